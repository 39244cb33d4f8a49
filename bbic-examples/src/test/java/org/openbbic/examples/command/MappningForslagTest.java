package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.examples.Root;

/** {@code bbic mappning forslag}: what is drafted, and that nothing is read by the draft before it is finished. */
class MappningForslagTest {

    private static final String TABLE =
            Root.FOLDER.resolve("bbic-examples/data/pahittad-416.csv").toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void utkast_skrivs_ochLasesForstNarDetArFardigt() throws IOException {
        Path draft = folder.resolve("utkast.json");
        Said said =
                Said.by("mappning", "forslag", TABLE, "--bbic-version", "webbkollen-2017", "--ut", draft.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("416 rader", "ingen: 0", "ta bort raden utkast")
                .doesNotContain("Löpnummer");
        String report = folder.resolve("ut").toString();
        Said early = Said.by("kontrollera", TABLE, "--mappning", draft.toString(), "--ut", report);
        assertThat(early.code()).isEqualTo(Main.NOT_DONE);
        assertThat(early.err()).contains("--mappning utkast.json", "svaret är inte avgjort", "rad ");
        String decided = Files.readString(draft)
                .replaceFirst("\"Avslutad oplanerat\" ?: ?\"\"", "\"Avslutad oplanerat\":\"oplanerat\"");
        Said still = Said.by(
                "kontrollera",
                TABLE,
                "--mappning",
                Files.writeString(draft, decided).toString(),
                "--ut",
                report);
        assertThat(still.err()).contains("är ett utkast");
        Files.writeString(draft, decided.replaceFirst("\"utkast\" ?: ?true,", ""));
        Said done = Said.by("kontrollera", TABLE, "--mappning", draft.toString(), "--ut", report);
        assertThat(done.code()).as(done.all()).isZero();
        assertThat(done.out()).contains("416 ärenden", "FEL 0");
    }

    @Test
    void utkast_skrivsInteOver_ochOkandVersion_ochFilUtanRubrik_sags() throws IOException {
        Path draft = Files.writeString(folder.resolve("utkast.json"), "{}");
        assertThat(Said.by("mappning", "forslag", TABLE, "--ut", draft.toString())
                        .err())
                .contains("skrivs inte över");
        Path other = folder.resolve("annat.json");
        Said version = Said.by("mappning", "forslag", TABLE, "--bbic-version", "9.9", "--ut", other.toString());
        assertThat(version.code()).isEqualTo(Main.NOT_DONE);
        assertThat(version.err()).contains("--bbic-version");
        Path empty = Files.writeString(folder.resolve("tom.csv"), "");
        Said nothing = Said.by("mappning", "forslag", empty.toString(), "--ut", other.toString());
        assertThat(nothing.code()).isEqualTo(Main.NOT_DONE);
        assertThat(nothing.err()).contains("rubrikrad");
        assertThat(other).doesNotExist();
    }

    @Test
    void lager_laggerTillSvarSomTabellenHar() throws IOException {
        Path table = Files.writeString(
                folder.resolve("insatser.csv"),
                "Ärende;Insats typ\n" + "1;Familjebehandling\n2;Kontaktfamilj\n3;Kontaktperson\n".repeat(3));
        Path without = folder.resolve("utan.json");
        Said.by("mappning", "forslag", table.toString(), "--ut", without.toString());
        assertThat(Files.readString(without)).contains("Familjebehandling");
        Path with = folder.resolve("med.json");
        String layer = Root.FOLDER
                .resolve("bbic-examples/data/egna-variabler.lager.csv")
                .toString();
        Said said = Said.by("mappning", "forslag", table.toString(), "--lager", layer, "--ut", with.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readString(with)).contains("100 % av svaren är kända").doesNotContain("Familjebehandling");
    }

    @Test
    void blad_valjerBladetIArbetsboken_ochStarIUtkastet() throws IOException {
        Path book = folder.resolve("bok.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "Prov", "1.0")) {
            workbook.newWorksheet("Läs mig").value(0, 0, "Om filen");
            Worksheet sheet = workbook.newWorksheet("Insatser");
            sheet.value(0, 0, "Löpnummer");
            sheet.value(1, 0, "1");
        }
        Path draft = folder.resolve("bok.json");
        Said said = Said.by("mappning", "forslag", book.toString(), "--blad", "Insatser", "--ut", draft.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readString(draft)).contains("\"blad\": \"Insatser\"", "arende.id");
        Path other = folder.resolve("annat.json");
        assertThat(Said.by("mappning", "forslag", book.toString(), "--blad", "Placeringar", "--ut", other.toString())
                        .err())
                .contains("inget blad med det namn", "Ingenting har lästs");
        assertThat(Said.by("mappning", "forslag", TABLE, "--blad", "Insatser", "--ut", other.toString())
                        .err())
                .contains("--blad: filen är ingen arbetsbok");
        assertThat(other).doesNotExist();
    }
}
