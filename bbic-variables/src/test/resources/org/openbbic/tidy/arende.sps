* Inofficiellt: varken Socialstyrelsen eller någon annan myndighet står bakom. Den officiella variabeltabellen ingår inte i någon version. Svar med graden OBELAGD är overifierade.
* Öppna i katalogen där arende.csv ligger.
GET DATA
  /TYPE=TXT
  /FILE='arende.csv'
  /ENCODING='UTF8'
  /ARRANGEMENT=DELIMITED
  /DELCASE=LINE
  /FIRSTCASE=2
  /DELIMITERS=';'
  /QUALIFIER='"'
  /VARIABLES=
    arendeNr F10.0
    bbicVersion A3
    arende A1
    kommun A4
    barn A1
    kon A6
    konTerm A6
    fodelsear F10.0
    ursprung A11
    ursprungTerm A1
    ensamkommande A5.
VARIABLE LABELS
  arendeNr 'Ärende, radens nummer'
  bbicVersion 'Version av variablerna'
  arende 'Ärende: Id, kodat'
  kommun 'Ärende: Kommun'
  barn 'Barn: Nyckel, kodat'
  kon 'Kön'
  konTerm 'Kön, ord'
  fodelsear 'Födelseår'
  ursprung 'Barnets ursprung'
  ursprungTerm 'Barnets ursprung, ord'
  ensamkommande 'Barn: Ensamkommande barn'.
VALUE LABELS kon
  'flicka' 'Flicka'
  'pojke' 'Pojke'
  '*okand' 'Svar som inte lämnas ut, eftersom ingen lista har det'.
VALUE LABELS ursprung
  'svenskfodd' 'Svenskfödd'
  'utlandsfodd' 'Utlandsfödd'
  '*okand' 'Svar som inte lämnas ut, eftersom ingen lista har det'.
EXECUTE.
