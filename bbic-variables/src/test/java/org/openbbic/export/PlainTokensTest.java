package org.openbbic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** Whatever stands in a piece of text, the fast way makes of it what the parser makes of it. */
class PlainTokensTest {

    private static final Exporthuvud HEADER = Exporthuvud.builder().build();

    /** Bytes that mean something to JSON or to UTF-8, put where they do not belong. */
    private static final byte[] ODD = "\"\\{}[]:,-+.0123456789eEtfnu \t\r\nåÅ/abc"
            .concat("\u0000\u001f\u007f\u20ac\ufffd\ud83d\ude00")
            .getBytes(StandardCharsets.UTF_8);

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "tru",
            "nulll",
            "0",
            "-0",
            "01",
            "-",
            "1.0",
            "1e3",
            "2147483647",
            "-2147483648",
            "2147483648",
            "999999999",
            "1000000000",
            "12345678901234567890",
            "\"\"",
            "\"2020-02-30\"",
            "\"2020-02-29\"",
            "\"\\u00e5\"",
            "\"\\ud800\"",
            "\"pojke\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"a\":1,\"a\":2}");

    private record Outcome(@Nullable Arende value, List<ReadProblem> problems) {}

    private static Outcome plain(byte[] text) throws IOException {
        CaseDecoder decoder = decoder();
        return new Outcome(decoder.decode(frame(text), Format.ARENDE), decoder.takeProblems());
    }

    private static Outcome byParser(byte[] text) throws IOException {
        CaseDecoder decoder = decoder();
        return new Outcome(decoder.decodeByParser(frame(text), Format.ARENDE), decoder.takeProblems());
    }

    private static CaseDecoder decoder() {
        return new CaseDecoder(Catalogue.bundled(), frame(new byte[0]));
    }

    private static JsonFrame frame(byte[] text) {
        return new JsonFrame(Limits.factory(), text, 0, text.length, new Location(7, 3));
    }

    private static void same(byte[] text) throws IOException {
        assertThat(plain(text)).as(new String(text, StandardCharsets.UTF_8)).isEqualTo(byParser(text));
        CaseDecoder decoder = decoder();
        Arende read = decoder.decode(frame(text), Format.ARENDE);
        if (read != null) {
            assertThat(laidOut(decoder.parts()))
                    .as(new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(laidOut(Parts.of(Format.ARENDE, read)));
        }
    }

    /** What is stated in each record, by where the record stands. */
    private static Map<String, List<Object>> laidOut(@Nullable Parts first) {
        Map<String, List<Object>> all = new TreeMap<>();
        for (Parts parts = first; parts != null; parts = parts.following()) {
            List<Object> stated = new ArrayList<>(List.of(parts.type(), parts.record(), parts.rest()));
            for (int i = 0; i < parts.type().fields().size(); i++) {
                Object value = parts.value(i);
                if (value != null && !value.equals(List.of()) && !value.equals(ExtraFields.NONE)) {
                    stated.add(value);
                }
            }
            assertThat(all.put(parts.pointer(), stated)).as(parts.pointer()).isNull();
        }
        return all;
    }

    @Provide
    Arbitrary<Arende> cases() {
        return GeneratedCases.hostileCases(List.of("egen"));
    }

    @Property(tries = 500)
    void skrivetArende_lastsSnabbt_somAvTolken(@ForAll("cases") Arende arende) throws IOException {
        same(text(arende));
    }

    @Tag("langsam")
    @Property(tries = 4000)
    void forvanskadText_lases_somAvTolken(@ForAll("cases") Arende arende, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] text = text(arende);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            text = changed(text, random);
        }
        same(text);
    }

    @Property(tries = 1500)
    void annatVarde_lases_somAvTolken(@ForAll("cases") Arende arende, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String text = new String(text(arende), StandardCharsets.UTF_8);
        List<Integer> colons = new ArrayList<>();
        for (int at = text.indexOf("\":"); at >= 0; at = text.indexOf("\":", at + 1)) {
            colons.add(at + 2);
        }
        if (colons.isEmpty()) {
            return;
        }
        int from = colons.get(random.nextInt(colons.size()));
        int comma = text.indexOf(',', from);
        int brace = text.indexOf('}', from);
        int to = comma < 0 ? brace : Math.min(comma, brace);
        String value = VALUES.get(random.nextInt(VALUES.size()));
        same((text.substring(0, from) + value + text.substring(to)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] text(Arende arende) throws IOException {
        byte[] file = Exports.ndjson(HEADER, List.of(arende));
        int from = 0;
        while (file[from] != '\n') {
            from++;
        }
        return Arrays.copyOfRange(file, from + 1, file.length - 1);
    }

    private static byte[] changed(byte[] text, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = random.nextInt(text.length + 1);
        int length = random.nextInt(1 + Math.min(6, text.length - at));
        out.write(text, 0, at);
        switch (random.nextInt(4)) {
            case 0 -> out.write(ODD[random.nextInt(ODD.length)]);
            case 1 -> out.write(random.nextInt(256));
            case 2 -> out.write(text, at, Math.min(text.length - at, random.nextInt(20)));
            default -> length += 1;
        }
        int rest = Math.min(text.length, at + length);
        out.write(text, rest, text.length - rest);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}",
                " {} ",
                "{}{}",
                "{},",
                "[]",
                "null",
                "{\"id\":\"a\"",
                "{\"id\":\"a\"}x",
                "{\"id\":\"a\",}",
                "{,\"id\":\"a\"}",
                "{\"id\" : \"a\" , \"enhet\":\t\"b\"\r\n}",
                "{\"id\":\"a\"\"enhet\":\"b\"}",
                "{\"id\":}",
                "{\"id\"}",
                "{\"id",
                "{\"id\":\"a\\\"b\"}",
                "{\"\\u0069d\":\"a\"}",
                "{\"i\u0001d\":\"a\"}",
                "{\"id\":\"a\u0001\"}",
                "{\"enhet\":\"Söder\",\"öst\":1}",
                "{\"id\":\"a\",\"id\":\"b\"}",
                "{\"barn\":{\"fodelsear\":2010}}",
                "{\"barn\":{\"fodelsear\":2010.0}}",
                "{\"barn\":{\"fodelsear\":\"2010\"}}",
                "{\"barn\":[{}]}",
                "{\"insatser\":{}}",
                "{\"insatser\":[1,{},null]}",
                "{\"insatser\":[{\"typ\":\"hvb\"}]}",
                "{\"insatser\":[{\"typ\":[\"hvb\",7,\"x\"]}]}",
                "{\"insatser\":[{\"typ\":[\"hvb\" \"hvb\"]}]}",
                "{\"insatser\":[{\"typ\":[,]}]}",
                "{\"insatser\":[{\"typ\":[]]}]}",
                "{\"lokala\":{\"a\":[1,{\"b\":null}],\"c\":\"å\"}}",
                "{\"lokala\":[]}"
            })
    void kantfall_lases_somAvTolken(String text) throws IOException {
        same(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void granserna_ar_desamma() throws IOException {
        same(("{\"enhet\":\"" + "x".repeat(Limits.TEXT) + "\"}").getBytes(StandardCharsets.UTF_8));
        same(("{\"enhet\":\"" + "x".repeat(Limits.TEXT + 1) + "\"}").getBytes(StandardCharsets.UTF_8));
        same(("{\"enhet\":\"" + "å".repeat(Limits.TEXT) + "\"}").getBytes(StandardCharsets.UTF_8));
        same(("{\"" + "x".repeat(Limits.NAME) + "\":1}").getBytes(StandardCharsets.UTF_8));
        same(("{\"" + "x".repeat(Limits.NAME + 1) + "\":1}").getBytes(StandardCharsets.UTF_8));
        for (int depth = Limits.DEPTH - 3; depth < Limits.DEPTH + 3; depth++) {
            same(("{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}").getBytes(StandardCharsets.UTF_8));
        }
        same(("{\"x\":[" + "1,".repeat(Limits.MEMBERS) + "1]}").getBytes(StandardCharsets.UTF_8));
        same(("{\"insatser\":[" + "{},".repeat(Limits.MEMBERS) + "{}]}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void varjeAvkortadText_lases_somAvTolken() throws IOException {
        byte[] text =
                "{\"id\":\"A-1\",\"barn\":{\"kon\":\"pojke\",\"fodelsear\":2010,\"ensamkommande\":false},\"lokala\":{\"a\":null}}"
                        .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= text.length; length++) {
            same(Arrays.copyOf(text, length));
        }
    }
}
