* Inofficiellt: varken Socialstyrelsen eller någon annan myndighet står bakom. Den officiella variabeltabellen ingår inte i någon version. Svar med graden OBELAGD är overifierade.
* Öppna i katalogen där arende.csv ligger.
version 14
import delimited using "arende.csv", delimiters(";") varnames(1) case(preserve) encoding("UTF-8") bindquotes(strict) stringcols(2 3 4 5 6 7 9 10 11) clear
label define kon 1 "flicka" 2 "pojke" 3 "*okand"
encode kon, generate(tillfallig) label(kon) noextend
label define kon 1 "Flicka" 2 "Pojke" 3 "Svar som inte lämnas ut, eftersom ingen lista har det", modify
order tillfallig, after(kon)
drop kon
rename tillfallig kon
label define ursprung 1 "svenskfodd" 2 "utlandsfodd" 3 "*okand"
encode ursprung, generate(tillfallig) label(ursprung) noextend
label define ursprung 1 "Svenskfödd" 2 "Utlandsfödd" 3 "Svar som inte lämnas ut, eftersom ingen lista har det", modify
order tillfallig, after(ursprung)
drop ursprung
rename tillfallig ursprung
label variable arendeNr "Ärende, radens nummer"
label variable bbicVersion "Version av variablerna"
label variable arende "Ärende: Id, kodat"
label variable kommun "Ärende: Kommun"
label variable barn "Barn: Nyckel, kodat"
label variable kon "Kön"
label variable konTerm "Kön, ord"
label variable fodelsear "Födelseår"
label variable ursprung "Barnets ursprung"
label variable ursprungTerm "Barnets ursprung, ord"
label variable ensamkommande "Barn: Ensamkommande barn"
