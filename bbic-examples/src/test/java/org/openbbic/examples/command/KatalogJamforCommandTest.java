package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.examples.Root;
import org.w3c.dom.Document;

/** {@code bbic katalog jamfor}: forms, exit codes, and that a bad argument is not repeated. */
class KatalogJamforCommandTest {

    @TempDir
    private Path folder;

    private record Said(int code, String out, String err) {}

    private static Said compare(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                false);
        String[] all = new String[arguments.length + 2];
        all[0] = "katalog";
        all[1] = "jamfor";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int code = Main.run(around, all);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tvaVersioner_visasSomText_ochSlutkodenAr0TrotsSkillnader() {
        Said said = compare("1.0", "3.1");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("Från Version 1.0 till Version 3.1\n====")
                .contains("Togs bort", "Barnets ursprung", "BELAGD, WK p. 34");
    }

    @Test
    void bredd_gallerTexten() {
        assertThat(compare("1.0", "3.1", "--bredd", "50").out().lines())
                .isNotEmpty()
                .allMatch(line -> line.length() <= 50);
    }

    @Test
    void json_pabadaSatten_arSamma_ochGarAttLasa() throws IOException {
        Said json = compare("1.0", "2.0", "--json");
        assertThat(json.code()).isZero();
        assertThat(json.out())
                .isEqualTo(compare("1.0", "2.0", "--format", "json").out());
        assertThat(new ObjectMapper()
                        .readTree(json.out())
                        .at("/okantInnehall/0")
                        .asText())
                .isEqualTo("2.0");
    }

    @Test
    void markdown_arSidanIDokumentationen() throws IOException {
        assertThat(compare("1.0", "3.1", "--format", "md").out())
                .isEqualTo(Root.read("docs/versioner/fran-1.0-till-3.1.md"));
    }

    @Test
    void html_tillFil_arValformadUtanSkript() throws Exception {
        Path file = folder.resolve("skillnad.html");
        Said said = compare("3.1", "1.0", "--format", "html", "--ut", file.toString(), "--sprak", "en");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).isEmpty();
        String html = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^<!DOCTYPE html>\\s*", "");
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("From Version 3.1 to Version 1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.0",
                "1.0 hemligt-namn",
                "hemligt-namn 1.0",
                "1.0 3.1 hemligt-namn",
                "1.0 3.1 --format pdf",
                "1.0 3.1 --bredd 10",
                "1.0 3.1 --bredd hemligt",
                "1.0 3.1 --sprak tr",
                "1.0 3.1 --ut"
            })
    void felArgument_gerSlutkod2_enMening_ochUpprepasInte(String arguments) {
        Said said = compare(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("bbic: ")
                .contains("bbic katalog jamfor --help")
                .doesNotContain("hemligt", "\tat ");
    }

    @Test
    void okandVersion_felet_namnerDeSomFinns() {
        assertThat(compare("1.0", "4.0").err())
                .contains("TILL", "1.0, webbkollen-2016, 2.0, 3.0, webbkollen-2017, 3.1, 3.2");
    }

    @Test
    void filSomFinns_skrivsInteOver() throws IOException {
        Path file = Files.writeString(folder.resolve("eget.txt"), "eget");
        Said said = compare("1.0", "3.1", "--ut", file.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("finns redan");
        assertThat(file).hasContent("eget");
    }

    @Test
    void filSomInteGarAttSkriva_gerSlutkod2() {
        Said said = compare("1.0", "3.1", "--ut", folder.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).isEqualTo("bbic: " + folder.getFileName() + " kan inte skrivas: det är en katalog.\n");
    }

    @Test
    void hjalpen_visarKommandot() {
        Said help = compare("--help");
        assertThat(help.code()).isZero();
        assertThat(List.of(help.out().split("\n"))).anyMatch(line -> line.contains("FRAN TILL"));
    }
}
