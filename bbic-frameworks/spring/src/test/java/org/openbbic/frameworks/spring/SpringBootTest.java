package org.openbbic.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.rules.RuleBook;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A system that Spring Boot sets up judges what it is sent, in the language of whoever asks. */
class SpringBootTest {

    /** The decision holds an answer that is no code, and the closing is before the start. */
    private static final String WRONG = """
            {"id": "A-1", "insatser": [{"id": "I-1", "start": "2017-05-01", "beslut": {"datum": "2017-04-20", \
            "riskbedomning": "ganska-hog"}, "avslut": {"datum": "2017-04-01"}}]}""";

    /** Nothing is wrong so far: decided and not closed. */
    private static final String HALF_FINISHED = """
            {"id": "A-1", "insatser": [{"id": "I-1", "beslut": {"datum": "2017-04-20", "riskbedomning": "hog"}}]}""";

    /** The day after the day that counts as today. */
    private static final String TOMORROW = """
            {"id": "A-1", "aktualiseringar": [{"datum": "2018-01-17"}]}""";

    /** Made up, as the number that such an id must never be. */
    private static final String NUMBER = "19" + "121212-1212";

    private static final String NAMED_BY_NUMBER = "{\"id\": \"" + NUMBER + "\"}";

    @TempDir
    static Path folder;

    private static Path log = Path.of("");
    private static ConfigurableApplicationContext system;

    @BeforeAll
    static void started() {
        log = folder.resolve("log.txt");
        system = new SpringApplicationBuilder(CaseSystem.class)
                .properties(
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "logging.threshold.console=off",
                        "logging.file.name=" + log)
                .run();
    }

    @AfterAll
    static void stopped() {
        system.close();
    }

    private static HttpResponse<String> post(String path, String body, String language)
            throws IOException, InterruptedException {
        String port = system.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String line(String rule, String word, String place, Locale language) {
        return "FEL " + rule + " " + place + ": " + RuleBook.bundled().message(rule, null, word, language);
    }

    private static String jar(Class<?> of) {
        return new File(of.getProtectionDomain().getCodeSource().getLocation().getPath()).getName();
    }

    @Test
    void versionerna_ar_deSomSpringBootHar() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("bbic.spring.boot"));
        assertThat(jar(HibernateValidator.class))
                .isEqualTo("hibernate-validator-" + System.getProperty("bbic.hibernate") + ".jar");
        assertThat(jar(Validation.class))
                .isEqualTo("jakarta.validation-api-" + System.getProperty("bbic.jakarta") + ".jar");
    }

    @ParameterizedTest
    @CsvSource({"sv-SE, sv", "en-GB, en", "fi, sv"})
    void felIArendet_stoppar_ochSagsPaDetSprakSomBegars(String asked, String answered) throws Exception {
        Locale language = Locale.forLanguageTag(answered);
        HttpResponse<String> answer = post("/arende", WRONG, asked);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body().lines())
                .containsExactly(
                        line("BBIC-K001", "riskbedomning", "arende insatser[0].beslut.riskbedomning", language),
                        line("BBIC-S004", "", "arende insatser[0].avslut.datum", language));
        assertThat(answer.body()).doesNotContain("ganska-hog", "2017");
    }

    @Test
    void stegetSomSparas_provar_baraSinDel() throws Exception {
        assertThat(post("/arende/beslut", WRONG, "sv").body())
                .startsWith("FEL BBIC-K001 arende insatser[0].beslut.riskbedomning: ")
                .hasLineCount(1);
        assertThat(post("/arende/aktualisering", WRONG, "sv").body()).isEqualTo("saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arende", "/arende/beslut", "/arende/utkast", "/lager", "/lager/beslut"})
    void halvfardigtArende_kan_sparas(String path) throws Exception {
        HttpResponse<String> answer = post(path, HALF_FINISHED, "sv");
        assertThat(answer.body().strip()).isEqualTo("saved");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void utkast_sparas_ochFelenStarIBindingResult() throws Exception {
        HttpResponse<String> answer = post("/arende/utkast", WRONG, "sv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("saved"),
                        line -> assertThat(line).startsWith("FEL BBIC-K001 arende insatser[0].beslut.riskbedomning: "),
                        line -> assertThat(line).startsWith("FEL BBIC-S004 arende insatser[0].avslut.datum: "));
    }

    @Test
    void tjansten_provar_sittArgument_heltEllerEttSteg() throws Exception {
        assertThat(post("/lager", WRONG, "en").body().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("FEL BBIC-K001 save.arende.insatser[0].beslut.riskbedomning: "),
                        line -> assertThat(line).startsWith("FEL BBIC-S004 save.arende.insatser[0].avslut.datum: "));
        assertThat(post("/lager/beslut", WRONG, "en").body().lines())
                .singleElement()
                .asString()
                .startsWith("FEL BBIC-K001 saveDecision.arende.insatser[0].beslut.riskbedomning: ");
    }

    @Test
    void dagensDatum_kommer_franSystemetsKlocka() throws Exception {
        String today = TOMORROW.replace("17\"", "16\"");
        assertThat(post("/arende", today, "sv").body()).isEqualTo("saved");
        assertThat(post("/arende", TOMORROW, "sv").body())
                .startsWith("VARNING BBIC-S013 arende aktualiseringar[0].datum: ");
    }

    @Test
    void egnaTexter_iSpringsEgenFil_gar_forst() throws Exception {
        String body =
                "{\"id\": \"A-1\", \"utredningar\": [{\"inledd\": \"2017-02-01\", \"avslutad\": \"2017-01-01\"}]}";
        assertThat(post("/arende", body, "sv").body())
                .isEqualTo("FEL BBIC-S009 arende utredningar[0].avslutad: Utredningen slutar före sin början.");
    }

    /** What the vendors' page tells of: Spring's own handling writes the values that were rejected. */
    @Test
    void loggen_far_inga_varden_omSystemetSjalvtTarHandOmFelen() throws Exception {
        assertThat(post("/arende", NAMED_BY_NUMBER, "sv").body()).startsWith("FEL BBIC-P001 arende id: ");
        assertThat(post("/lager", NAMED_BY_NUMBER, "sv").body()).startsWith("FEL BBIC-P001 save.arende.id: ");
        assertThat(Files.readString(log)).isNotEmpty().doesNotContain(NUMBER);
        assertThat(post("/utan-hantering", NAMED_BY_NUMBER, "sv").statusCode()).isEqualTo(400);
        assertThat(Files.readString(log)).contains("rejected value [" + NUMBER + "]");
    }
}
