package org.openbbic.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbbic.annex.Sheets.CATALOGUE;
import static org.openbbic.annex.Sheets.all;
import static org.openbbic.annex.Sheets.answer;
import static org.openbbic.annex.Sheets.met;
import static org.openbbic.annex.Sheets.read;
import static org.openbbic.annex.Sheets.sheet;
import static org.openbbic.annex.Sheets.signed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.openbbic.output.SheetReader;
import org.openbbic.output.SheetReader.Row;

/** A sheet is written with what is attested filled in, and with nothing that could point out a person. */
class TickSheetTest {

    @Test
    void listan_harDetSomArBelagtIfyllt_ochBaraVariablerUrFilen() throws IOException {
        String sheet = sheet();
        assertThat(sheet)
                .startsWith("\uFEFFRad;Version;Variabel;")
                .contains("\r\n")
                .doesNotContain("\nVariabel;3.1;kon;");
        assertThat(sheet)
                .contains("Värde;3.1;avslut.boende;Boende vid avslut;egen-lagenhet;egen-lagenhet;2;okänt;;;;")
                .contains(";hvb;HVB;1;")
                .contains("\nVariabel;3.1;insats.heldygnsvard;")
                .contains("\nVariabel;3.1;insats.oppenvard;");
        assertThat(all("3.1"))
                .contains("Värde;3.1;riskbedomning;Riskbedömning;hog;Hög risk;;finns (HARLEDD);\"WK pp. 13, 40\";J;;"
                        .replace("\"", ""))
                .contains("finns (OBELAGD, overifierad);GK;;;");
    }

    @Test
    void listan_visarIngetNummer_ochIngenFormel() throws IOException {
        String sheet = sheet();
        assertThat(sheet)
                .doesNotContain("900101")
                .doesNotContain("xxxxx")
                .doesNotContain(";=1+1")
                .contains(";'=1+1;'=1+1;1;okänt");
        assertThat(sheet.lines().filter(line -> line.startsWith("Lista;3.1;avslut.boende;")))
                .singleElement()
                .asString()
                .contains("1 svar i filen är för långa");
    }

    @Test
    void detSomLagOchGrannmyndighetSager_arInteIfyllt() throws IOException {
        for (String version : List.of("3.1", "3.2")) {
            String sheet = all(version);
            List<Row> rows =
                    SheetReader.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), 1 << 22);
            assertThat(rows.stream().filter(row -> row.cell(7).contains("(NARLIGGANDE)")))
                    .hasSizeGreaterThan(20)
                    .allMatch(row -> row.cell(SheetColumns.TICK).isEmpty());
            assertThat(sheet.lines().filter(row -> row.startsWith("Lista;" + version + ";aktualisering.typ;")))
                    .singleElement()
                    .asString()
                    .contains(";FULLSTANDIG;;;;");
        }
        String ticked = answer(signed(all("3.2")), "Lista;3.2;aktualisering.typ;", "J", "12");
        assertThat(read(ticked).remarks())
                .as("a list that the annex has whole has its answers there")
                .hasSize(3)
                .allMatch(remark -> remark.text().contains("varje svarsalternativ behöver J eller N"));
    }

    @Test
    void okandVersion_kastar() {
        assertThatThrownBy(() -> TickSheet.write(CATALOGUE, "4.0", new ByteArrayOutputStream()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void svarMedNummer_raknasMenBehallsInte() throws IOException {
        MetAnswers met = met();
        assertThat(met.of("avslut.boende")).containsOnlyKeys("egen-lagenhet").containsValue(2L);
        assertThat(met.leftOut("avslut.boende")).isOne();
        assertThat(met.of("avslut.orsak")).containsOnlyKeys("=1+1", "mal-uppfyllt");
        assertThat(met.leftOut("avslut.orsak")).isOne();
        assertThat(met.has("riskbedomning")).isFalse();
    }
}
