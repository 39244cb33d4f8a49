create or replace temp table aktualisering as
with rows as (select barn, unnest(aktualiseringar) as a from arende)
select barn.nyckel as nyckel,
  year(a.datum) || '-K' || quarter(a.datum) as "kvartal",
  a.typ as "aktualisering.typ",
  a.anmalare as "aktualisering.anmalare",
  a.forhandsbedomning.beslut as "forhandsbedomning.beslut",
  case when a.forhandsbedomning.datum < a.datum then '*annat'
       when a.forhandsbedomning.datum > a.datum + 14 then 'over-14-dagar'
       when a.forhandsbedomning.datum is not null and a.datum is not null then 'inom-14-dagar' end as "forhandsbedomning.tid",
  a.forhandsbedomning.datum - a.datum as "dagar.forhandsbedomning"
from rows;

create or replace temp table utredning as
with rows as (select barn, unnest(utredningar) as u from arende),
  forms as (select *, u.identifieradUtsatthet as f,
    len(coalesce(list_distinct(u.identifieradUtsatthet.hemmiljo), []))
      - list_contains(coalesce(u.identifieradUtsatthet.hemmiljo, []), 'ingen-utsatthet')::int as h,
    len(coalesce(list_distinct(u.identifieradUtsatthet.foralder), []))
      - list_contains(coalesce(u.identifieradUtsatthet.foralder, []), 'inga-svarigheter')::int
      - list_contains(coalesce(u.identifieradUtsatthet.foralder, []), 'information-saknas')::int as p,
    len(coalesce(list_distinct(u.identifieradUtsatthet.barn), []))
      - list_contains(coalesce(u.identifieradUtsatthet.barn, []), 'ingen-svarighet')::int as c,
    len(coalesce(u.identifieradUtsatthet.hemmiljo, [])) + len(coalesce(u.identifieradUtsatthet.foralder, []))
      + len(coalesce(u.identifieradUtsatthet.barn, [])) > 0 as stated
    from rows)
select barn.nyckel as nyckel,
  year(u.inledd) || '-K' || quarter(u.inledd) as "kvartal",
  case when u.avslutad is null then 'pagar' else 'avslutad' end as "lage",
  case when u.skyddEllerStod then 'ja' when not u.skyddEllerStod then 'nej' end as "utredning.skyddEllerStod",
  case when u.avslutad < u.inledd then '*annat'
       when u.avslutad <= u.inledd + interval 4 months then 'inom-fyra-manader'
       when u.avslutad <= u.forlangdTill then 'forlangd'
       when u.avslutad is not null and u.inledd is not null then 'over-fyra-manader' end as "utredning.tid",
  case when u.avslutad < u.inledd then '*annat' else (u.avslutad - u.inledd)::varchar end as "dagar.utredning",
  case when stated then list_concat(
    case when h > 0 then ['hemmiljo'] else [] end,
    case when p > 0 then ['foralder'] else [] end,
    case when c > 0 then ['barn'] else [] end,
    case when h + p + c = 0 then ['ingen'] else [] end) end as "utsatthet.delar",
  case when stated then h + p + c end as "utsatthet.antal-former",
  f.hemmiljo as "identifieradUtsatthet.hemmiljo",
  f.foralder as "identifieradUtsatthet.foralder",
  f.barn as "identifieradUtsatthet.barn",
  f.grupper as "identifieradUtsatthet.grupper"
from forms;

create or replace temp table insats as
with rows as (select barn, unnest(insatser) as i from arende),
  steps as (select *, i.beslut.datum as d,
    case when barn.fodelsedatum is not null
         then year(i.beslut.datum) - year(barn.fodelsedatum)
           - (strftime(i.beslut.datum, '%m%d') < strftime(barn.fodelsedatum, '%m%d'))::int
         else year(i.beslut.datum) - barn.fodelsear end as age,
    list_position(['ingen-eller-lag', 'nagot-forhojd', 'hog', 'mycket-hog'], i.beslut.riskbedomning) as r1,
    list_position(['ingen-eller-lag', 'nagot-forhojd', 'hog', 'mycket-hog'], i.avslut.riskbedomning) as r2,
    ['familjehem', 'hvb', 'sarskilt-ungdomshem', 'jourhem', 'stodboende', 'skyddat-boende'] as homes
    from rows)
select barn.nyckel as nyckel,
  barn.kon as "kon",
  barn.ursprung as "ursprung",
  case when barn.ensamkommande then 'ja' when not barn.ensamkommande then 'nej' end as "ensamkommande",
  case when age <= 6 then '0-6' when age <= 12 then '7-12' when age <= 17 then '13-17' when age = 18 then '18'
       when age > 18 then 'over-18' end as "aldersgrupp",
  year(d) || '-K' || quarter(d) as "kvartal",
  year(i.avslut.datum) || '-K' || quarter(i.avslut.datum) as "kvartal.avslut",
  case when i.avslut is null then 'pagar' else 'avslutad' end as "lage",
  i.typ as "insats.typ",
  list_distinct([regexp_extract(each, '[(](.*)[)]', 1) for each in i.lagrum]) as "insats.lag",
  list_concat(
    case when list_has_any(i.typ, homes) then ['heldygnsvard'] else [] end,
    case when len(list_intersect(i.typ, homes)) < len(i.typ) then ['oppenvard'] else [] end) as "insats.slag",
  case when len(coalesce(i.placeringar, [])) > 0 or list_has_any(i.typ, homes) then 'ja'
       when len(i.typ) > 0 then 'nej' end as "placerad",
  i.beslut.insatsensFokus as "beslut.insatsensFokus",
  i.samverkan as "insats.samverkan",
  i.sip as "insats.sip",
  i.halsoundersokning as "insats.halsoundersokning",
  i.avslut.datum - i.start as "dagar.insats",
  i.beslut.riskbedomning as "beslut.riskbedomning",
  i.avslut.riskbedomning as "avslut.riskbedomning",
  case when i.beslut.riskbedomning is null or i.avslut.riskbedomning is null then null
       when r1 is null or r2 is null then 'okand'
       when r2 < r1 then 'lagre' when r2 = r1 then 'samma' else 'hogre' end as "forandring.riskbedomning",
  i.beslut.skolgang as "beslut.skolgang",
  i.avslut.skolgang as "avslut.skolgang",
  i.avslut.orsak as "avslut.orsak",
  i.avslut.maluppfyllelse as "avslut.maluppfyllelse",
  i.avslut.boende as "avslut.boende",
  i.avslut.sysselsattning as "avslut.sysselsattning",
  i.avslut.forsorjning as "avslut.forsorjning"
from steps;

create or replace temp table placering as
with measures as (select barn, unnest(insatser) as i from arende),
  rows as (select barn, unnest(i.placeringar) as p from measures)
select barn.nyckel as nyckel,
  p.form as "placering.form",
  p.slut - p.start + 1 as "vardygn"
from rows;

create or replace temp table tillfalle as
with measures as (select barn, unnest(insatser) as i from arende),
  followups as (select barn, unnest(i.uppfoljningar) as f from measures)
select barn.nyckel as nyckel, 'beslut' as "tillfalle.slag", i.beslut.riskbedomning as "tillfalle.riskbedomning",
  i.beslut.samtalMedBarnet as "tillfalle.samtalMedBarnet", i.beslut.skolgang as "tillfalle.skolgang"
from measures where i.beslut is not null
union all
select barn.nyckel, 'uppfoljning', f.riskbedomning, f.samtalMedBarnet, f.skolgang from followups
union all
select barn.nyckel, 'avslut', i.avslut.riskbedomning, i.avslut.samtalMedBarnet, i.avslut.skolgang
from measures where i.avslut is not null;
