package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which the data can be broken stops the load, at the right place. */
class BrokenDataTest {

    private final EditedFiles files = new EditedFiles();

    private void assertFault(String file, int line, @Nullable String column, String what) {
        CatalogueException fault = catchThrowableOfType(CatalogueException.class, () -> Catalogue.load(files));
        assertThat(fault).as("the load stops").isNotNull();
        assertThat(fault.file()).isEqualTo(file);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault)
                .hasMessageStartingWith(file)
                .hasMessageContaining(what)
                .hasNoCause();
    }

    /** Changes one cell of the row that begins so, and expects the fault in that row. */
    private void assertCellFault(String file, String row, String before, String now, String column, String what) {
        int line = files.line(file, row);
        String old = files.text(file).lines().toList().get(line - 1);
        assertThat(old).contains(before);
        files.replace(file, "\n" + old + "\n", "\n" + old.replace(before, now) + "\n");
        assertFault(file, line, column, what);
    }

    @Test
    void filSaknas_stoppar() {
        files.remove("versioner/3.1/koder.csv");
        assertFault("versioner/3.1/koder.csv", 0, null, "NoSuchFileException");
    }

    @Test
    void tomFil_stoppar() {
        files.put("listor.csv", "");
        assertFault("listor.csv", 0, null, "empty");
    }

    @Test
    void inteUtf8_stoppar() {
        files.put("listor.csv", files.text("listor.csv").getBytes(StandardCharsets.ISO_8859_1));
        assertFault("listor.csv", 0, null, "not UTF-8");
    }

    @Test
    void kolumnSaknas_stoppar() {
        files.replace("koder.csv", "lista;kod;term;synonymer;", "lista;kod;term;");
        assertFault("koder.csv", 1, "synonymer", "the column is missing");
    }

    @Test
    void okandKolumn_stoppar() {
        files.replace("katalog.csv", "innehallsversion", "innehallsversion;annat");
        assertFault("katalog.csv", 1, null, "the columns must be");
    }

    @Test
    void forFaCeller_stoppar() {
        files.append("koder.csv", "avslut.orsak;ny");
        int lines = (int) files.text("koder.csv").lines().count();
        assertFault("koder.csv", lines, null, "expected 11 cells, found 2");
    }

    @Test
    void lostCitattecken_stoppar() {
        assertCellFault("koder.csv", "kon;flicka;", ";Flicka;", ";\"Flicka\"x;", "term", "double quote");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // file | row begins | before | now | column | what
                "koder.csv | kon;flicka; | WK | XX | kalla | no such key in kallor.csv",
                "koder.csv | kon;flicka; | ;WK;p. 26; | ;;p. 26; | kalla | the cell is empty",
                "koder.csv | kon;flicka; | ;p. 26; | ;; | plats | the cell is empty",
                "koder.csv | kon;flicka; | ;p. 26; | ;-; | plats | unverified source",
                "koder.csv | insatsensFokus;halsa; | ;-; | ;p. 1; | plats | unverified source",
                "koder.csv | kon;flicka; | Flicka; | ' Flicka;' | term | space at the end",
                "koder.csv | kon;flicka; | ;nej;nej; | ;nej;kanske; | utesluter | expected ja or nej",
                "koder.csv | kon;pojke; | ;pojke; | ;flicka; | kod | a second row",
                "koder.csv | kon;pojke; | ;pojke; | ;Pojke; | kod | lower-case",
                "koder.csv | kon;pojke; | ;pojke; | ;poj--ke; | kod | lower-case",
                "koder.csv | kon;pojke; | kon; | okand.lista; | lista | no such list",
                "koder.csv | ursprung;utlandsfodd; | ursprung; | kon; | lista | out of order",
                "koder.csv | riskbedomning;hog; | ;3; | ;x; | ordning | expected a place",
                "kallor.csv | BOU16; | BOU16; | WK; | nyckel | a second row",
                "kallor.csv | WK; | ;ja; | ;jo; | verifierad | expected ja or nej",
                "listor.csv | sip; | sip; | kon; | id | a second row",
                "versioner.csv | 2.0; | 2016-03 | 2016-13 | publicerad | expected a month",
                "versioner.csv | 2.0; | 2016-03 | mars 2016 | publicerad | expected a month",
                "versioner.csv | 2.0; | 2016-03 | 2015-09 | publicerad | out of order",
                "versioner.csv | 2.0; | 2.0;V | 1.0;V | id | a second row",
                "versioner.csv | 2.0; | 2.0;V | ../x;V | id | an id holds",
                "versioner.csv | 2.0; | 2.0;V | alla;V | id | not a name for a version",
                "variabler.csv | sip; | ;sip; | ;sipp; | lista | no such list",
                "variabler.csv | sip; | ;process; | ;proces; | slag | expected one of",
                "variabler.csv | sip; | ;okand;process; | ;sedan;process; | tillfalle | expected one of",
                "variabler.csv | insats.oppenvard; | ;oppenvard; | ;dagvard; | grupp | of that group",
                "versioner/1.0/variabler.csv | ursprung; | ursprung; | ursprunget; | variabel | no such variable",
                "versioner/1.0/variabler.csv | ursprung; | FINNS | FANNS | lage | expected one of",
                "versioner/1.0/variabler.csv | ursprung; | ;HARLEDD;F | ;SAKER;F | grad | expected one of",
                "versioner/1.0/variabler.csv | ursprung; | ;HARLEDD;F | ;;F | grad | a grade goes with",
                "versioner/1.0/variabler.csv | ursprung; | ;HARLEDD;F | ;OBELAGD;F | grad | OBELAGD goes with",
                "versioner/1.0/variabler.csv | ursprung; | FULLSTANDIG;HARLEDD | ; | lista | how much of it is known",
                "versioner/1.0/variabler.csv | ursprung; | FULLSTANDIG;HARLEDD | FULLSTANDIG; | listgrad | a list has a grade",
                "versioner/1.0/variabler.csv | insats.heldygnsvard; | insats.heldygnsvard | ursprung | variabel | out of order",
                "versioner/1.0/koder.csv | ursprung;utl | utlandsfodd | europafodd | kod | unknown here",
                "versioner/1.0/koder.csv | ursprung;utl | utlandsfodd | svenskfodd | kod | a second row",
                "versioner/1.0/koder.csv | ursprung;svenskfodd; | FINNS;HARLEDD | OKAND;HARLEDD | grad | a grade goes with",
                "forfattningar.csv | LVU; | 1990:52;L | 199:52;L | sfs | expected an SFS number",
                "forfattningar.csv | SoL;2001:453; | 2025-06-30 | 2025-06-31 | giltig_till | expected a date",
                "forfattningar.csv | SoL;2001:453; | 2025-06-30 | 20x5-06-30 | giltig_till | expected a date",
                "forfattningar.csv | SoL;2025:400; | 2025-07-01;; | 2025-07-01;2025-06-30; | giltig_till | before giltig_fran",
                "forfattningar.csv | SoL;2001:453; | 2001:453;S | 1980:453;S | sfs | out of order",
                "beskrivningar.csv | kon; | kon; | okand; | variabel | unknown here",
                "beskrivningar.csv | kon; | ANMARKNING | ANNAT | slag | expected one of",
                "beskrivningar.csv | kon; | ;nej; | ;kanske; | citat | expected ja or nej",
                "beskrivningar.csv | kon; | ;WK; | ;XX; | kalla | no such key in kallor.csv",
                "overgangar.csv | UH;ingen-utsatthet; | UH;i | okand;i | fran_lista | unknown here",
                "overgangar.csv | UH;ingen-utsatthet; | ;ingen-utsatthet; | ;ingen; | fran_kod | no such answer",
                "overgangar.csv | UH;ingen-utsatthet; | ;ingen-utsatthet; | ;*; | fran_kod | a second row",
                "overgangar.csv | UH;ingen-utsatthet; | ;3.1; | ;9.9; | till_version | no such version",
                "overgangar.csv | UH;ingen-utsatthet; | ;3.1; | ;3.2; | till_version | the content of the version",
                "overgangar.csv | UH;ingen-utsatthet; | ;3.1; | ;1.0; | fran_kod | not known to lack the answer",
                "overgangar.csv | UH;*; | ;3.1; | ;1.0; | fran_kod | not known to lack the list",
                "overgangar.csv | UH;*; | ;FLERA_TILL_EN; | ;MANGA; | slag | expected one of",
                "overgangar.csv | UH;*; | ;FLERA_TILL_EN; | ;EN_TILL_EN; | slag | all answers of a list are several",
                "overgangar.csv | UH;*; | ;FLERA_TILL_EN; | ;INGEN; | till_lista | nothing stands here",
                "overgangar.csv | UH;*; | ;HARLEDD; | ;; | grad | a grade goes with every kind",
                "overgangar.csv | UH;*; | ;HARLEDD; | ;OBELAGD; | grad | OBELAGD goes with",
                "overgangar.csv | UH;*; | ;UG; | ;; | till_lista | the cell is empty",
                "overgangar.csv | UH;*; | ;UG; | ;grupper; | till_lista | no such list",
                "overgangar.csv | UH;*; | ;hemmiljo; | ;hemma; | till_kod | no such answer",
                "overgangar.csv | UH;*; | ;UG;hemmiljo; | ;insats.typ;hvb; | till_kod | not known to have the answer",
                "overgangar.csv | UH;*; | ;WK; | ;XX; | kalla | no such key in kallor.csv",
                "overgangar.csv | UH;*; | ;pp. 27, 34; | ;; | plats | the cell is empty",
                "overgangar.csv | UF;*; | ;OKAND;; | ;OKAND;HARLEDD; | grad | a grade goes with every kind",
                "lagrum.csv | 2001:453;11;2; | 2001:453 | 2002:453 | sfs | no such act",
                "lagrum.csv | 2001:453;11;2; | ;11;2; | ;11;1; | paragraf | out of order",
                "lagrum.csv | 2001:453;11;2; | ;11;2; | ;11;1 a; | paragraf | a second row",
                "lagrum.csv | 2001:453;11;2; | ;11;2; | ;11;två; | paragraf | expected a number",
                "lagrum.csv | 2001:453;11;2; | ;11;2; | ;11;02; | paragraf | expected a number",
                "lagrum.csv | 2001:453;11;2; | ;11;2; | ;11 a;2; | kapitel | expected a chapter",
                "lagrum.csv | 2001:453;11;2; | ;11;2; | ;111;2; | kapitel | expected a chapter",
                "lagrum.csv | 2001:453;11;2; | ;11;2; | ;elva;2; | kapitel | expected a number",
                "forfattningar.csv | LVU; | LVU; | L VU; | forkortning | expected 2 to 12 letters",
                "forfattningar.csv | LVU; | LVU; | L; | forkortning | expected 2 to 12 letters",
                "lagrum.csv | 2001:453;11;2; | 2017-01-01 | 2017 | lydelse_kand_fran | expected a date",
                "lagrumspar.csv | 2001:453;4;1; | 2001:453;4;1; | 2001:453;4;99; | gammal_paragraf | no such section",
                "lagrumspar.csv | 2001:453;4;1; | 2001:453;4;1; | 2001:453;;1; | gammal_paragraf | no such section",
                "lagrumspar.csv | 2001:453;4;1; | 2001:453;4;1; | ;4;1; | gammal_sfs | the cell is empty",
                "lagrumspar.csv | 2001:453;4;1; | 2025:400;11;1; | 2025:400;11;; | ny_paragraf | the cell is empty",
                "lagrumspar.csv | 2001:453;4;1; | 2025:400;11;1; | 2025:400;11;2; | ny_paragraf | no such section",
                "lagrumspar.csv | 2001:453;4;1; | 2025:400;11;1; | 2025:401;11;1; | ny_paragraf | no such section",
                "lagrumspar.csv | 2001:453;4;1; | 2025:400;11;1; | 1990:52;;6; | ny_sfs | not an act that came after",
                "lagrumspar.csv | 2001:453;4;1; | 2025:400;11;1; | 2001:453;11;1; | ny_sfs | not an act that came after",
                "lagrumspar.csv | 2001:453;4;1; | 2001:453;4;1; | 2025:400;11;1; | ny_sfs | not an act that came after",
                "lagrumspar.csv | 2001:453;4;1; | HARLEDD | BELAGD | grad | a pairing is inferred",
                "lagrumspar.csv | 2001:453;4;1; | HARLEDD | HÄRLEDD | grad | expected one of",
                "lagrumspar.csv | 2001:453;4;1; | ;HARLEDD;SOL25; | ;HARLEDD;XX; | kalla | no such key in kallor.csv",
                "lagrumspar.csv | 2001:453;4;1; | ;11:1 jämförd med SOL01 4:1; | ;-; | plats | unverified source",
                "lagrumspar.csv | 2001:453;4;1; | 2001:453;4;1; | 2001:453;3;6 a; | ny_paragraf | out of order",
                "lagrumspar.csv | 2001:453;11;1 a;2025:400;20;2; | 2025:400;20;2 | 2025:400;20;1 | ny_paragraf | a second row",
            })
    void trasigCell_stopparMedFilRadOchKolumn(
            String file, String row, String before, String now, String column, String what) {
        assertCellFault(file, whole(row), whole(before), whole(now), column, what);
    }

    /** Long ids of lists, which the table above writes short. */
    private static String whole(String text) {
        return text.replace("UH;", "identifieradUtsatthet.hemmiljo;")
                .replace("UF;", "identifieradUtsatthet.foralder;")
                .replace("UG;", "identifieradUtsatthet.grupper;");
    }

    @Test
    void overgangarUtanOrdning_stoppar() {
        files.append("overgangar.csv", "identifieradUtsatthet.barn;skola;3.1;;;INGEN;HARLEDD;WK;p. 34;");
        int lines = (int) files.text("overgangar.csv").lines().count();
        assertFault("overgangar.csv", lines, "fran_lista", "out of order");
    }

    @Test
    void enOvergangTillEttSvarSomFleraBlir_stoppar() {
        String first = "identifieradUtsatthet.hemmiljo;ingen-utsatthet;3.1;;;INGEN;";
        files.replace(
                "overgangar.csv",
                first,
                "identifieradUtsatthet.hemmiljo;heder;3.1;identifieradUtsatthet.grupper;hemmiljo;EN_TILL_EN;");
        assertFault(
                "overgangar.csv",
                files.line("overgangar.csv", "identifieradUtsatthet.hemmiljo;heder;"),
                "slag",
                "several answers become this one");
    }

    @Test
    void beskrivningAvOkandVariabel_stoppar() {
        assertCellFault("beskrivningar.csv", "kon;", "kon;", "kon|okand;", "variabel", "no such variable");
    }

    @Test
    void beskrivningUtanOrdning_stoppar() {
        files.replace("beskrivningar.csv", "\nkon;", "\nsip;");
        assertFault("beskrivningar.csv", 3, "variabel", "out of order");
    }

    @Test
    void tomSynonym_stoppar() {
        assertCellFault("koder.csv", "kon;flicka;", ";flickor;", ";flickor|;", "synonymer", "empty part");
    }

    @Test
    void tvaInnehallsversioner_stoppar() {
        files.append("katalog.csv", "2");
        assertFault("katalog.csv", 0, "innehallsversion", "exactly one row");
    }

    @Test
    void listaForVariabelUtanLista_stoppar() {
        assertCellFault(
                "versioner/webbkollen-2017/variabler.csv",
                "alder;",
                ";BELAGD;;;",
                ";BELAGD;DELVIS;BELAGD;",
                "lista",
                "no list");
    }

    @Test
    void fullstandigListaMedOkantVarde_stoppar() {
        int line = files.line("koder.csv", "ursprung;utlandsfodd;");
        files.replace("versioner/1.0/koder.csv", "ursprung;utlandsfodd;FINNS;HARLEDD;WK;p. 26\n", "");
        assertFault("koder.csv", line, "kod", "FULLSTANDIG in a version that does not know");
    }

    @Test
    void fullstandigListaMedOverifieratVarde_stoppar() {
        int line = files.line("koder.csv", "insatsensFokus;halsa;");
        files.replace(
                "versioner/1.0/variabler.csv",
                "insatsensFokus;FINNS;HARLEDD;DELVIS",
                "insatsensFokus;FINNS;HARLEDD;FULLSTANDIG");
        assertFault("koder.csv", line, "kod", "FULLSTANDIG");
    }

    @Test
    void saknadListaMedKantVarde_stoppar() {
        int line = files.line("koder.csv", "avslut.orsak;mal-uppfyllt;");
        files.replace(
                "versioner/1.0/variabler.csv",
                "avslut.orsak;FINNS;HARLEDD;DELVIS;HARLEDD",
                "avslut.orsak;FINNS;HARLEDD;SAKNAS;");
        assertFault("koder.csv", line, "kod", "SAKNAS in a version that knows");
    }

    @Test
    void vardeIBorttagenLista_stoppar() {
        int line = files.line("koder.csv", "ursprung;svenskfodd;");
        files.replace("versioner/3.1/koder.csv", "plats\n", "plats\nursprung;svenskfodd;FINNS;HARLEDD;WK;p. 26\n");
        assertFault("koder.csv", line, "kod", "does not have the list");
    }

    @Test
    void nagotFinnsIVersionMedOkantInnehall_stoppar() {
        files.append("versioner/3.2/variabler.csv", "kon;FINNS;BELAGD;DELVIS;BELAGD;IS32;p. 1;");
        assertFault("versioner/3.2/variabler.csv", 2, "lage", "the content of the version is unknown");
    }
}
