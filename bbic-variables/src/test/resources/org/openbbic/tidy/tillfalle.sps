* Inofficiellt: varken Socialstyrelsen eller någon annan myndighet står bakom. Den officiella variabeltabellen ingår inte i någon version. Svar med graden OBELAGD är overifierade.
* Öppna i katalogen där tillfalle.csv ligger.
GET DATA
  /TYPE=TXT
  /FILE='tillfalle.csv'
  /ENCODING='UTF8'
  /ARRANGEMENT=DELIMITED
  /DELCASE=LINE
  /FIRSTCASE=2
  /DELIMITERS=';'
  /QUALIFIER='"'
  /VARIABLES=
    tillfalleNr F10.0
    arendeNr F10.0
    insatsNr F10.0
    bbicVersion A3
    tillfalle A6
    datum SDATE10
    bifall A5
    riskbedomning A15
    riskbedomningTerm A9
    skolgang A35
    skolgangTerm A1
    samtyckeVardnadshavare A5
    samtyckeBarn A5
    maluppfyllelse A6
    maluppfyllelseTerm A1
    orsak A20
    orsakTerm A54
    boende A6
    boendeTerm A1
    sysselsattning A6
    sysselsattningTerm A1
    forsorjning A6
    forsorjningTerm A1.
VARIABLE LABELS
  tillfalleNr 'Tillfälle, radens nummer'
  arendeNr 'Ärende, radens nummer'
  insatsNr 'Insats, radens nummer'
  bbicVersion 'Version av variablerna'
  tillfalle 'Vilket tillfälle'
  datum 'Datum'
  bifall 'Bifall'
  riskbedomning 'Riskbedömning'
  riskbedomningTerm 'Riskbedömning, ord'
  skolgang 'Skolgång'
  skolgangTerm 'Skolgång, ord'
  samtyckeVardnadshavare 'Samtycke: Vårdnadshavare'
  samtyckeBarn 'Samtycke: Barn'
  maluppfyllelse 'Övergripande måluppfyllelse'
  maluppfyllelseTerm 'Övergripande måluppfyllelse, ord'
  orsak 'Avslutsorsak'
  orsakTerm 'Avslutsorsak, ord'
  boende 'Boende vid avslut'
  boendeTerm 'Boende vid avslut, ord'
  sysselsattning 'Sysselsättning vid avslut'
  sysselsattningTerm 'Sysselsättning vid avslut, ord'
  forsorjning 'Försörjning vid avslut'
  forsorjningTerm 'Försörjning vid avslut, ord'.
VALUE LABELS riskbedomning
  'ingen-eller-lag' 'Ingen/låg risk'
  'nagot-forhojd' 'Något förhöjd risk'
  'hog' 'Hög risk'
  'mycket-hog' 'Mycket hög risk'
  'inte-kant' 'Inte känt'
  '*okand' 'Svar som inte lämnas ut, eftersom ingen lista har det'.
VALUE LABELS skolgang
  'nar-kunskapskraven' 'Når kunskapskraven i de flesta ämnen'
  'nar-inte-kunskapskraven' 'Når inte kunskapskraven i de flesta ämnen'
  'avslutad-grundskola-utan-behorighet' 'Avslutad grundskola utan behörighet till gymnasiet'
  'ej-fullfoljt-gymnasiet' 'Ej fullföljt gymnasiet'
  'kan-ej-bedomas' 'Kan ej bedöma/inte känt/ej aktuellt'
  '*okand' 'Svar som inte lämnas ut, eftersom ingen lista har det'.
VALUE LABELS maluppfyllelse
  '*okand' 'Svar som inte lämnas ut, eftersom ingen lista har det'.
VALUE LABELS orsak
  'mal-uppfyllt' 'Målet med insatsen är uppfyllt'
  'oplanerat' 'Utförare, vårdnadshavare eller barnet självt har avslutat insatsen oplanerat'
  'motsvarar-inte-behov' 'Insatsen motsvarar inte barnets behov'
  '*okand' 'Svar som inte lämnas ut, eftersom ingen lista har det'.
VALUE LABELS boende
  '*okand' 'Svar som inte lämnas ut, eftersom ingen lista har det'.
VALUE LABELS sysselsattning
  '*okand' 'Svar som inte lämnas ut, eftersom ingen lista har det'.
VALUE LABELS forsorjning
  '*okand' 'Svar som inte lämnas ut, eftersom ingen lista har det'.
EXECUTE.
