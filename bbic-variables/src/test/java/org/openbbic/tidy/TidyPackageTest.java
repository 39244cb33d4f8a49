package org.openbbic.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbbic.catalogue.Catalogue;

/** The data package says of the tables what they are: headings, types, codes, keys and references. */
class TidyPackageTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("bbic.rot"), "bbic-examples/data/pahittad-416.ndjson");

    private static byte[] sample = new byte[0];

    @BeforeAll
    static void read() throws IOException {
        sample = Files.readAllBytes(SAMPLE);
    }

    private static Delivered deliver(DatePrecision dates, String... forms) {
        return Delivered.of(
                Catalogue.bundled(), Delivered.anyGroup().with(dates).with(Delivered.KEY), sample, forms);
    }

    private static JsonNode descriptor(Delivered done) throws IOException {
        return new ObjectMapper().readTree(done.text("datapackage.json"));
    }

    @ParameterizedTest
    @EnumSource(DatePrecision.class)
    void varjeRad_ar_somBeskrivningenSager(DatePrecision dates) throws IOException {
        Delivered done = deliver(dates, "csv");
        Map<String, Set<String>> keys = new HashMap<>();
        int cells = 0;
        for (JsonNode resource : descriptor(done).at("/resources")) {
            String name = resource.at("/name").asText();
            List<String> headings = new ArrayList<>();
            resource.at("/schema/fields")
                    .forEach(field -> headings.add(field.at("/name").asText()));
            assertThat(done.text(resource.at("/path").asText()).lines().findFirst())
                    .contains(String.join(";", headings));
            Set<String> seen = new HashSet<>();
            for (Map<String, String> row : done.rows(name)) {
                for (JsonNode field : resource.at("/schema/fields")) {
                    cells += checked(field, row.get(field.at("/name").asText()));
                }
                assertThat(seen.add(row.get(resource.at("/schema/primaryKey").asText())))
                        .as("a key of its own")
                        .isTrue();
                for (JsonNode reference : resource.at("/schema/foreignKeys")) {
                    String to = row.get(reference.at("/fields").asText());
                    assertThat(to == null
                                    || keys.getOrDefault(
                                                    reference
                                                            .at("/reference/resource")
                                                            .asText(),
                                                    Set.of())
                                            .contains(to))
                            .as("a row that is there")
                            .isTrue();
                }
            }
            keys.put(name, seen);
        }
        assertThat(keys).hasSize(9);
        assertThat(cells).isGreaterThan(20_000);
    }

    private static int checked(JsonNode field, @org.jspecify.annotations.Nullable String cell) {
        boolean required = field.at("/constraints/required").asBoolean();
        if (cell == null) {
            assertThat(required).as(field.at("/name").asText()).isFalse();
            return 0;
        }
        String form = switch (field.at("/type").asText()) {
            case "integer" -> "-?[0-9]+";
            case "boolean" -> "true|false";
            case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
            default -> ".+";
        };
        assertThat(cell).as(field.at("/name").asText()).matches(form);
        JsonNode codes = field.at("/constraints/enum");
        if (!codes.isMissingNode()) {
            assertThat(codes).extracting(JsonNode::asText).contains(cell);
        }
        return 1;
    }

    @Test
    void fleraFormat_har_varSinResurs_medEgetNamn() throws IOException {
        JsonNode descriptor = descriptor(deliver(DatePrecision.AR, "ndjson", "csv"));
        Set<String> names = new HashSet<>();
        descriptor.at("/resources").forEach(each -> names.add(each.at("/name").asText()));
        assertThat(names).hasSize(18).contains("arende", "arende-csv");
        assertThat(descriptor.at("/profile").asText()).isEqualTo("data-package");
        assertThat(descriptor.at("/syntetisk").asBoolean()).isTrue();
    }
}
