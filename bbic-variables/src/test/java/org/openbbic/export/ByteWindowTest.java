package org.openbbic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbbic.export.ByteWindow.Piece;

/** Pieces of a text that comes a few bytes at a time are those of the text as a whole, and each knows where it stands. */
class ByteWindowTest {

    /** Gives so many bytes at a time. */
    private static final class Dripping extends InputStream {
        private final InputStream in;
        private final int most;

        Dripping(byte[] bytes, int most) {
            this.in = new ByteArrayInputStream(bytes);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return in.read(into, from, Math.min(length, most));
        }
    }

    /** A line that was cut out, and where it stands. */
    private record Cut(String text, int line, int column) {}

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line =
                Arbitraries.strings().withChars('a', 'å', ' ', '\t').ofMaxLength(40);
        return Arbitraries.of("\n", "\r\n", "\n\n", "\n \n")
                .flatMap(end -> line.list().ofMaxSize(12).map(lines -> String.join(end, lines)));
    }

    private static ByteWindow over(String text, int most) {
        return new ByteWindow(new Dripping(text.getBytes(StandardCharsets.UTF_8), most));
    }

    /** Line by line, as anybody would. */
    private static List<Cut> plain(String text) {
        List<Cut> cuts = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int from = 0;
            while (from < lines[i].length() && " \t\r".indexOf(lines[i].charAt(from)) >= 0) {
                from++;
            }
            if (from < lines[i].length()) {
                cuts.add(new Cut(lines[i].substring(from), i + 1, from + 1));
            }
        }
        return cuts;
    }

    private static Cut cut(ByteWindow window) {
        String text = new String(window.bytes(), window.from(), window.to() - window.from(), StandardCharsets.UTF_8);
        return new Cut(text, window.base().line(), window.base().column());
    }

    @Property(tries = 500)
    void raderna_arTextensRader(
            @ForAll @From("texts") String text, @ForAll @IntRange(min = 1, max = 50) int most, @ForAll boolean asks)
            throws IOException {
        try (ByteWindow window = over(text, most)) {
            List<Cut> cuts = new ArrayList<>();
            boolean here = false;
            Piece piece;
            while ((piece = window.nextLine()) == Piece.WHOLE) {
                cuts.add(cut(window));
                if (here) {
                    assertThat(window.bytes()[window.to()]).isEqualTo((byte) '\n');
                }
                here = asks && window.holdsLine();
            }
            assertThat(piece).isEqualTo(Piece.END);
            assertThat(here).isFalse();
            assertThat(cuts).isEqualTo(plain(text));
            int first = text.indexOf("\r\n");
            assertThat(window.firstCarriageReturn())
                    .isEqualTo(
                            first < 0
                                    ? 0
                                    : (int) text.substring(0, first)
                                                    .chars()
                                                    .filter(c -> c == '\n')
                                                    .count()
                                            + 1);
        }
    }

    @Property(tries = 500)
    void helaRader_iBitar_arTextenUtanDessBorjan(
            @ForAll @From("texts") String text,
            @ForAll @IntRange(min = 1, max = 50) int most,
            @ForAll @IntRange(min = 1, max = 60) int size)
            throws IOException {
        List<Cut> cuts = new ArrayList<>();
        try (ByteWindow window = over(text, most)) {
            byte[] lines;
            while ((lines = window.nextLines(size)) != null) {
                String piece = new String(lines, StandardCharsets.UTF_8);
                int line = window.base().line();
                int column = window.base().column();
                for (Cut each : plain(" ".repeat(column - 1) + piece)) {
                    cuts.add(new Cut(each.text(), line + each.line() - 1, each.column()));
                }
                boolean isLast = window.peek() < 0;
                assertThat(piece.endsWith("\n") || isLast).isTrue();
            }
        }
        assertThat(cuts).isEqualTo(plain(text));
    }

    @Example
    void enForStorRad_arBorta_ochNastaLases() throws IOException {
        byte[] large = new byte[Limits.CASE];
        Arrays.fill(large, (byte) 'x');
        String longest = new String(large, StandardCharsets.US_ASCII);
        try (ByteWindow window = over("a\n" + longest + "\n" + longest + "x\n b\n", 1 << 16)) {
            assertThat(window.nextLine()).isEqualTo(Piece.WHOLE);
            assertThat(window.nextLine()).isEqualTo(Piece.WHOLE);
            assertThat(window.to() - window.from()).isEqualTo(Limits.CASE);
            assertThat(window.nextLine()).isEqualTo(Piece.TOO_LARGE);
            assertThat(window.base().line()).isEqualTo(3);
            assertThat(window.nextLine()).isEqualTo(Piece.WHOLE);
            assertThat(cut(window)).isEqualTo(new Cut("b", 4, 2));
        }
        try (ByteWindow window = over(longest + longest + longest + "\nb", 1 << 16)) {
            assertThat(window.nextLines(10)).isNull();
            assertThat(window.nextLine()).isEqualTo(Piece.TOO_LARGE);
            assertThat(window.bytes().length).isLessThan(3 * Limits.CASE);
            assertThat(window.nextLine()).isEqualTo(Piece.WHOLE);
            assertThat(cut(window)).isEqualTo(new Cut("b", 2, 1));
        }
    }

    @Example
    void rader_somBorjarMedEttTecken_sesBland_deByteSomArHar() throws IOException {
        assertThat(begins("x\n{\"id\":1}")).isTrue();
        assertThat(begins("x\ny\n{")).isTrue();
        assertThat(begins("{x\ny")).isFalse();
        assertThat(begins("x{\ny{\n")).isFalse();
        assertThat(begins("")).isFalse();
    }

    private static boolean begins(String text) throws IOException {
        try (ByteWindow window = over(text, 3)) {
            return window.linesBeginWith('{');
        }
    }

    @Property(tries = 300)
    void objekten_arListansObjekt(
            @ForAll @IntRange(max = 5) int objects,
            @ForAll @From("inner") String inner,
            @ForAll @IntRange(min = 1, max = 9) int most)
            throws IOException {
        List<String> written = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < objects; i++) {
            written.add("{\"" + i + "\":" + inner + "}");
            list.append(i == 0 ? "" : i % 2 == 0 ? ",\n " : " ,").append(written.get(i));
        }
        try (ByteWindow window = over(list + "]", most)) {
            List<String> found = new ArrayList<>();
            Piece piece;
            while ((piece = window.nextObject()) == Piece.WHOLE) {
                Cut cut = cut(window);
                found.add(cut.text());
                int at = list.indexOf(cut.text());
                String before = list.substring(0, at);
                assertThat(cut.line())
                        .isEqualTo(
                                1 + (int) before.chars().filter(c -> c == '\n').count());
                assertThat(cut.column()).isEqualTo(at - before.lastIndexOf('\n'));
            }
            assertThat(piece).isEqualTo(Piece.END);
            assertThat(found).isEqualTo(written);
        }
    }

    @Provide
    Arbitrary<String> inner() {
        return Arbitraries.of("1", "\"}\"", "{\"å\":[{}]}", "\"\\\"}\"", "\"\\\\\"", "[\"{\",\"a\"]");
    }

    @Example
    void detSomIngetObjektAr_gesForSig() throws IOException {
        try (ByteWindow window = over("{\"a\":1},hej,{\"b\":2},nej]", 2)) {
            assertThat(window.nextObject()).isEqualTo(Piece.WHOLE);
            assertThat(window.nextObject()).isEqualTo(Piece.STRAY);
            assertThat(cut(window)).isEqualTo(new Cut("hej,", 1, 9));
            assertThat(window.nextObject()).isEqualTo(Piece.WHOLE);
            assertThat(window.nextObject()).isEqualTo(Piece.STRAY);
            assertThat(window.nextObject()).isEqualTo(Piece.END);
        }
        try (ByteWindow cutOff = over("{\"a\":{}", 2)) {
            assertThat(cutOff.nextObject()).isEqualTo(Piece.WHOLE);
            assertThat(cut(cutOff).text()).isEqualTo("{\"a\":{}");
            assertThat(cutOff.nextObject()).isEqualTo(Piece.END);
        }
        // A quote that is missing ends with its line.
        try (ByteWindow open = over("{\"a\":\"b\n}\n,{\"c\":1}]", 2)) {
            assertThat(open.nextObject()).isEqualTo(Piece.WHOLE);
            assertThat(cut(open).text()).isEqualTo("{\"a\":\"b\n}");
            assertThat(open.nextObject()).isEqualTo(Piece.WHOLE);
        }
    }
}
