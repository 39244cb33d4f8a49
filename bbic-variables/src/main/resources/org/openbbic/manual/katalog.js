"use strict";
(() => {
  const field = document.getElementById("sokord");
  const status = document.getElementById("traffar");
  const fold = text => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const textOf = element => fold(element.textContent);
  const variables = Array.from(document.querySelectorAll(".variabel"), element => ({
    element,
    entry: document.getElementById("till-" + element.id),
    name: textOf(element.querySelector("h3")),
    text: Array.from(element.querySelectorAll(".sokbar"), textOf).join(" "),
    rows: Array.from(element.querySelectorAll("tr.svar"), row => ({element: row, text: textOf(row.querySelector("th"))}))
  }));
  const count = (number, one, many) => number + " " + (number === 1 ? one : many);

  function filter() {
    const words = fold(field.value).split(/\s+/).filter(word => word !== "");
    let variableHits = 0;
    let rowHits = 0;
    variables.forEach(variable => {
      const whole = words.every(word => variable.text.includes(word));
      let own = 0;
      variable.rows.forEach(row => {
        row.hit = words.some(word => row.text.includes(word))
          ? words.every(word => (variable.name + " " + row.text).includes(word)) : false;
        own += row.hit ? 1 : 0;
      });
      variable.rows.forEach(row => {
        row.element.hidden = whole ? false : row.hit === false;
        row.element.classList.toggle("traff", row.hit);
      });
      const shown = whole ? true : own !== 0;
      variable.element.hidden = shown === false;
      variable.entry.hidden = shown === false;
      variableHits += shown ? 1 : 0;
      rowHits += own;
    });
    return words.length === 0 ? "" : variableHits === 0 ? "Inget i katalogen matchar."
      : count(variableHits, "variabel visas", "variabler visas") + ", " + count(rowHits, "svar matchar.", "svar matchar.");
  }

  let waiting = 0;
  function search() {
    const found = filter();
    clearTimeout(waiting);
    // Not at each key, or a screen reader would never finish a sentence.
    waiting = setTimeout(() => { status.textContent = found; }, 250);
  }

  function followAddress() {
    const asked = /^#sok=(.*)$/.exec(location.hash);
    if (asked !== null) {
      try {
        field.value = decodeURIComponent(asked[1]);
      } catch {
        field.value = "";
      }
      search();
      return;
    }
    const target = document.getElementById(location.hash.slice(1));
    if (target !== null ? target.hidden : false) {
      field.value = "";
      search();
      target.scrollIntoView();
    }
  }

  document.getElementById("sok").hidden = false;
  field.addEventListener("input", search);
  addEventListener("hashchange", followAddress);
  followAddress();
})();
