* Inofficiellt: varken Socialstyrelsen eller någon annan myndighet står bakom. Den officiella variabeltabellen ingår inte i någon version. Svar med graden OBELAGD är overifierade.
* Öppna i katalogen där tillfalle.csv ligger.
version 14
import delimited using "tillfalle.csv", delimiters(";") varnames(1) case(preserve) encoding("UTF-8") bindquotes(strict) stringcols(4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23) clear
generate long tillfallig = daily(datum, "YMD")
format tillfallig %td
order tillfallig, after(datum)
drop datum
rename tillfallig datum
label define riskbedomning 1 "ingen-eller-lag" 2 "nagot-forhojd" 3 "hog" 4 "mycket-hog" 5 "inte-kant" 6 "*okand"
encode riskbedomning, generate(tillfallig) label(riskbedomning) noextend
label define riskbedomning 1 "Ingen/låg risk" 2 "Något förhöjd risk" 3 "Hög risk" 4 "Mycket hög risk" 5 "Inte känt" 6 "Svar som inte lämnas ut, eftersom ingen lista har det", modify
order tillfallig, after(riskbedomning)
drop riskbedomning
rename tillfallig riskbedomning
label define skolgang 1 "nar-kunskapskraven" 2 "nar-inte-kunskapskraven" 3 "avslutad-grundskola-utan-behorighet" 4 "ej-fullfoljt-gymnasiet" 5 "kan-ej-bedomas" 6 "*okand"
encode skolgang, generate(tillfallig) label(skolgang) noextend
label define skolgang 1 "Når kunskapskraven i de flesta ämnen" 2 "Når inte kunskapskraven i de flesta ämnen" 3 "Avslutad grundskola utan behörighet till gymnasiet" 4 "Ej fullföljt gymnasiet" 5 "Kan ej bedöma/inte känt/ej aktuellt" 6 "Svar som inte lämnas ut, eftersom ingen lista har det", modify
order tillfallig, after(skolgang)
drop skolgang
rename tillfallig skolgang
label define maluppfyllelse 1 "*okand"
encode maluppfyllelse, generate(tillfallig) label(maluppfyllelse) noextend
label define maluppfyllelse 1 "Svar som inte lämnas ut, eftersom ingen lista har det", modify
order tillfallig, after(maluppfyllelse)
drop maluppfyllelse
rename tillfallig maluppfyllelse
label define orsak 1 "mal-uppfyllt" 2 "oplanerat" 3 "motsvarar-inte-behov" 4 "*okand"
encode orsak, generate(tillfallig) label(orsak) noextend
label define orsak 1 "Målet med insatsen är uppfyllt" 2 "Utförare, vårdnadshavare eller barnet självt har avslutat insatsen oplanerat" 3 "Insatsen motsvarar inte barnets behov" 4 "Svar som inte lämnas ut, eftersom ingen lista har det", modify
order tillfallig, after(orsak)
drop orsak
rename tillfallig orsak
label define boende 1 "*okand"
encode boende, generate(tillfallig) label(boende) noextend
label define boende 1 "Svar som inte lämnas ut, eftersom ingen lista har det", modify
order tillfallig, after(boende)
drop boende
rename tillfallig boende
label define sysselsattning 1 "*okand"
encode sysselsattning, generate(tillfallig) label(sysselsattning) noextend
label define sysselsattning 1 "Svar som inte lämnas ut, eftersom ingen lista har det", modify
order tillfallig, after(sysselsattning)
drop sysselsattning
rename tillfallig sysselsattning
label define forsorjning 1 "*okand"
encode forsorjning, generate(tillfallig) label(forsorjning) noextend
label define forsorjning 1 "Svar som inte lämnas ut, eftersom ingen lista har det", modify
order tillfallig, after(forsorjning)
drop forsorjning
rename tillfallig forsorjning
label variable tillfalleNr "Tillfälle, radens nummer"
label variable arendeNr "Ärende, radens nummer"
label variable insatsNr "Insats, radens nummer"
label variable bbicVersion "Version av variablerna"
label variable tillfalle "Vilket tillfälle"
label variable datum "Datum"
label variable bifall "Bifall"
label variable riskbedomning "Riskbedömning"
label variable riskbedomningTerm "Riskbedömning, ord"
label variable skolgang "Skolgång"
label variable skolgangTerm "Skolgång, ord"
label variable samtyckeVardnadshavare "Samtycke: Vårdnadshavare"
label variable samtyckeBarn "Samtycke: Barn"
label variable maluppfyllelse "Övergripande måluppfyllelse"
label variable maluppfyllelseTerm "Övergripande måluppfyllelse, ord"
label variable orsak "Avslutsorsak"
label variable orsakTerm "Avslutsorsak, ord"
label variable boende "Boende vid avslut"
label variable boendeTerm "Boende vid avslut, ord"
label variable sysselsattning "Sysselsättning vid avslut"
label variable sysselsattningTerm "Sysselsättning vid avslut, ord"
label variable forsorjning "Försörjning vid avslut"
label variable forsorjningTerm "Försörjning vid avslut, ord"
