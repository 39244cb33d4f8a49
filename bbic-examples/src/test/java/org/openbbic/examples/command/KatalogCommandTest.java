package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;

/** {@code bbic katalog lista} and {@code visa}: what they print, their exit codes, and that they never repeat an argument. */
class KatalogCommandTest {

    private record Said(int code, String out, String err) {}

    private static Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                false);
        int code = Main.run(surroundings, arguments);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void lista_utanArgument_visarVariablerna() {
        Said said = run("katalog", "lista");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("riskbedomning", "28 variabler.", "Inofficiellt.")
                .isEqualTo(run("katalog", "lista", "variabler").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"variabler", "versioner", "listor", "kallor"})
    void lista_somJson_kanLasas(String what) throws IOException {
        Said said = run("katalog", "lista", what, "--json");
        assertThat(said.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(said.out());
        assertThat(json.get(what).size()).isPositive();
        assertThat(json.at("/katalog/sha256").asText())
                .isEqualTo(Catalogue.bundled().sha256());
        assertThat(run("katalog", "lista", what).out()).isNotEqualTo(said.out()).isNotEmpty();
    }

    @Test
    void lista_forEnVersion_sagerLagetIOrd() {
        Said said = run("katalog", "lista", "--bbic-version", "3.1");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("i 3.1", "borttagen,").doesNotContain("webbkollen");
        assertThat(run("katalog", "lista", "--sprak", "en").out()).contains("28 variables.", "Unofficial.");
    }

    @Test
    void visa_flerOrd_arSammaSomSnedstreck() {
        Said said = run("katalog", "visa", "riskbedomning", "hog");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("riskbedomning/hog \u2013 Hög risk")
                .isEqualTo(run("katalog", "visa", "riskbedomning/hog").out())
                .isEqualTo(
                        run("katalog", "visa", "RISKBEDOMNING", "Hög", "risk").out());
        assertThat(run("catalogue", "show", "riskbedomning", "--language", "en").out())
                .contains("WHAT IT IS");
    }

    @Test
    void visa_somJson_forEnVersion() throws IOException {
        Said said = run("katalog", "visa", "insatsensFokus", "--json", "--bbic-version", "3.1");
        assertThat(said.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(said.out());
        assertThat(json.at("/versioner")).hasSize(1);
        assertThat(json.at("/svar/0/versioner/0/overifierad").asBoolean()).isTrue();
    }

    @Test
    void visa_okantNamn_gerSlutkod2_ochForslag() {
        Said said = run("katalog", "visa", "riskbedomnign");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("närmast är riskbedomning;").doesNotContain("riskbedomnign");
        assertThat(run("katalog", "visa").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Andersson",
                "\u001B[31mriskbedomnin\u0007",
                "<script>alert(1)</script>",
                "=1+1",
                "20010101-0000",
                "\u0130stanbul",
                "riskbedomning/\u001B[2J",
                "\u202Eetsil"
            })
    void fientligtNamn_upprepasAldrig(String name) {
        for (String[] arguments : new String[][] {
            {"katalog", "visa", name},
            {"katalog", "visa", "kon", name},
            {"katalog", "visa", "kon", "--bbic-version", name},
            {"katalog", "lista", name},
            {"katalog", "lista", "--bbic-version", name},
            {"katalog", "lista", "--sprak", name},
            {"katalog", name}
        }) {
            Said said = run(arguments);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err())
                    .contains("Hjälp: bbic")
                    .doesNotContain(name, "\u001B", "\u0007", "\u202E", "Exception", "\tat ");
        }
    }
}
