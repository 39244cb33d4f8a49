package org.openbbic.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.check.Masking;
import org.openbbic.comparison.ReportComparison.Result;
import org.openbbic.output.WordFile;
import org.openbbic.report.Report.Outcome;

/** Any file may be given as a report: it is compared or refused, and nothing of it is said but ids, paths and file names. */
class HostileReportTest {

    private static final String SECRET = "Hemlige-Harald";

    private record Bytes(byte[] bytes) implements ReportFile {

        static Bytes of(String text) {
            return new Bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String name() {
            return "den här";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static GivenReport good() {
        return new GivenReport().rule("BBIC-K001", "FEL").remark("BBIC-K001", "A-1", "/barn/kon", 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "inte JSON om " + SECRET,
                "null",
                "[]",
                "{}",
                "\"" + SECRET + "\"",
                "{\"verktyg\": {\"namn\": \"" + SECRET + "\"}, \"regler\": [], \"anmarkningar\": []}",
                "{\"anmarkningar\": \"" + SECRET + "\"}",
                "{\"anmarkningar\": [\"" + SECRET + "\"]}",
                "{\"anmarkningar\": [{\"regel\": \"" + SECRET + "\"}]}",
                "{\"regler\": [{\"id\": {\"a\": 1}}]}",
                "{\"verktyg\": [[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]}"
            })
    void detSomIngenRapportAr_vagras_utanEttOrdUrDen(String text) {
        assertThatThrownBy(() -> ReportComparison.between(good(), Bytes.of(text)))
                .isInstanceOf(NotAReportException.class)
                .hasMessageStartingWith("den här: filen är ")
                .hasMessageNotContaining("Harald")
                .hasNoCause();
    }

    @Test
    void slumpadeAndringar_gerJamforelseEllerVagran_aldrigAnnat() throws IOException {
        byte[] report = good().text().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(4);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = report.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            try {
                ReportComparison.between(good(), new Bytes(changed));
            } catch (NotAReportException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1_000, 2_999);
    }

    @Test
    void anmarkningAvRegelSomRapportenInteHar_vagras() {
        String text = good().text().replace("\"id\":\"BBIC-K001\"", "\"id\":\"BBIC-K002\"");
        assertThatThrownBy(() -> ReportComparison.between(good(), Bytes.of(text)))
                .isInstanceOf(NotAReportException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "99999999999999999999", "true", "\"\"", "[]"})
    void antalSomIngetAr_vagras(String number) {
        String text = good().text().replace("\"anmarkningar\":1", "\"anmarkningar\":" + number);
        assertThatThrownBy(() -> ReportComparison.between(good(), Bytes.of(text)))
                .isInstanceOf(NotAReportException.class);
    }

    @Test
    void farreAntalAnUppraknade_raknasUpp() throws Exception {
        String text = good().text().replace("\"anmarkningar\":1", "\"anmarkningar\":0");
        GivenReport none = new GivenReport().rule("BBIC-K001", "FEL");
        assertThat(ReportComparison.between(none, Bytes.of(text)).result()).isEqualTo(Result.NYTT_FEL);
    }

    @Test
    void styrteckenOchPersonnummer_visasInte_ochAndraTexterAlls() throws Exception {
        // Constructed: the last digit is right, and no one is meant.
        String number = "20000101-0008";
        assertThat(Masking.id(number)).isNull();
        GivenReport after = good();
        after.root().put("bbicVersion", SECRET).put("idag", SECRET).put("utfallText", SECRET);
        after.root().withObject("/verktyg").put("version", SECRET);
        after.remark("BBIC-K001", number, "/barn/\u001B[31m\u202Ekon\n", 3);
        ReportComparison comparison = ReportComparison.between(good(), after);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ComparisonJson.write(comparison, json);
        List<String> written = List.of(
                ComparisonText.of(comparison, Locale.forLanguageTag("sv")),
                ComparisonText.of(comparison, Locale.ENGLISH),
                json.toString(StandardCharsets.UTF_8));
        for (String text : written) {
            assertThat(text).contains("BBIC-K001").doesNotContain("Harald", number, "\u001B", "\u202E");
        }
    }

    @Test
    void varjeSkalOchUtfall_harOrd_iBadaSpraken() {
        for (String language : List.of("sv", "en")) {
            Properties words = WordFile.load(Words.class, "jamforelse_" + language + ".properties");
            for (Caveat caveat : Caveat.values()) {
                assertThat(words).containsKey("haltar." + caveat.name());
            }
            for (Result result : Result.values()) {
                assertThat(words).containsKey("resultat." + result.name());
            }
            for (Outcome outcome : Outcome.values()) {
                assertThat(words).containsKey("utfall." + outcome.name());
            }
            assertThat(words.stringPropertyNames())
                    .isEqualTo(WordFile.load(Words.class, "jamforelse_sv.properties")
                            .stringPropertyNames());
        }
    }
}
