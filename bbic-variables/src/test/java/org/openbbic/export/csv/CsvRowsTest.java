package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.export.Frame;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem.Kind;

/** Rows and cells: delimiters, quotes, line ends, places, and rows that cannot be read. */
class CsvRowsTest {

    private static Mapping texts() throws IOException {
        return Tables.wide(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'Enhet','falt':'arende.enhet'",
                "'rubrik':'Egen','falt':'arende.lokala.egen'");
    }

    private static Tables.All read(String table) throws IOException {
        return Tables.read(texts(), table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nr;Enhet;Egen\nA;Norr;x\n",
                "Nr,Enhet,Egen\nA,Norr,x\n",
                "Nr\tEnhet\tEgen\nA\tNorr\tx\n",
                "Nr|Enhet|Egen\nA|Norr|x\n",
                "Nr;Enhet;Egen\r\nA;Norr;x\r\n",
                "Nr;Enhet;Egen\rA;Norr;x\r",
                "Nr;Enhet;Egen\nA;Norr;x",
                "\n \r\nNr;Enhet;Egen\n\n;;\n;\nA;Norr;x\n\n",
                "\"Nr\",\"Enhet\",\"Egen\"\n\"A\",\"Norr\",\"x\"\n",
                "sep=,\nNr,Enhet,Egen\nA,Norr,x\n",
                "sep=\t\r\nNr\tEnhet\tEgen\r\nA\tNorr\tx\r\n",
                "\"Nr\",Enhet,Egen\nA,\" Norr \",x\n",
            })
    void sammaTabell_iOlikaSkrivning_gerSammaArende(String table) throws IOException {
        Tables.All read = read(table);
        assertThat(read.json()).containsExactly("{\"id\":\"A\",\"enhet\":\"Norr\",\"lokala\":{\"egen\":\"x\"}}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void avgransareIRubrikenInomCitattecken_raknasInte() throws IOException {
        Mapping mapping =
                Tables.wide("'rubrik':'Nr, löpande, per år','falt':'arende.id'", "'rubrik':'E','falt':'arende.enhet'");
        Tables.All read = Tables.read(mapping, "\"Nr, löpande, per år\";E\n1;Norr\n");
        assertThat(read.json()).containsExactly("{\"id\":\"1\",\"enhet\":\"Norr\"}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void avgransareIMappningen_galler() throws IOException {
        Mapping mapping =
                Tables.mapping("{\"bbicMappning\":\"1\",\"huvud\":{\"bbicVersion\":\"1.0\"},\"form\":\"bred\","
                        + "\"avgransare\":\"^\",\"kolumner\":[{\"rubrik\":\"Nr;x\",\"falt\":\"arende.id\"},"
                        + "{\"rubrik\":\"E\",\"falt\":\"arende.enhet\"}]}");
        assertThat(Tables.read(mapping, "Nr;x^E\n1;2^Norr\n").json())
                .containsExactly("{\"id\":\"1;2\",\"enhet\":\"Norr\"}");
    }

    @Test
    void citattecken_omslutarRadbrytAvgransareOchCitattecken() throws IOException {
        Tables.All read = read("Nr;Enhet;Egen\nA;\"a;b\";\"rad 1\r\nrad \"\"2\"\"\"\nB;5\" rör;\"\"\n");
        assertThat(read.value(0).enhet()).isEqualTo("a;b");
        assertThat(read.value(0).lokala().find("egen")).contains("\"rad 1\\r\\nrad \\\"2\\\"\"");
        assertThat(read.value(1).enhet()).isEqualTo("5\" rör");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void platser_arRadOchTeckenIFilen() throws IOException {
        Tables.All read = read("Nr;Enhet;Egen\n\"A\";\"😀å\nb\";z\nB;ö;\n");
        Frame first = read.cases().get(0).frame();
        assertThat(first.locate("/id")).isEqualTo(new Location(2, 1));
        assertThat(first.locate("/enhet")).isEqualTo(new Location(2, 5));
        assertThat(first.locate("/barn/kon")).isEqualTo(new Location(2, 1));
        assertThat(first.valueAt("/enhet")).isEqualTo("😀å\nb");
        assertThat(first.valueAt("/barn/kon")).isNull();
        assertThat(first.valueAt("")).isNull();
        Frame second = read.cases().get(1).frame();
        assertThat(second.locate("/enhet")).isEqualTo(new Location(4, 3));
        assertThat(read.cases().get(1).location()).isEqualTo(new Location(4, 1));
        assertThat(read.cases().get(1).number()).isEqualTo(2);
    }

    @Test
    void kolumnEfterRadbrytICell_raknasFranCellensSistaRad() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'E','falt':'arende.enhet'", "'rubrik':'D','falt':'avslut.datum'");
        Tables.All read = Tables.read(mapping, "E;D\n\"😀\n😀å\";i går\n");
        assertThat(read.onlyProblem().location()).isEqualTo(new Location(3, 5));
        assertThat(read.cases().get(0).frame().locate("/insatser/0/avslut/datum"))
                .isEqualTo(new Location(3, 5));
        assertThat(read.cases().get(0).frame().locate("/insatser/0/avslut/orsak"))
                .isEqualTo(new Location(2, 1));
        assertThat(read.cases().get(0).frame().locate("/insatser/7/avslut")).isEqualTo(new Location(2, 1));
        assertThat(read.cases().get(0).frame().locate("/insatser/x")).isEqualTo(new Location(2, 1));
    }

    @Test
    void langText_visasKortad() throws IOException {
        Tables.All read = read("Nr;Enhet;Egen\nA;" + "å".repeat(300) + ";\n");
        assertThat(read.cases().get(0).frame().valueAt("/enhet")).hasSize(201).endsWith("…");
    }

    @ParameterizedTest
    @CsvSource({"A;b,2", "A;b;c;d,2", "A,2"})
    void ojamnRad_lasesInte_ochDoljerIngenAnnan(String row) throws IOException {
        Tables.All read = read("Nr;Enhet;Egen\n" + row + "\nB;y;z\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.RAGGED_ROW);
        assertThat(read.onlyProblem().expected()).isEqualTo("3");
        assertThat(read.onlyProblem().location()).isEqualTo(new Location(2, 1));
        assertThat(read.cases().get(0).value()).isNull();
        assertThat(read.cases().get(0).frame().locate("/id")).isEqualTo(new Location(2, 1));
        assertThat(read.cases().get(0).frame().valueAt("/id")).isNull();
        assertThat(read.value(1).id()).isEqualTo("B");
    }

    @Test
    void ojamnRadMittIEttArende_delarInteArendet() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'I','falt':'insats.id'");
        Tables.All read = Tables.read(mapping, "Nr;I\nA;1\nA;2;3\nA;4\n");
        assertThat(read.kinds()).containsExactly(Kind.RAGGED_ROW);
        assertThat(read.cases()).hasSize(2);
        assertThat(read.value(0).insatser()).hasSize(2);
        assertThat(read.cases().get(1).location()).isEqualTo(new Location(3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A;\"öppen;c\n", "\"A\n", "A;b;\"c\n", "A;\"b\"x;c\n", "A;\"b\" ;c\n"})
    void citatteckenSomInteAvslutas_kostarEnRad(String row) throws IOException {
        Tables.All read = read("Nr;Enhet;Egen\n0;a;b\n" + row + "B;y;z\nC;\"å\";z\n");
        assertThat(read.kinds()).isSubsetOf(Kind.BAD_QUOTE, Kind.RAGGED_ROW).hasSize(1);
        assertThat(read.problems().get(0).location().line()).isEqualTo(3);
        assertThat(read.cases()).hasSize(4);
        assertThat(read.cases()).filteredOn(c -> c.value() == null).hasSize(1);
        assertThat(read.cases())
                .extracting(c -> c.value() == null ? "-" : c.value().id())
                .contains("0", "B", "C");
    }

    @Test
    void oppetCitatteckenPaSistaRaden_kostarEnRad() throws IOException {
        Tables.All read = read("Nr;Enhet;Egen\nA;b;c\nB;\"x;y");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.BAD_QUOTE);
        assertThat(read.onlyProblem().location()).isEqualTo(new Location(3, 3));
        assertThat(read.cases()).hasSize(2);
    }

    @Test
    void felIRubrikraden_lasesIngenting() throws IOException {
        Tables.All read = read("\"Nr\"x;Enhet\nA;b\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.BAD_QUOTE);
        assertThat(read.cases()).isEmpty();
    }

    @Test
    void tabellUtanRader_harIngaArenden() throws IOException {
        Tables.All read = read("Nr;Enhet;Egen\n");
        assertThat(read.cases()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.header().bbicVersion()).isEqualTo("1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\n", ";;;\n;;\n"})
    void tomFil_gerTomFil(String table) throws IOException {
        Tables.All read = read(table);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.EMPTY_FILE);
        assertThat(read.cases()).isEmpty();
    }
}
