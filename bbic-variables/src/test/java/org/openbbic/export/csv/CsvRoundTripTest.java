package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.export.Parts;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;

/** Cases of every field that a row has room for, written as tables here and read back as they were. */
class CsvRoundTripTest {

    private static final String AWKWARD = "aÅ;,|\t\"' \n\r😀€İı{}[]0";

    /** A table and the cases that it was made of. */
    record Made(List<Arende> cases, String table) {}

    @Property(tries = 300)
    void skrivetSomTabellOchLastTillbaka_arDetsamma(@ForAll("tables") Made made) throws IOException {
        Tables.All read = Tables.read(Mapping.own("1.0"), made.table());
        assertThat(read.problems()).isEmpty();
        List<Arende> values = new ArrayList<>();
        read.cases().forEach(c -> values.add(Objects.requireNonNull(c.value())));
        assertThat(values).isEqualTo(made.cases());
        assertThat(read.json()).isEqualTo(Tables.json(made.cases()));
    }

    /** Every column of every row, wherever it stands, is found again by its path. */
    @Property(tries = 100)
    void varjeVarde_hittasIFilen(@ForAll("tables") Made made) throws IOException {
        Tables.All read = Tables.read(Mapping.own("1.0"), made.table());
        String[] lines = made.table().split("\r\n|\n|\r", -1);
        for (int i = 0; i < read.cases().size(); i++) {
            String id = Objects.requireNonNull(made.cases().get(i).id());
            var at = read.cases().get(i).frame().locate("/id");
            String line = lines[at.line() - 1];
            int from = line.offsetByCodePoints(0, at.column() - 1);
            assertThat(line.substring(from)).startsWith(id);
        }
    }

    @Provide
    Arbitrary<Made> tables() {
        return Arbitraries.longs().map(seed -> new Writer(new Random(seed)).make());
    }

    /** Makes cases and their table, with the delimiter, line ends and order of columns as they fall. */
    private static final class Writer {
        private final Random random;
        private final char delimiter;
        private final String lineEnd;
        private final List<String> addresses = new ArrayList<>();

        Writer(Random random) {
            this.random = random;
            this.delimiter = ";,\t|".charAt(random.nextInt(4));
            this.lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            for (NodePlace place : NodePlace.all()) {
                for (FieldSpec<?> field : place.type().fields()) {
                    if (field.child() == null) {
                        boolean local = field.kind() == FieldKind.LOCAL;
                        addresses.add(place.type().name() + "." + field.name() + (local ? ".egen" : ""));
                    }
                }
            }
            Collections.shuffle(addresses, random);
        }

        Made make() {
            List<Arende> cases = new ArrayList<>();
            StringBuilder table = new StringBuilder();
            row(table, addresses);
            for (int i = 0; i <= random.nextInt(3); i++) {
                String id = "A-" + i;
                String child = random.nextBoolean() ? text() : null;
                Arende first = arende(id, child, 1);
                int measures = 1 + random.nextInt(2);
                List<Utredning> investigations = new ArrayList<>(first.utredningar());
                List<Insats> insatser = new ArrayList<>(first.insatser());
                row(table, cells(first));
                for (int m = 2; m <= measures; m++) {
                    Arende more = arende(id, child, m);
                    investigations.addAll(more.utredningar());
                    insatser.addAll(more.insatser());
                    // What belongs to the case stands on each of its rows.
                    row(table, cells(rows(first, more.utredningar(), more.insatser())));
                }
                cases.add(rows(first, investigations, insatser));
            }
            return new Made(cases, table.toString());
        }

        private static Arende rows(Arende all, List<Utredning> utredningar, List<Insats> insatser) {
            return new Arende(
                    all.id(),
                    all.bbicVersion(),
                    all.kommun(),
                    all.enhet(),
                    all.barn(),
                    all.aktualiseringar(),
                    utredningar,
                    insatser,
                    all.lokala(),
                    all.ovrigt());
        }

        private Arende arende(String id, @Nullable String enhet, int number) {
            Map<String, String> ids = Map.of("arende", id, "utredning", "U-" + number, "insats", "I-" + number);
            Parts parts = Format.ARENDE.begin();
            fill(Format.ARENDE, parts, ids);
            Arende made = Format.ARENDE.end(parts);
            return new Arende(
                    made.id(),
                    made.bbicVersion(),
                    made.kommun(),
                    enhet,
                    made.barn(),
                    made.aktualiseringar(),
                    made.utredningar(),
                    made.insatser(),
                    made.lokala(),
                    made.ovrigt());
        }

        private <R> void fill(NodeType<R> type, Parts parts, Map<String, String> ids) {
            for (FieldSpec<R> field : type.fields()) {
                NodeType<?> child = field.child();
                boolean id = field.name().equals("id");
                if (child == Format.UMGANGESBEGRANSNING || !id && child == null && random.nextInt(3) == 0) {
                    continue;
                }
                Object value = id ? Objects.requireNonNull(ids.get(type.name())) : value(field, ids);
                if (value != null) {
                    field.put(parts, field.kind().isList() && !(value instanceof List) ? List.of(value) : value);
                }
            }
        }

        private @Nullable Object value(FieldSpec<?> field, Map<String, String> ids) {
            NodeType<?> child = field.child();
            return child != null
                    ? node(child, ids)
                    : switch (field.kind()) {
                        case DATE -> LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
                        case FLAG -> random.nextBoolean();
                        case NUMBER -> random.nextInt(1_000_000) - 500_000;
                        case CODE -> code(field);
                        case CODES -> random.nextBoolean() ? List.of(code(field)) : code(field);
                        case LAGRUM ->
                            List.of(Lagrum.parse("SoL (2001:453) 4:1"), Lagrum.parse("annat " + random.nextInt()));
                        case LOCAL ->
                            ExtraFields.of(
                                    List.of(new ExtraFields.Field("egen", Json.text(text()), ExtraFields.Kind.LOCAL)));
                        default -> text();
                    };
        }

        /** An object in which something is stated; a row cannot tell an empty one. */
        private <C> @Nullable Object node(NodeType<C> type, Map<String, String> ids) {
            Parts parts = type.begin();
            fill(type, parts, ids);
            C node = type.end(parts);
            return node.equals(type.end(type.begin())) ? null : node;
        }

        private Code code(FieldSpec<?> field) {
            List<CodeEntry> entries = Catalogue.bundled()
                    .getList(Objects.requireNonNull(field.listId()))
                    .entries();
            return entries.isEmpty()
                    ? Code.of("x" + random.nextInt(100))
                    : entries.get(random.nextInt(entries.size())).code();
        }

        private String text() {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(6); i > 0; i--) {
                int at = AWKWARD.offsetByCodePoints(0, random.nextInt(AWKWARD.codePointCount(0, AWKWARD.length())));
                text.appendCodePoint(AWKWARD.codePointAt(at));
            }
            return text.append('x').toString();
        }

        private List<String> cells(Arende arende) {
            Map<String, String> texts = new LinkedHashMap<>();
            collect(Format.ARENDE, arende, texts);
            return addresses.stream().map(a -> texts.getOrDefault(a, "")).toList();
        }

        private <R> void collect(NodeType<R> type, R node, Map<String, String> texts) {
            for (FieldSpec<R> field : type.fields()) {
                Object value = field.get(node);
                if (field.child() != null) {
                    Object only = value instanceof List<?> list ? (list.isEmpty() ? null : list.get(0)) : value;
                    if (only != null) {
                        child(field, only, texts);
                    }
                } else if (value instanceof ExtraFields extra) {
                    extra.find("egen").ifPresent(json -> texts.put(type.name() + ".lokala.egen", plain(json)));
                } else if (value instanceof List<?> list) {
                    texts.put(
                            type.name() + "." + field.name(),
                            String.join("|", list.stream().map(this::written).toList()));
                } else if (value != null) {
                    texts.put(type.name() + "." + field.name(), written(value));
                }
            }
        }

        @SuppressWarnings("unchecked")
        private void child(FieldSpec<?> field, Object node, Map<String, String> texts) {
            collect((NodeType<Object>) Objects.requireNonNull(field.child()), node, texts);
        }

        private static String plain(String json) {
            return json.substring(1, json.length() - 1)
                    .replace("\\n", "\n")
                    .replace("\\r", "\r")
                    .replace("\\t", "\t")
                    .replace("\\\"", "\"");
        }

        private String written(Object value) {
            if (value instanceof Boolean flag) {
                return List.of(flag ? "ja" : "nej", flag ? "Sant" : "FALSKT", flag ? "1" : "0")
                        .get(random.nextInt(3));
            }
            if (value instanceof Lagrum lagrum) {
                return lagrum.text();
            }
            return value instanceof Code code ? code.value() : value.toString();
        }

        private void row(StringBuilder table, List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                boolean quote = cell.chars().anyMatch(c -> c == delimiter || "\"\r\n".indexOf(c) >= 0);
                table.append(i == 0 ? "" : String.valueOf(delimiter))
                        .append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            table.append(lineEnd);
        }
    }
}
