package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openbbic.catalogue.LayerTexts.BASE;
import static org.openbbic.catalogue.LayerTexts.LOCAL;
import static org.openbbic.catalogue.LayerTexts.TRANSCRIPT;
import static org.openbbic.catalogue.LayerTexts.assertFault;
import static org.openbbic.catalogue.LayerTexts.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.model.Code;

/** A layer is read as strictly as the library's own data: what is wrong is told with line and column. */
class LayerFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // before | now | line | column | what
                "LOKAL | BELAGD | 3 | term | expected one of",
                ";part;;kommun; | ;part;;alla; | 4 | term | expected one of",
                "2026-11-02 | 2026-11-31 | 6 | term | expected a date",
                "2026-11-02 | '' | 6 | term | the cell is empty",
                ";upprattat-av; | ;vem; | 5 | id | expected one of",
                ";datum; | ;part; | 6 | id | a second row",
                "lager;;datum | lagg-till;;datum | 6 | atgard | expected one of",
                "atgard;version; | atgard; | 1 | version | the column is missing",
            })
    void trasigtHuvud_stopparMedRadOchKolumn(String before, String now, int line, String column, String what) {
        assertThat(LOCAL).contains(before);
        String text = LOCAL.replace(before, now);
        assertFault(text, line, column, what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"artikel", "granskat-av"})
    void avskriftUtanBelagg_stoppar(String key) {
        String text = TRANSCRIPT.replaceAll("lager;;" + key + ";.*\n", "");
        assertFault(text, 0, "id", key + " is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // row of a local layer | column | what
                "nytt-varde;;okand;x;X;;;;;; | id | no such variable",
                "nytt-varde;4.0;kon;x;X;;;;;; | version | no such version",
                "nytt-varde;;kon;flicka;Flicka;;;;;; | kod | has that answer already",
                "nytt-varde;;kon;;X;;;;;; | kod | the cell is empty",
                "nytt-varde;;kon;x;;;;;;; | term | the cell is empty",
                "nytt-varde;;alder;x;X;;;;;; | id | has no list",
                "byt-namn;;kon;x;Y;;;;;; | kod | no such answer",
                "byt-namn;;kon;flicka;;;;;;; | term | the cell is empty",
                "dolj;;okand;;;;;;;; | id | no such variable",
                "dolj;3.1;riskbedomning;;;;;;;; | version | in every version",
                "byt-namn;9.9;riskbedomning;hog;Stor;;;;;; | version | in every version",
                "ny-variabel;;kon;;Kön;;;nej;avslut;; | id | such a variable already",
                "ny-variabel;;ny;;Ny;;;nej;sedan;; | tillfalle | expected one of",
                "ny-variabel;;ny;;Ny;;;kanske;avslut;; | flerval | expected ja or nej",
                "ny-variabel;;n y;;Ny;;;nej;avslut;; | id | an id holds",
                "ny-version;3.1;;;Igen;;;;;; | version | such a version already",
                "ny-version;4.0;9.9;;Ny;;;;;; | id | no such version",
                "finns;3.1;sip;;;;;;;; | atgard | only a layer of grade AVSKRIFT",
                "fullstandig;3.1;riskbedomning;;;;;;;; | atgard | only a layer of grade AVSKRIFT",
                "lager;;namn;;Sent;;;;;; | id | a second row",
                "nagot;;kon;;;;;;;; | atgard | expected one of",
                "dolj;;kon | '' | expected 11 cells, found 3",
            })
    void trasigRad_stopparMedRadOchKolumn(String row, String column, String what) {
        assertFault(LOCAL + row + "\n", 7, column.isEmpty() ? null : column, what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // rows of a transcript | line of the fault | column | what
                "finns;3.1;sip;;;;;;;; | 9 | sida | the cell is empty",
                "finns;;sip;;;;;;;4; | 9 | version | the cell is empty",
                "finns;3.1;avslut.orsak;okand;;;;;;4; | 9 | kod | no such answer",
                "fullstandig;3.1;avslut.boende;;;;;;;4; | 9 | id | no answer",
                "fullstandig;3.1;avslut.orsak;;;;;;;4; | 9 | id | have no known state",
                "fullstandig;1.0;insatsensFokus;;;;;;;4; | 9 | id | have no known state",
                "finns;3.1;sip;;;;;;;4;/lager;;namn;;Sent;;;;;; | 10 | atgard | come first",
                "finns;3.1;kon;flicka;;;;;;4;/finns-inte;3.1;kon;flicka;;;;;;4; | 10 | kod | a second row",
                "finns-inte;3.1;kon;;;;;;;4;/finns;3.1;kon;flicka;;;;;;4; | 10 | kod | does not have the variable",
            })
    void motsagelseIAvskrift_stopparMedRadOchKolumn(String rows, int line, String column, String what) {
        assertFault(TRANSCRIPT + rows.replace('/', '\n') + "\n", line, column, what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"namn", "grad", "part", "upprattat-av", "datum"})
    void huvudUtanEnUppgift_stoppar(String key) {
        assertFault(LOCAL.replaceAll("lager;;" + key + ";.*\n", ""), 0, "id", key + " is missing");
    }

    @Test
    void tomSynonym_stoppar() {
        assertFault(LOCAL + "nytt-varde;;kon;x;X;a|;;;;;\n", 7, "synonymer", "empty part");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // rows of a local layer | line of the fault | column | what
                "nytt-varde;;kon;annat;Flicka;;;;;; | 7 | term | another answer",
                "nytt-varde;;kon;annat; FLICKA;;;;;; | 7 | term | space at the end",
                "nytt-varde;;kon;annat;Annat;flicka;;;;; | 7 | synonymer | another answer",
                "nytt-varde;;riskbedomning;stor;Stor;hög risk;;;;; | 7 | synonymer | another answer",
                "nytt-varde;;kon;Flicka;Annat;;;;;; | 7 | kod | another answer",
                "nytt-varde;;kon;a;A;x;;;;;/nytt-varde;;kon;b;B;X;;;;; | 8 | synonymer | another answer",
                "nytt-varde;;kon;a;A;;;;;;/byt-namn;;kon;a;pojke;;;;;; | 8 | term | another answer",
                "byt-namn;;kon;pojke;Flicka;;;;;; | 7 | term | another answer",
                "byt-namn;;kon;;Ensamkommande barn;;;;;; | 7 | term | another variable",
                "ny-variabel;;x;;Kön;;;nej;avslut;; | 7 | term | another variable",
            })
    void tvaMedSammaNamn_stoppar(String rows, int line, String column, String what) {
        assertFault(LOCAL + rows.replace('/', '\n') + "\n", line, column, what);
    }

    @Test
    void egetNamnSomSynonym_ochNamnSomByterPlats_gar() {
        CodeList list = local("""
                nytt-varde;;kon;annat;Annat;annat|ANNAT;;;;;
                byt-namn;;kon;flicka;Flicka eller kvinna;;;;;;
                byt-namn;;kon;flicka;Flicka;;;;;;
                """).getList("kon");
        assertThat(list.findByText("Annat")).contains(Code.of("annat"));
        assertThat(list.findByText("flicka eller kvinna")).contains(Code.of("flicka"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-x", "=1+1", "@a", "(a", "a|b", "a;b", "a\"b", "a<b>", "a=b", "a  b", "å\u00a0ä", "\u00bd"})
    void kodSomIngenKan_ha_stoppar(String code) {
        assertThat(Layer.isCode(code)).isFalse();
        String cell = '"' + code.replace("\"", "\"\"") + '"';
        assertFault(LOCAL + "nytt-varde;;kon;" + cell + ";X;;;;;;\n", 7, "kod", "begins with a letter or a digit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "egen-lagenhet",
                "01",
                "A1:2",
                "Egen lägenhet, 2 (hyrd)",
                "HVB/familjehem",
                "100 %",
                "a_b & c+d's."
            })
    void kodSomEttSystemKanHa_gar(String code) {
        assertThat(Layer.isCode(code)).isTrue();
        assertThat(local("nytt-varde;;kon;" + code + ";X;;;;;;\n")
                        .getList("kon")
                        .find(code))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // column | the row, with ... where the long text stands | longest
                "term | nytt-varde;;kon;x;...;;;;;; | 300",
                "synonymer | nytt-varde;;kon;x;X;...;;;;; | 3000",
                "oversattning | ny-variabel;;x;;X;;...;nej;avslut;; | 300",
                "sida | nytt-varde;;kon;x;X;;;;;...; | 40",
                "anmarkning | nytt-varde;;kon;x;X;;;;;;... | 1000",
            })
    void forLangCell_stoppar(String column, String row, int longest) {
        assertThat(local(row.replace("...", "x".repeat(longest)) + "\n").layers())
                .hasSize(1);
        assertFault(LOCAL + row.replace("...", "x".repeat(longest + 1)) + "\n", 7, column, "at most " + longest);
    }

    @Test
    void forLangUppgiftOmLagret_stoppar() {
        assertFault(LOCAL.replace("Egna variabler", "x".repeat(2 << 20)), 2, "term", "at most 300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20000101-0000",
                "000101-0000",
                "0001010000",
                "000101+0000",
                "200001010000",
                "20000101 0000",
                "Anna (20000161-0000)"
            })
    void nummerSomKanVaraEnPersons_stoppar(String number) {
        assertFault(LOCAL.replace("Systemförvaltaren", number), 5, "term", "personal number");
        assertFault(LOCAL + "nytt-varde;;kon;x;X;;;;;" + number + ";\n", 7, "sida", "personal number");
        assertFault(LOCAL + "nytt-varde;;kon;x;X;;;;;;" + number + "\n", 7, "anmarkning", "personal number");
        assertThat(catchThrowableOfType(
                        CatalogueException.class, () -> local("nytt-varde;;kon;x;X;;;;;" + number + ";\n")))
                .message()
                .doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "45-46", "112-113", "bilaga 2, s. 12", "2018-3-26", "123456"})
    void sida_gar(String page) {
        assertThat(local("nytt-varde;;kon;x;X;;;;;" + page + ";\n").layers()).hasSize(1);
    }

    /** What follows on a text that ends within a sentence. */
    private static final Map<String, String> TAILS = Map.of(
            "called complete, but ", "3 of its answers have no known state",
            "a row lager with the id ", "datum is missing",
            "the file cannot be read (", "IOException)",
            "expected one of ", "[a, b]",
            "at most ", "300 characters",
            "expected ", "11 cells, found 3");

    /** Every fault that reading a layer can tell of, as it stands in the code, is told in Swedish too. */
    @Test
    void varjeFel_sagsOcksaPaSvenska() throws IOException {
        Path sources = Path.of(System.getProperty("bbic.rot"), "bbic-variables/src/main/java/org/openbbic/catalogue");
        // The first literal with a space in it after each place where a fault is made.
        Pattern fault = Pattern.compile("(?:fault|CatalogueException)\\([^;]*?\"([a-z][^\"]* [^\"]*)\"");
        int found = 0;
        for (String name : List.of(
                "CsvRow",
                "CsvTable",
                "DataFiles",
                "Layer",
                "LayerAction",
                "LayerCells",
                "LayerDraft",
                "LayerLaying",
                "LayerNames",
                "LayerSeal",
                "LayerStates",
                "LayerTargets")) {
            Matcher each = fault.matcher(Files.readString(sources.resolve(name + ".java"), StandardCharsets.UTF_8));
            while (each.find()) {
                String text = each.group(1);
                if (text.equals("expected a place from 1 to 9")) {
                    continue;
                }
                String tail = TAILS.getOrDefault(text, "");
                assertThat(FaultTexts.swedish(text + tail)).as(text).isNotEqualTo(text + tail);
                found++;
            }
        }
        assertThat(found).isGreaterThan(30);
    }

    @Test
    void felet_paSvenska_namnerFilRadOchKolumn() {
        CatalogueException fault = catchThrowableOfType(
                CatalogueException.class, () -> BASE.with(Layer.parse("lager.csv", LOCAL + "dolj;;okand;;;;;;;;\n")));
        assertThat(fault.swedish()).isEqualTo("lager.csv, rad 7, kolumnen id: variabeln är inte känd");
    }

    @Test
    void styrtecken_stoppar() {
        assertFault(LOCAL + "nytt-varde;;kon;x\u001b[31m;X;;;;;;\n", 7, "kod", "control character");
        assertFault(LOCAL + "nytt-varde;;kon;x;X\u202eY;;;;;;\n", 7, "term", "control character");
        assertFault(LOCAL.replace("Egna variabler", "Egna\u202e"), 2, "term", "control character");
        assertFault(LOCAL + "nytt-varde;;kon;" + "x".repeat(101) + ";X;;;;;;\n", 7, "kod", "at most 100");
    }

    @Test
    void forStorFil_stoppar() {
        assertFault(LOCAL + "x".repeat(5 << 20), 0, null, "larger than 4 MiB");
    }
}
