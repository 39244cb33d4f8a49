package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
