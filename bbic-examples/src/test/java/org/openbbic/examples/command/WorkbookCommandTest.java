package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.examples.Root;

/** A workbook is read by every command that reads an export, and says the same as the table in text. */
class WorkbookCommandTest {

    private static final Path DATA = Root.FOLDER.resolve("bbic-examples/data");
    private static final String MAPPING =
            DATA.resolve("pahittad-416.mappning.json").toString();

    @TempDir
    private Path folder = Path.of("");

    /** The sample's table, cell by cell. */
    private Path workbook(String last) throws IOException {
        Path file = folder.resolve("pahittad.xlsx");
        List<String> lines = Files.readAllLines(DATA.resolve("pahittad-416.csv"), StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Prov", "1.0")) {
            Worksheet sheet = book.newWorksheet("Insatser");
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(";", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
            if (!last.isEmpty()) {
                sheet.formula(1, 3, last);
            }
        }
        return file;
    }

    private JsonNode report(String folderName) throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(folderName + "/rapport.json")));
    }

    @Test
    void kontrollera_sagerSammaSak_omArbetsbokenSomOmTabellenIText() throws IOException {
        String csv = DATA.resolve("pahittad-416.csv").toString();
        String out = folder.resolve("xlsx").toString();
        Said said = Said.by("kontrollera", workbook("").toString(), "--mappning", MAPPING, "--ut", out);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("416 ärenden, bladet Insatser");
        assertThat(Said.by(
                                "kontrollera",
                                csv,
                                "--mappning",
                                MAPPING,
                                "--ut",
                                folder.resolve("csv").toString())
                        .code())
                .isZero();
        JsonNode ofBook = report("xlsx");
        JsonNode ofText = report("csv");
        assertThat(ofBook.get("filer").get(0).get("blad").asText()).isEqualTo("Insatser");
        for (String part : List.of("utfall", "omraden", "antal", "ifyllnad", "kanInteProvas")) {
            assertThat(ofBook.get(part)).as(part).isEqualTo(ofText.get(part));
        }
    }

    @Test
    void anmarkning_pekarUtCellen() throws IOException {
        Said said = Said.by(
                "kontrollera",
                workbook("2000+0").toString(),
                "--mappning",
                MAPPING,
                "--format",
                "json,html,junit",
                "--ut",
                folder.resolve("ut").toString());
        assertThat(said.code()).as(said.err()).isEqualTo(Main.WRONG);
        List<JsonNode> remarks = new ArrayList<>();
        report("ut").get("anmarkningar").forEach(remarks::add);
        remarks.removeIf(each -> !each.get("regel").asText().equals("BBIC-F010"));
        assertThat(remarks).hasSize(1);
        JsonNode remark = remarks.get(0);
        assertThat(remark.get("cell").asText()).isEqualTo("Insatser!D2");
        assertThat(remark.get("text").asText()).contains("formel");
        assertThat(folder.resolve("ut/rapport.html"))
                .content(StandardCharsets.UTF_8)
                .contains("cell Insatser!D2");
        assertThat(folder.resolve("ut/rapport.junit.xml"))
                .content(StandardCharsets.UTF_8)
                .contains("cell Insatser!D2");
    }

    @Test
    void migrera_laserArbetsboken() throws IOException {
        Path out = folder.resolve("migrerad.ndjson");
        Said said = Said.by(
                "migrera", workbook("").toString(), "--mappning", MAPPING, "--till", "3.1", "--ut", out.toString());
        assertThat(said.code()).as(said.err()).isLessThan(Main.NOT_DONE);
        assertThat(Files.readAllLines(out)).hasSize(417);
    }

    @Test
    void arbetsbokSomInteKanLasas_gerBesked_ochSlutkodTva() throws IOException {
        Path file = Files.write(
                folder.resolve("gammal.xls"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        Said said = Said.by(
                "kontrollera", file.toString(), "--ut", folder.resolve("ut").toString());
        assertThat(said.code()).isEqualTo(Main.NOT_DONE);
        assertThat(said.err()).contains("gammal.xls", ".xlsx");
    }
}
