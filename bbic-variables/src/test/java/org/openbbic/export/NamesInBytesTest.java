package org.openbbic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is looked for in bytes several at a time is what one by one would find. */
class NamesInBytesTest {

    private static final int ROOM = 8;

    @Example
    void varjeFalt_kannsIgenPaSittHelaNamn_varSomHelstDetVantas() {
        for (NodeType<?> type : Format.NODES) {
            for (FieldSpec<?> field : type.fields()) {
                for (int expected = 0; expected <= type.fields().size(); expected++) {
                    assertThat(type.find(
                                    text(field.name() + '"'),
                                    2,
                                    2 + field.name().length() + 1,
                                    expected))
                            .isSameAs(field);
                }
            }
        }
    }

    @Example
    void ettNamn_medEnAnnanBokstav_enForLiteEllerUtanSlut_arIngetFalt() {
        for (NodeType<?> type : Format.NODES) {
            for (FieldSpec<?> field : type.fields()) {
                String whole = field.name() + '"';
                for (int i = 0; i < whole.length(); i++) {
                    String other = whole.substring(0, i) + "?" + whole.substring(i + 1);
                    String shorter = whole.substring(0, i) + whole.substring(i + 1);
                    assertThat(type.find(text(other), 2, 2 + other.length(), 0))
                            .as(other)
                            .isNull();
                    FieldSpec<?> met = type.find(text(shorter), 2, 2 + shorter.length(), 0);
                    assertThat(met == null || shorter.startsWith(met.name() + '"'))
                            .as(shorter)
                            .isTrue();
                }
                assertThat(type.find(text(whole), 2, 2 + whole.length() - 1, 0))
                        .as(whole)
                        .isNull();
            }
        }
    }

    /** The text after two bytes, and before enough for a look at eight. */
    private static byte[] text(String name) {
        return ("{\"" + name + ":".repeat(ROOM)).getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 500)
    void trettiotvaByte_harTecknet_omNagonAvDemArDet(
            @ForAll @Size(32) byte[] bytes,
            @ForAll @IntRange(max = 31) int place,
            @ForAll @ByteRange(min = 0) byte sought) {
        byte[] put = bytes.clone();
        put[place] = sought;
        assertThat(EightBytes.isNowhere(put, 0, sought)).isFalse();
        boolean none = true;
        for (byte each : bytes) {
            none &= each != sought;
        }
        assertThat(EightBytes.isNowhere(bytes, 0, sought)).isEqualTo(none);
    }

    @Example
    void radslutet_hittasPaVarjePlats() throws Exception {
        for (int length = 2; length < 100; length++) {
            byte[] line = new byte[length];
            Arrays.fill(line, (byte) 'a');
            line[length - 1] = '\n';
            try (ByteWindow window = ByteWindow.over(line, 1)) {
                assertThat(window.holdsLine()).isTrue();
                assertThat(window.nextLine()).isEqualTo(ByteWindow.Piece.WHOLE);
                assertThat(window.to()).isEqualTo(length - 1);
            }
        }
    }
}
