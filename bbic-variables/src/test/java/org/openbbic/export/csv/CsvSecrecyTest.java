package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.UnreadableInputException;

/** What may be seen of a table's values: nothing in remarks, and nothing at all of a column that is dropped or coded. */
class CsvSecrecyTest {

    private static final byte[] KEY = "en nyckel".getBytes(StandardCharsets.UTF_8);
    private static final String TABLE = "Nr;Pnr;PNR;Barn\nA;hemlig1;hemlig2;Kalle\nA;hemlig1;;Kalle\nB;;;kalle\n";

    private static Mapping mapping() throws IOException {
        return Tables.wide(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'Pnr','gor':'kasta'",
                "'rubrik':'Barn','falt':'barn.nyckel','gor':'koda'");
    }

    @Test
    void kastad_finnsIngenstans_intePaEnAndraKolumnMedSammaRubrik() throws IOException {
        Tables.All read = Tables.read(mapping(), Tables.stream(TABLE), KEY);
        assertThat(read.problems()).isEmpty();
        assertThat(String.join("", read.json())).doesNotContain("hemlig");
        for (ReadCase each : read.cases()) {
            assertThat(each.frame().valueAt("/*okand")).isNull();
        }
    }

    @Test
    void kodad_arSammaForSammaText_ochBerorAvNyckeln() throws IOException {
        Tables.All read = Tables.read(mapping(), Tables.stream(TABLE), KEY);
        String code = read.json().get(0).replaceAll(".*\"nyckel\":\"([0-9a-f]{16})\".*", "$1");
        assertThat(code).hasSize(16);
        assertThat(read.json().get(1)).doesNotContain(code).doesNotContain("alle");
        assertThat(read.cases().get(0).frame().valueAt("/barn/nyckel")).isEqualTo(code);
        assertThat(Tables.read(mapping(), Tables.stream(TABLE), KEY).json()).isEqualTo(read.json());
        assertThat(Tables.read(mapping(), Tables.stream(TABLE), new byte[] {1})
                        .json()
                        .get(0))
                .doesNotContain(code);
    }

    /** RFC 4231, test case 2: the key is "Jefe". */
    @Test
    void kod_arHmacSha256() {
        KeyedHash hash = new KeyedHash("Jefe".getBytes(StandardCharsets.US_ASCII));
        assertThat(hash.of("what do ya want for nothing?")).isEqualTo("5bdcc146bf60754e");
    }

    @Test
    void kodadUtanNyckel_lasesInte() throws IOException {
        Mapping mapping = mapping();
        assertThatThrownBy(() -> Tables.read(mapping, Tables.stream(TABLE), null))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("ingen nyckel är angiven");
        assertThatThrownBy(() -> Tables.read(mapping, Tables.stream(TABLE), new byte[0]))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("är tom");
        assertThatThrownBy(() -> new KeyedHash(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kodatArendeId_hallerIhopArendet() throws IOException {
        Mapping mapping =
                Tables.wide("'rubrik':'Nr','falt':'arende.id','gor':'koda'", "'rubrik':'I','falt':'insats.id'");
        Tables.All read = Tables.read(mapping, Tables.stream("Nr;I\nA;1\nA;2\nB;1\n"), KEY);
        assertThat(read.cases()).hasSize(2);
        assertThat(read.value(0).id()).matches("[0-9a-f]{16}");
        assertThat(read.value(0).insatser()).hasSize(2);
    }

    @Test
    void anmarkningar_namnerIngaVardenOchIngaRubriker() throws IOException {
        Mapping mapping = Tables.wide(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'Kön','falt':'barn.kon'",
                "'rubrik':'Dag','falt':'avslut.datum'",
                "'rubrik':'År','falt':'barn.fodelsear'");
        Tables.All read = Tables.read(
                mapping,
                "Nr;Kön;Dag;År;Kalle Persson;Kalle Persson\nKalle;Kalle;Kalle;Kalle;Kalle;x\n"
                        + "Kalle;Kalla;Kalla;Kalla;;\nKalle\n\"Kalle\"Kalle\n");
        assertThat(read.problems()).hasSizeGreaterThan(8);
        for (ReadProblem problem : read.problems()) {
            assertThat(problem.toString()).doesNotContain("Kalle", "Kalla", "Persson");
        }
        assertThat(read.value(0).toString()).doesNotContain("Kalle");
        assertThat(read.cases().get(0).frame().valueAt("/barn/kon")).isEqualTo("Kalle");
    }
}
