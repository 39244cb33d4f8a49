package org.openbbic.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.export.Exports;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.GeneratedCases;
import org.openbbic.export.NodeType;
import org.openbbic.export.Parts;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** What holds of every case and every pair of versions. */
class MigrationPropertiesTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Exporthuvud HEADER =
            Exporthuvud.builder().bbicExport("1").bbicVersion("1.0").build();

    /** Names as a migration makes them, some of them right and some not. */
    private static final List<String> NAMES = List.of(
            "bbic-1.0:barn/ursprung",
            "bbic-1.0:barn/ursprung#2",
            "bbic-1.0:barn/ursprung#99999999999",
            "bbic-1.0:barn/fodelsear",
            "bbic-1.0:riskbedomning",
            "bbic-1.0:utredningar/0/identifieradUtsatthet/hemmiljo",
            "bbic-3.1:utredningar/0/identifieradUtsatthet/grupper",
            "bbic-1.0>3.1:utredningar/0/identifieradUtsatthet/grupper",
            "bbic-3.1>1.0:utredningar/0/identifieradUtsatthet/hemmiljo",
            "bbic-1.0:id",
            "bbic-1.0:lokala",
            "bbic-1.0:",
            "bbic-1.0>",
            "bbic-",
            "bbic-1.0:../../id",
            "bbic-1.0:barn/ursprung#",
            "<script>");

    @Provide
    Arbitrary<Arende> cases() {
        return GeneratedCases.cases().map(MigrationPropertiesTest::ofItsFile);
    }

    @Provide
    Arbitrary<Arende> hostile() {
        return GeneratedCases.hostileCases(NAMES).map(MigrationPropertiesTest::ofItsFile);
    }

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.of(CATALOGUE.versions().stream().map(VersionInfo::id).toList());
    }

    /** The case without a version of its own. */
    private static Arende ofItsFile(Arende a) {
        return new Arende(
                a.id(),
                null,
                a.kommun(),
                a.enhet(),
                a.barn(),
                a.aktualiseringar(),
                a.utredningar(),
                a.insatser(),
                a.lokala(),
                a.ovrigt());
    }

    private static Migration migration(String from, String to) {
        return Migration.of(CATALOGUE, from, to);
    }

    @Property(tries = 200)
    void tillSammaVersion_arIdentiteten(@ForAll("hostile") Arende arende, @ForAll("versions") String version) {
        Migrated migrated = migration(version, version).migrate(arende);
        assertThat(migrated.value()).isEqualTo(arende);
        assertThat(migrated.entries()).allMatch(entry -> entry.outcome() == Outcome.OFORANDRAD);
        assertThat(migrated.leftLocal()).isZero();
    }

    @Property(tries = 400)
    void framOchTillbaka_gerOriginalet(
            @ForAll("cases") Arende arende, @ForAll("versions") String from, @ForAll("versions") String to) {
        Arende there = migration(from, to).migrate(arende).value();
        Migrated back = migration(to, from).migrate(there);
        assertThat(back.value()).isEqualTo(arende);
        assertThat(back.leftLocal()).isZero();
    }

    @Property(tries = 400)
    void fran10Till31OchTillbaka_gerOriginalet(@ForAll("cases") Arende arende) {
        Arende there = migration("1.0", "3.1").migrate(arende).value();
        assertThat(migration("3.1", "1.0").migrate(there).value()).isEqualTo(arende);
    }

    @Property(tries = 300)
    void varjeVarde_harExaktEnPost_ochFinnsKvar(
            @ForAll("cases") Arende arende, @ForAll("versions") String from, @ForAll("versions") String to) {
        Migrated migrated = migration(from, to).migrate(arende);
        List<String> before = codes(arende);
        List<Entry> codes = migrated.entries().stream()
                .filter(entry -> CATALOGUE.findList(entry.variable()).isPresent())
                .toList();
        assertThat(codes).as("an entry for each answer").hasSameSizeAs(before);
        assertThat(codes).extracting(Entry::path).doesNotHaveDuplicates();
        List<String> now = codes(migrated.value());
        kept(migrated.value(), KeptKey.made(from, to))
                .forEach(made -> assertThat(now.remove(made))
                        .as("what was made stands in its field")
                        .isTrue());
        now.addAll(kept(migrated.value(), KeptKey.stood(from)));
        assertThat(sorted(now)).isEqualTo(sorted(before));
    }

    @Property(tries = 300)
    void inget_hittasPa(
            @ForAll("hostile") Arende arende, @ForAll("versions") String from, @ForAll("versions") String to) {
        Migrated migrated = migration(from, to).migrate(arende);
        Set<String> allowed = new HashSet<>(codes(arende));
        allowed.addAll(locals(arende));
        for (Entry entry : migrated.entries()) {
            if (entry.to() != null
                    && entry.from() != null
                    && allowed.contains(entry.from().value())) {
                allowed.add(entry.to().value());
            }
        }
        assertThat(allowed).containsAll(codes(migrated.value()));
    }

    @Property(tries = 300)
    void skrivetOchLastIgen_arSammaArende(
            @ForAll("hostile") Arende arende, @ForAll("versions") String from, @ForAll("versions") String to)
            throws IOException {
        Arende migrated = migration(from, to).migrate(arende).value();
        // Values that could not be read are of a kind that their field cannot hold, so they are kept as they were.
        Arende read = Exports.read(Exports.ndjson(HEADER, List.of(migrated))).only();
        assertThat(read).isEqualTo(migrated);
    }

    @Property(tries = 300)
    void fientligaLokalaNamn_kraschaInget_ochIngetSvarForsvinner(
            @ForAll("hostile") Arende arende, @ForAll("versions") String from, @ForAll("versions") String to) {
        Migrated there = migration(from, to).migrate(arende);
        List<String> left = codes(there.value());
        left.addAll(locals(there.value()));
        assertThat(left).containsAll(codes(arende));
        Arende back = migration(to, from).migrate(there.value()).value();
        assertThat(back.id()).isEqualTo(arende.id());
    }

    @Property(tries = 200)
    void tvaGangerTillSammaVersion_arSomEnGang(
            @ForAll("cases") Arende arende, @ForAll("versions") String from, @ForAll("versions") String to) {
        Arende once = migration(from, to).migrate(arende).value();
        assertThat(migration(to, to).migrate(once).value()).isEqualTo(once);
    }

    @Property(tries = 200)
    void omvandOrdning_gerSammaUtfall(
            @ForAll("cases") Arende arende, @ForAll("versions") String from, @ForAll("versions") String to) {
        Migration migration = migration(from, to);
        Arende turned = turned(Format.ARENDE, arende);
        assertThat(outcomes(migration.migrate(turned)))
                .containsExactlyInAnyOrderElementsOf(outcomes(migration.migrate(arende)));
    }

    private static List<String> outcomes(Migrated migrated) {
        return migrated.entries().stream()
                .map(entry -> entry.variable() + " " + entry.from() + " " + entry.outcome() + " " + entry.reason() + " "
                        + entry.to())
                .toList();
    }

    private static List<String> sorted(Collection<String> texts) {
        List<String> sorted = new ArrayList<>(texts);
        Collections.sort(sorted);
        return sorted;
    }

    /** The answers in the case's fields, by the tables of the format. */
    private static List<String> codes(Arende arende) {
        List<String> codes = new ArrayList<>();
        visit(Format.ARENDE, arende, value -> {
            if (value instanceof Code code) {
                codes.add(code.value());
            }
        });
        return codes;
    }

    /** The texts anywhere in local values. */
    private static List<String> locals(Arende arende) {
        List<String> texts = new ArrayList<>();
        visit(Format.ARENDE, arende, value -> {
            if (value instanceof ExtraFields local) {
                local.fields().forEach(field -> texts.addAll(LocalTexts.all(field.json())));
            }
        });
        return texts;
    }

    /** The answers kept under names that begin so, but for those that have stayed in their field. */
    private static List<String> kept(Arende arende, String beginning) {
        List<String> texts = new ArrayList<>();
        visit(Format.ARENDE, arende, value -> {
            if (value instanceof ExtraFields local) {
                local.fields().stream()
                        .filter(field -> field.name().startsWith(beginning))
                        .filter(field -> isOfList(field.name()) || !field.json().startsWith("["))
                        .forEach(field -> texts.addAll(LocalTexts.moved(field.json())));
            }
        });
        return texts;
    }

    /** Whether what is kept under that name stood in a field of several answers; brackets mean another thing else. */
    private static boolean isOfList(String name) {
        String path = name.substring(name.indexOf(':') + 1).replaceFirst("#\\d+$", "");
        String field = path.substring(path.lastIndexOf('/') + 1);
        return field.equals("typ")
                ? path.equals(field)
                : Format.NODES.stream()
                        .flatMap(node -> node.fields().stream())
                        .filter(spec -> spec.name().equals(field) && spec.listId() != null)
                        .anyMatch(spec -> spec.kind().isList());
    }

    private interface Visitor {
        void at(Object value);
    }

    @SuppressWarnings("unchecked")
    private static <R> void visit(NodeType<R> type, R node, Visitor visitor) {
        for (FieldSpec<R> field : type.fields()) {
            Object value = field.get(node);
            Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
            values.forEach(each -> {
                if (field.child() != null) {
                    visit((NodeType<Object>) Objects.requireNonNull(field.child()), each, visitor);
                } else {
                    visitor.at(each);
                }
            });
        }
    }

    /** The case with every list in it the other way round. */
    @SuppressWarnings("unchecked")
    private static <R> R turned(NodeType<R> type, R node) {
        Parts parts = type.begin();
        for (FieldSpec<R> field : type.fields()) {
            Object value = field.get(node);
            NodeType<Object> child = (NodeType<Object>) field.child();
            if (value instanceof List<?> list) {
                List<Object> other = new ArrayList<>(list);
                Collections.reverse(other);
                if (child != null) {
                    other.replaceAll(each -> turned(child, each));
                }
                field.put(parts, other);
            } else if (value != null) {
                field.put(parts, child == null ? value : turned(child, value));
            }
        }
        type.putExtra(parts, type.extra(node));
        return type.end(parts);
    }

    /** Texts in kept JSON, read with the tests' own parser. */
    private static final class LocalTexts {

        private static final ObjectMapper JSON = new ObjectMapper();

        static List<String> all(String json) {
            List<String> texts = new ArrayList<>();
            collect(tree(json), texts, true);
            return texts;
        }

        static List<String> moved(String json) {
            List<String> texts = new ArrayList<>();
            collect(tree(json), texts, false);
            return texts;
        }

        private static JsonNode tree(String json) {
            try {
                return JSON.readTree(json);
            } catch (IOException e) {
                throw new AssertionError("kept values are JSON", e);
            }
        }

        private static void collect(JsonNode node, List<String> texts, boolean deep) {
            if (node.isTextual()) {
                texts.add(node.asText());
            } else if (node.isArray()) {
                node.forEach(each -> {
                    if (each.isTextual()) {
                        texts.add(each.asText());
                    } else if (deep) {
                        collect(each, texts, true);
                    }
                });
            } else if (deep) {
                node.forEach(each -> collect(each, texts, true));
            }
        }
    }
}
