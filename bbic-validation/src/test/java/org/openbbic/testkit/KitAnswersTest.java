package org.openbbic.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Completeness;
import org.openbbic.model.Presence;

/** The kit has every answer that is known of a version and every field that can be filled in, by another reader. */
class KitAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static WrittenKit kit;

    @BeforeAll
    static void written(@TempDir Path folder) throws IOException {
        kit = WrittenKit.in(folder);
    }

    static List<String> goodVersions() {
        return WrittenKit.versions();
    }

    /** Read by another reader than the one that wrote them. */
    @ParameterizedTest
    @MethodSource("goodVersions")
    void varjeSvarIEnFullstandigLista_starIVersionensFil(String version) throws IOException {
        JsonNode cases = cases(version);
        int lists = 0;
        for (CodeList list : Catalogue.bundled().lists()) {
            if (list.presence(version) != Presence.FINNS || list.completeness(version) != Completeness.FULLSTANDIG) {
                continue;
            }
            lists++;
            Set<String> given = new TreeSet<>();
            collect(Format.ARENDE, cases, list.id(), given);
            assertThat(given)
                    .as(list.id())
                    .containsAll(list.entries(version).stream()
                            .map(CodeEntry::code)
                            .map(code -> code.value())
                            .toList());
        }
        assertThat(lists).isPositive();
    }

    @ParameterizedTest
    @MethodSource("goodVersions")
    void variabelSomVersionenInteHar_starInteIDessFil(String version) throws IOException {
        JsonNode cases = cases(version);
        for (CodeList list : Catalogue.bundled().lists()) {
            if (list.presence(version) != Presence.FINNS) {
                Set<String> given = new TreeSet<>();
                collect(Format.ARENDE, cases, list.id(), given);
                assertThat(given).as(list.id()).isEmpty();
            }
        }
    }

    private static JsonNode cases(String version) throws IOException {
        List<String> lines = Files.readAllLines(kit.file("ratt/version-" + version + ".ndjson"));
        return JSON.readTree("[" + String.join(",", lines.subList(1, lines.size())) + "]");
    }

    /** The answers by fields of that list, in all those nodes. */
    private static void collect(NodeType<?> type, JsonNode nodes, String list, Set<String> given) {
        for (JsonNode node : nodes) {
            for (FieldSpec<?> field : type.fields()) {
                JsonNode value = node.path(field.name());
                JsonNode values =
                        value.isArray() ? value : JSON.createArrayNode().add(value);
                if (list.equals(field.listId()) && !value.isMissingNode()) {
                    values.forEach(answer -> given.add(answer.asText()));
                } else if (field.child() != null && !value.isMissingNode()) {
                    collect(field.child(), values, list, given);
                }
            }
        }
    }

    /** Every field of the format can be filled in by somebody; in some version of the kit each is. */
    @Test
    void varjeFalt_starNagonstans() throws IOException {
        Set<String> all = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (NodeType<?> type : Format.NODES) {
            if (type != Format.HUVUD && type != Format.SYSTEM) {
                type.fields().forEach(field -> all.add(type.name() + "." + field.name()));
            }
        }
        for (String version : WrittenKit.versions()) {
            fields(Format.ARENDE, cases(version), found);
        }
        all.removeAll(found);
        Set<String> unknown = new TreeSet<>();
        for (NodeType<?> type : Format.NODES) {
            for (FieldSpec<?> field : type.fields()) {
                if (field.listId() != null
                        && Catalogue.bundled().getList(field.listId()).entries().isEmpty()) {
                    unknown.add(type.name() + "." + field.name());
                }
            }
        }
        assertThat(unknown).isNotEmpty();
        assertThat(all).as("left out since no answer is known").containsExactlyElementsOf(unknown);
    }

    private static void fields(NodeType<?> type, JsonNode nodes, Set<String> found) {
        for (JsonNode node : nodes) {
            for (FieldSpec<?> field : type.fields()) {
                JsonNode value = node.path(field.name());
                if (!value.isMissingNode()) {
                    found.add(type.name() + "." + field.name());
                    if (field.child() != null) {
                        fields(
                                field.child(),
                                value.isArray() ? value : JSON.createArrayNode().add(value),
                                found);
                    }
                }
            }
        }
    }
}
