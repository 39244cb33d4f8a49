package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says of itself, and of arguments that it cannot use. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kontrollera",
                "migrera",
                "statistik",
                "exportera",
                "kodnyckel",
                "regel",
                "lagrum",
                "mappning",
                "mappning forslag",
                "katalog",
                "katalog lista",
                "katalog visa",
                "katalog jamfor",
                "katalog exportera",
                "katalog avprickning",
                "katalog mall",
                "katalog importera"
            })
    void hjalpen_arPaSvenska(String command) {
        Said said = Said.by((command + " --help").strip().split(" "));
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("Användning: bbic")
                .contains("visar den här hjälpen")
                .doesNotContain("Usage:", "Show this", "Print version", "Commands:", "[COMMAND]");
    }

    @Test
    void hjalpen_raknarUppKommandona() {
        assertThat(Said.by("--help").out()).contains("Kommandon:\n", "[KOMMANDO]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "migrera x --till 3.1 --ut o.ndjson --sprak de | värdet för --sprak går inte att tolka; väntat: sv/en",
                "regel --language fi | värdet för --sprak går inte att tolka; väntat: sv/en",
                "kontrollera x --idag igår | värdet för --idag går inte att tolka; väntat: ÅÅÅÅ-MM-DD",
                "katalog jamfor 1.0 3.1 --format pdf | värdet för --format går inte att tolka; väntat: text/md/json/html",
                "migrera x --ut a.ndjson | detta saknas: --till",
                "migrera | detta saknas: --till, --ut, FIL",
                "kontrollera | detta saknas: FIL",
                "kontrollera x --ut a --ut b | --ut kan bara anges en gång",
                "kontrollera x --finns-inte | ett argument är okänt eller ett för mycket",
                "katalog jamfor 1.0 3.1 2.0 | ett argument är okänt eller ett för mycket",
                "katalog jamfor 1.0 9.9 | TILL: versionen är inte känd; kända är 1.0, ",
                "katalog mall --bbic-version 9.9 | --bbic-version: versionen är inte känd; kända är 1.0, ",
                "katalog exportera --format html --ut ut --bbic-version 3.1 | --bbic-version kan inte anges för html",
            })
    void daligtArgument_sagsMedSittNamn(String line, String what) {
        Said said = Said.by(line.split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("bbic: " + what.replace('/', '|'))
                .contains("--help")
                .doesNotContain("bad arguments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.0", "3.9", "webbkollen-2018"})
    void okandVersion_visas_medDeVersionerSomFinns(String version) {
        Said said = Said.by("katalog", "visa", version);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("versionerna är 1.0, webbkollen-2016, 2.0, 3.0, webbkollen-2017, 3.1, 3.2");
    }

    @Test
    void okantNamn_visas_medDetNarmaste() {
        assertThat(Said.by("katalog", "visa", "riskbedomnig").err()).contains("närmast är riskbedomning");
        assertThat(Said.by("katalog", "visa", "Hemlige-Harald").err()).doesNotContain("Harald");
    }
}
