package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.export.Limits;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.model.Lagrum;

/** What a cell says, at the edges of what it can say. */
class CellReadingTest {

    private static Tables.All read(String field, String cell) throws IOException {
        return Tables.read(
                Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'X','falt':'" + field + "'"),
                "Nr;X\nA;" + cell + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2009, 2009",
        "-5, -5",
        "0, 0",
        "999999999, 999999999",
        "-999999999, -999999999",
        "1000000000,",
        "-1000000000,",
        "-,",
        "--5,",
        "5-,",
        "+5,",
        "1.5,",
        "/,",
        ":,"
    })
    void ettTal_arHogstNioSiffror(String cell, @Nullable Integer number) throws IOException {
        Tables.All read = read("barn.fodelsear", cell);
        if (number == null) {
            assertThat(read.kinds()).containsExactly(Kind.WRONG_TYPE);
        } else {
            assertThat(read.kinds()).isEmpty();
            assertThat(read.json()).containsExactly("{\"id\":\"A\",\"barn\":{\"fodelsear\":" + number + "}}");
        }
    }

    @Test
    void delarna_arDeMellanSkiljetecknen_ocksaTomma() {
        assertThat(CellReading.split("a", "|")).containsExactly("a");
        assertThat(CellReading.split("|a||b|", "|")).containsExactly("", "a", "", "b", "");
        assertThat(CellReading.split("a, b", ", ")).containsExactly("a", "b");
        assertThat(CellReading.split("", "|")).containsExactly("");
    }

    @Test
    void fleraLagrum_iEnCell_utanDeTommaDelarna_ochVartOchEttEnGang() throws IOException {
        Tables.All read = Tables.read(
                Tables.wide(
                        "'rubrik':'Nr','falt':'arende.id'", "'rubrik':'L','falt':'insats.lagrum','skiljetecken':'|'"),
                "Nr;L\nA;|SoL (2001:453) 4:1| | LVU 2 § |SoL (2001:453) 4:1\n");
        assertThat(read.value(0).insatser().get(0).lagrum())
                .extracting(Lagrum::text)
                .containsExactly("SoL (2001:453) 4:1", "LVU 2 §");
    }

    @Test
    void avgransaren_arDenSomGerMappningensRubriker() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'a,b,c,d','falt':'arende.id'", "'rubrik':'E','falt':'arende.enhet'");
        assertThat(Tables.read(mapping, "a,b,c,d;E\n1;Norr\n").json())
                .containsExactly("{\"id\":\"1\",\"enhet\":\"Norr\"}");
    }

    @Test
    void avgransaren_arDenSomGerFormatetsEgnaNamn() throws IOException {
        assertThat(Tables.read(Mapping.own("1.0"), "arende.id;arende.enhet;a,b,c,d\n1;Norr;x\n")
                        .value(0)
                        .enhet())
                .isEqualTo("Norr");
    }

    @Test
    void enKolumnUtanRubrik_sags_forstNarNagotStarIDen() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'E','falt':'arende.enhet'");
        assertThat(Tables.read(mapping, "Nr;;E\n1;;Norr\n").kinds()).isEmpty();
        Tables.All read = Tables.read(mapping, "Nr;;E\n1;;Norr\n2;x;Norr\n3;y;Norr\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.UNKNOWN_FIELD);
        assertThat(read.onlyProblem().location().column()).isEqualTo(4);
    }

    @Test
    void enRubrik_farVaraSaLangSomEttNamn_menInteLangre() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'Nr','falt':'arende.id'");
        String longest = "x".repeat(Limits.NAME);
        assertThat(Tables.read(mapping, "Nr;" + longest + "\n1;a\n").kinds()).containsExactly(Kind.UNKNOWN_FIELD);
        assertThat(Tables.read(mapping, "Nr;" + longest + "x\n1;a\n").kinds()).containsExactly(Kind.LONG_NAME);
    }

    @Test
    void enSenareRad_iSammaArende_sagerOcksaVadSomInteGarAttLasa() throws IOException {
        Mapping mapping = Tables.wide(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'Född','falt':'barn.fodelsedatum'",
                "'rubrik':'Egen','falt':'arende.lokala.egen'");
        Tables.All read = Tables.read(mapping, "Nr;Född;Egen\nA;;x\nA;igår;\nB;2009-01-01;y\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.BAD_DATE);
        assertThat(read.onlyProblem().location().line()).isEqualTo(3);
        assertThat(read.cases()).hasSize(2);
    }

    @Test
    void denForstaBokstaven_iAnnanKodning_markesOcksa() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'Ärende','falt':'arende.id'");
        Tables.All read = Tables.read(mapping, "Ärende\nA\n".getBytes(Charset.forName("windows-1252")));
        assertThat(read.kinds()).containsExactly(Kind.WINDOWS_1252);
        assertThat(read.json()).containsExactly("{\"id\":\"A\"}");
    }
}
