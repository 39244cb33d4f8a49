package org.openbbic.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the kit: which there are, and that the same library writes the same. */
class TestKitTest {

    private static WrittenKit kit;

    @BeforeAll
    static void written(@TempDir Path folder) throws IOException {
        kit = WrittenKit.in(folder);
    }

    @Test
    void varjeFil_arEnExportEllerHorTillEn() throws IOException {
        Set<String> named = new TreeSet<>(Set.of(TestKit.EXPECTED, TestKit.SCHEMA, TestResult.SCHEMA, TestKit.README));
        for (JsonNode export : kit.exports()) {
            for (String part : List.of("fil", "mappning", "profil", "fore")) {
                if (!export.get(part).isNull()) {
                    named.add(export.get(part).asText());
                }
            }
        }
        assertThat(kit.fileNames()).containsExactlyElementsOf(named);
    }

    @Test
    void forvantat_foljerSittSchema() throws IOException {
        String schema = Files.readString(kit.file(TestKit.SCHEMA));
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertThat(registry.getSchema(schema).validate(kit.expected().toString(), InputFormat.JSON))
                .isEmpty();
        String broken = kit.expected().toString().replaceFirst("INGA_FEL", "PRIMA");
        assertThat(registry.getSchema(schema).validate(broken, InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void tvaGanger_gerSammaByte(@TempDir Path other) throws IOException {
        Path again = other.resolve("inne").resolve("paket");
        List<Path> written = TestKit.write(again);
        assertThat(written).hasSameSizeAs(kit.fileNames()).isSorted();
        for (String name : kit.fileNames()) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(kit.file(name));
        }
    }

    @Test
    void felaktigExport_arSammaByteSomDenIExemplen() throws IOException {
        Path corpus = Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data", "felaktiga");
        List<String> names;
        try (Stream<Path> files = Files.list(corpus)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("BBIC-"))
                    .toList();
        }
        assertThat(names).isNotEmpty();
        for (String name : names) {
            assertThat(kit.file("fel").resolve(name)).hasSameBinaryContentAs(corpus.resolve(name));
        }
    }

    @Test
    void katalogMedNagotI_vagras_ochRorsInte(@TempDir Path other) throws IOException {
        Path own = Files.writeString(other.resolve("eget.txt"), "eget", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TestKit.write(other)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThatThrownBy(() -> TestKit.write(own)).isInstanceOf(NotDirectoryException.class);
        try (Stream<Path> files = Files.list(other)) {
            assertThat(files).containsExactly(own);
        }
        assertThat(own).hasContent("eget");
    }

    @Test
    void vagledningen_sagerVadSomFattas_iBadaSpraken() throws IOException {
        String guide = Files.readString(kit.file(TestKit.README), StandardCharsets.UTF_8);
        assertThat(guide).contains("inofficiellt", "unofficial").doesNotContain("{tabell}");
        for (String version : WrittenKit.versions()) {
            assertThat(guide.lines()).anyMatch(line -> line.startsWith("| " + version + " |"));
        }
        assertThat(guide.lines().filter(line -> line.startsWith("| 1.0 |")))
                .singleElement()
                .asString()
                .matches("\\| 1\\.0 \\| .*`riskbedomning`.* \\| .*`sip`.* \\|");
    }
}
