package org.openbbic.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;

class SampleFilesTest {

    private static final Path COMMITTED = Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data");

    @TempDir
    static Path written;

    @BeforeAll
    static void write() throws IOException {
        WriteSample.writeTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pahittad-416.ndjson", "pahittad-416.csv", "pahittad-416.mappning.json", "README.md"})
    void writtenAgain_hasTheBytesOfTheCommittedFile(String name) {
        assertThat(written.resolve(name)).hasSameBinaryContentAs(COMMITTED.resolve(name));
    }

    @Test
    void exportReadBack_isTheCasesWithoutARemark() throws IOException {
        List<Arende> read = new ArrayList<>();
        try (CaseReader reader =
                CaseReader.open(Files.newInputStream(COMMITTED.resolve("pahittad-416.ndjson")), Catalogue.bundled())) {
            assertThat(reader.header()).isEqualTo(Sample.header());
            for (ReadCase one = reader.next(); one != null; one = reader.next()) {
                assertThat(one.problems()).isEmpty();
                read.add(one.value());
            }
            assertThat(reader.takeFileProblems()).isEmpty();
        }
        assertThat(read).isEqualTo(Sample.cases());
    }

    @Test
    void rowsOfTheWideTable_haveACellPerHeading() throws IOException {
        List<String> lines = Files.readAllLines(COMMITTED.resolve("pahittad-416.csv"));
        List<String> headings = List.of(lines.get(0).split(";", -1));

        assertThat(lines).hasSize(Sample.cases().size() + 1);
        assertThat(headings).doesNotHaveDuplicates();
        assertThat(lines).allMatch(line -> line.split(";", -1).length == headings.size());
        assertThat(lines).noneMatch(line -> line.contains("\""));
    }

    @Test
    void mapping_namesEveryColumnOfTheWideTableAndKnownCodes() throws IOException {
        JsonNode mapping = new ObjectMapper()
                .readTree(COMMITTED.resolve("pahittad-416.mappning.json").toFile());
        List<String> headings = new ArrayList<>();
        mapping.get("kolumner")
                .forEach(column -> headings.add(column.get("rubrik").asText()));

        assertThat(mapping.get("huvud").get("syntetisk").asBoolean()).isTrue();
        assertThat(String.join(";", headings))
                .isEqualTo(Files.readAllLines(COMMITTED.resolve("pahittad-416.csv"))
                        .get(0));
        for (JsonNode column : mapping.get("kolumner")) {
            if (column.has("kod")) {
                assertThat(Catalogue.bundled()
                                .getList(column.get("falt").asText())
                                .find(column.get("kod").asText()))
                        .isPresent();
            }
        }
    }

    @Test
    void answerTextsWithoutATableOfTheirOwn_areTermsOrSynonymsOfTheCatalogue() {
        Answers answers = Answers.load();
        for (String list : List.of("kon", "ursprung", "insats.typ", "insatsensFokus", "samtalMedBarnet")) {
            answers.list(list).forEach((code, text) -> {
                assertThat(Catalogue.bundled().getList(list).findByText(text))
                        .as(list)
                        .contains(Code.of(code));
            });
        }
    }
}
