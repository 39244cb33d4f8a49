package org.openbbic.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;
import org.openbbic.model.Completeness;
import org.openbbic.model.Presence;
import org.openbbic.model.arende.Arende;

/**
 * {@code datapackage.json}: right by the profile of Tabular Data Package, and enough for a reader that knows nothing of
 * BBIC to read and test the library's own long table.
 */
class DataPackageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLE =
            Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data", "pahittad-416.ndjson");

    private static JsonNode descriptor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataPackage.write(Handouts.CATALOGUE, Handouts.VERSIONS, out);
        return JSON.readTree(out.toByteArray());
    }

    private static JsonNode resource(String version) throws IOException {
        for (JsonNode resource : descriptor().get("resources")) {
            if (resource.get("path").asText().equals("insatser-" + version + ".csv")) {
                return resource;
            }
        }
        throw new AssertionError("no resource");
    }

    private static List<Arende> cases(CaseReader opened) throws IOException {
        List<Arende> cases = new ArrayList<>();
        try (CaseReader reader = opened) {
            assertThat(reader.takeFileProblems()).isEmpty();
            ReadCase next;
            while ((next = reader.next()) != null) {
                assertThat(next.problems()).isEmpty();
                cases.add(Objects.requireNonNull(next.value()));
            }
        }
        return cases;
    }

    private static List<Arende> sample() throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLE)) {
            return cases(CaseReader.open(in, Handouts.CATALOGUE));
        }
    }

    private static String table(List<Arende> cases) {
        LongTable table = new LongTable();
        cases.forEach(table::add);
        return table.text();
    }

    @Test
    void beskrivningen_foljerProfilen() throws IOException {
        Schema profile = Handouts.schema(Handouts.resource("tabular-data-package.json"), SpecificationVersion.DRAFT_4);
        ObjectNode descriptor = (ObjectNode) descriptor();
        assertThat(profile.validate(descriptor.toString(), InputFormat.JSON)).isEmpty();
        ((ObjectNode) descriptor.at("/resources/0/schema/fields/0")).put("type", "datum");
        assertThat(profile.validate(descriptor.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void denPahittadeFilen_somTabell_foljerBeskrivningen_ochLasesAvBada() throws IOException {
        List<Arende> cases = sample();
        String table = table(cases);
        assertThat(new TableConsumer(resource("webbkollen-2017")).faults(table)).isEmpty();
        List<Arende> read = cases(CsvCaseReader.open(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                Mapping.own("webbkollen-2017"),
                Handouts.CATALOGUE,
                null));
        assertThat(read).hasSize(416);
        assertThat(table(read)).as("what the form has room for is all there").isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({
        "riskbedomning, hog, ganska-hog, enum",
        "barn.kon, pojke, annat, enum",
        "barn.fodelsear, 2009, tjugohundranio, type",
        "datum, 2017-04-20, 2017-02-30, type",
        "bifall, ja, kanske, type",
        "tillfalle, beslut, sedan, enum",
        "tillfalle, beslut, '', required",
        "arende.id, A-1, '', required"
    })
    void felVarde_marksAvDenSomBaraHarBeskrivningen(String column, String right, String wrong, String fault)
            throws IOException {
        TableConsumer consumer = new TableConsumer(resource("webbkollen-2017"));
        List<String> names = DataPackage.headings(Handouts.CATALOGUE);
        List<String> cells = new ArrayList<>(Collections.nCopies(names.size(), ""));
        cells.set(names.indexOf("arende.id"), "A-1");
        cells.set(names.indexOf("tillfalle"), "beslut");
        String heading = String.join(";", names) + "\r\n";
        cells.set(names.indexOf(column), right);
        assertThat(consumer.faults(heading + String.join(";", cells) + "\r\n")).isEmpty();
        cells.set(names.indexOf(column), wrong);
        assertThat(consumer.faults(heading + String.join(";", cells) + "\r\n"))
                .containsExactly("1:" + column + " " + fault);
    }

    @Test
    void svarenRaknasUpp_baraIHelaListor_medEttSvar() throws IOException {
        int closed = 0;
        for (String version : Handouts.VERSIONS) {
            for (JsonNode field : resource(version).at("/schema/fields")) {
                Field known = DataPackage.columns(Handouts.CATALOGUE)
                        .get(field.get("name").asText());
                if (known == null || known.list() == null) {
                    continue;
                }
                CodeList list = known.list();
                boolean whole = list.presence(version) == Presence.FINNS
                        && list.completeness(version) == Completeness.FULLSTANDIG
                        && !known.spec().kind().isList();
                assertThat(field.at("/constraints/enum").isArray())
                        .as(version + " " + known.address())
                        .isEqualTo(whole);
                closed += whole ? 1 : 0;
            }
        }
        assertThat(closed).isPositive();
    }

    @Test
    void tomMall_harBeskrivningensRubriker() throws IOException {
        String template = new String(DataPackage.template(Handouts.CATALOGUE), StandardCharsets.UTF_8);
        assertThat(new TableConsumer(resource("3.1")).faults(template)).isEmpty();
        assertThat(template).endsWith("\r\n").doesNotContain("\uFEFF");
    }
}
