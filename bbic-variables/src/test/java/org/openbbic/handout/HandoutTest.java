package org.openbbic.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.catalogue.Catalogue;

/** The facade: which files it writes, that they are the same each time, and that each says what it is. */
class HandoutTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static List<Path> all(Catalogue catalogue, Path folder) throws IOException {
        Handout handout = Handout.of(catalogue);
        List<Path> files = new ArrayList<>();
        files.addAll(handout.jsonSchema(folder, Handouts.VERSIONS, List.of()));
        files.addAll(handout.jsonSchema(folder, List.of("1.0"), List.of("webbkollen-2017")));
        files.addAll(handout.codeLists(folder, Handouts.VERSIONS));
        files.addAll(handout.dataPackage(folder, Handouts.VERSIONS));
        files.addAll(handout.form(folder, Handouts.VERSIONS));
        return files.stream().distinct().toList();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void varjeFormat_skriverSinaFiler_ochLasmig() throws IOException {
        Handout handout = Handout.of(Handouts.CATALOGUE);
        List<String> one = List.of("3.1");
        assertThat(handout.jsonSchema(folder, one, List.of("1.0")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("export-3.1+1.0.schema.json", "rad-3.1+1.0.schema.json", "LASMIG.txt");
        assertThat(handout.codeLists(folder, one))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("kodlistor.csv", "LASMIG.txt");
        assertThat(handout.dataPackage(folder, one))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("datapackage.json", "insatser-3.1.csv", "LASMIG.txt");
        assertThat(handout.form(folder.resolve("ny"), one))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("formular-3.1.json", "form.schema.json", "LASMIG.txt");
    }

    @Test
    void tvaGanger_ger_sammaByte() throws IOException {
        List<Path> first = all(Handouts.CATALOGUE, folder.resolve("a"));
        all(Handouts.CATALOGUE, folder.resolve("b"));
        assertThat(first).hasSizeGreaterThan(30);
        for (Path file : first) {
            assertThat(Files.readAllBytes(folder.resolve("b").resolve(file.getFileName())))
                    .as(file.getFileName().toString())
                    .isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void varjeFil_sager_vilkenKatalogOchVilkaLager_ellerHarEnLasmig() throws IOException {
        Catalogue catalogue = Handouts.layered();
        for (Path file : all(catalogue, folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".csv") || name.equals("form.schema.json")) {
                continue;
            }
            assertThat(text(file))
                    .as(name)
                    .contains(
                            catalogue.sha256(),
                            "Inofficiellt",
                            "facit från leverantören",
                            catalogue.layers().get(0).sha256())
                    .doesNotContain("\u0007", "\u202E", "\\u0007");
        }
        assertThat(text(folder.resolve("LASMIG.txt"))).contains("OBELAGD", "unofficial");
    }

    @Test
    void ifylldTabell_skrivsInteOver() throws IOException {
        Path table = folder.resolve("insatser-3.1.csv");
        Handout handout = Handout.of(Handouts.CATALOGUE);
        handout.dataPackage(folder, List.of("3.1"));
        Files.writeString(table, "ifylld");
        assertThat(handout.dataPackage(folder, List.of("3.1"))).doesNotContain(table);
        assertThat(text(table)).isEqualTo("ifylld");
    }

    @Test
    void okandVersion_arFel_ochSkriverInget() {
        Handout handout = Handout.of(Handouts.CATALOGUE);
        List<String> unknown = List.of("3.1", "9.9");
        assertThatThrownBy(() -> handout.jsonSchema(folder, unknown, List.of()))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> handout.jsonSchema(folder, List.of("3.1"), unknown))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> handout.codeLists(folder, unknown)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> handout.dataPackage(folder, unknown)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> handout.form(folder, unknown)).isInstanceOf(NoSuchElementException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void katalogSomArEnFil_arEttFelIFilsystemet() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "x");
        assertThatThrownBy(() -> Handout.of(Handouts.CATALOGUE).codeLists(file, List.of("3.1")))
                .isInstanceOf(IOException.class);
    }
}
