package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;
import org.openbbic.catalogue.ProvisionPair;
import org.openbbic.lagrum.LagrumText.Fault;

/** {@code bbic lagrum}: exit codes, what is shown, and that what could not be read is not repeated. */
class LagrumCommandTest {

    private record Said(int code, String out, String err) {}

    private static Said run(String... arguments) {
        return runAs("lagrum", arguments);
    }

    private static Said runAs(String name, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = new String[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int code = Main.run(
                new Surroundings(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                        false),
                all);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(int code, String... arguments) throws IOException {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        Said said = run(all);
        assertThat(said.code()).as(said.out() + said.err()).isEqualTo(code);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).endsWith("}\n");
        return new ObjectMapper().readTree(said.out());
    }

    @Test
    void lagrumMedDag_ger_slutkod0_ochAlltSomArKant() {
        Said said = run("11 kap. 1 a § SoL", "--dag", "2017-05-01");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("SoL (2001:453) 11:1 a: omedelbar skyddsbedömning")
                .contains("till och med 2025-06-30", "första dagen i kraft är okänd här")
                .contains("SFS 2012:776; känd från 2017-01-01")
                .contains("efterföljare (härledd): SoL (2025:400) 20:1: omedelbar skyddsbedömning (HARLEDD, SOL25 20:1")
                .contains("efterföljare (härledd): SoL (2025:400) 20:2")
                .contains("källa: SOL01 11:1 a, NARLIGGANDE", "Läst i en inofficiell avskrift")
                .doesNotContain("en annan lydelse");
    }

    @Test
    void dagForeDenLastaLydelsen_sagsVaraOsaker() {
        Said said = run("4 kap. 1 § SoL", "--dag", "2017-05-01");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("en annan lydelse än den lästa kan ha gällt 2017-05-01");
    }

    @Test
    void orden_kanStaUtanCitattecken() {
        assertThat(run("4", "kap.", "1", "§", "SoL", "--day", "2017-05-01").out())
                .isEqualTo(run("4 kap. 1 § SoL", "--dag", "2017-05-01").out());
        assertThat(runAs("provision", "LVU 2").code()).isZero();
    }

    @Test
    void solUtanDag_ger_slutkod1_ochBadaLagarna() {
        Said said = run("11:1 SoL");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("ange --dag eller lagens SFS-nummer")
                .contains("SoL (2001:453) 11:1: utredning ska inledas", "SoL (2025:400) 11:1: rätt till insatser")
                .contains("föregångare (härledd): SoL (2001:453) 4:1: rätt till bistånd (HARLEDD, SOL25 11:1");
    }

    @Test
    void paragrafSomArOkandHar_ger_slutkod1_utanAttKallasFel() {
        Said said = run("SoL 4:1", "--dag", "2025-09-01");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("SoL (2025:400) 4:1: paragrafen är okänd här, vilket inte säger något om lagen")
                .contains("samma nummer i den andra lagen: SoL (2001:453) 4:1: rätt till bistånd")
                .contains("efterföljare (härledd): SoL (2025:400) 11:1");
        assertThat(run("99 § LVU").code()).isEqualTo(1);
    }

    @Test
    void lagSomInteGallde_ochOkandLag_ger_slutkod1() {
        Said ended = run("SoL (2001:453) 4:1", "--dag", "2025-07-01");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out())
                .contains(
                        "lagen gällde inte 2025-07-01; övergångsbestämmelser har inte kunnat läsas",
                        "rätt till bistånd");
        Said foreign = run("9 § LSS (1993:387)");
        assertThat(foreign.code()).isEqualTo(1);
        assertThat(foreign.out()).contains("lagen är okänd här");
        assertThat(run("4:1 SoL", "--dag", "1999-01-01").out())
                .contains("ingen lag som är känd här hade förkortningen 1999-01-01");
    }

    @Test
    void intervall_sagerAttLagenKanHaFler() {
        Said said = run("2-4 §§ LVU");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("LVU (1990:52) 2", "LVU (1990:52) 3", "LVU (1990:52) 4", "lagen kan ha fler");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hemlige-Harald 2 § LVU",
                "2 § LVU <script>Hemlige</script>",
                "=1+1Hemlige",
                "\u001B[31mHemlige",
                "Hemlıge İ 2 § LVU",
                "2 § Hemlige (1999:1)"
            })
    void textSomInteGarAttLasa_ger_slutkod1_ochUpprepasInte(String text) throws IOException {
        Said said = run(text);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .startsWith("Texten går inte att läsa hel: vid tecken ")
                .doesNotContain("Heml", "Harald", "\u001B", "<")
                .contains("Ingenting av den har använts.");
        assertThat(said.err()).isEmpty();
        JsonNode json = json(1, text);
        assertThat(json.at("/last").asBoolean(true)).isFalse();
        assertThat(json.at("/olast/tecken").asInt()).isPositive();
        assertThat(json.at("/hanvisningar")).isEmpty();
        assertThat(json.toString()).doesNotContain("Heml", "Harald");
    }

    @Test
    void mycketLangText_lasesInte() {
        Said said = run("2 § LVU, ".repeat(5_000));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).hasSizeLessThan(200).contains("tecken 1001", "längre än 1000 tecken");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void varjeOrsak_harEnEgenMening(Fault fault) {
        assertThat(LagrumPrint.reason(fault)).hasSizeGreaterThan(10);
        for (Fault other : Fault.values()) {
            assertThat(LagrumPrint.reason(other).equals(LagrumPrint.reason(fault)))
                    .isEqualTo(other == fault);
        }
    }

    @Test
    void daligaArgument_ger_slutkod2() {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run().err()).contains("saknas", "--help");
        Said day = run("2 § LVU", "--dag", "2025-02-30");
        assertThat(day.code()).isEqualTo(2);
        assertThat(day.out()).isEmpty();
        assertThat(day.err()).contains("värdet för --dag går inte att tolka").doesNotContain("2025");
        assertThat(run("2 § LVU", "--okand").code()).isEqualTo(2);
        assertThat(run("--help").code()).isZero();
    }

    @Test
    void json_barAlltSomVisas_medKallaOchGrad() throws IOException {
        JsonNode json = json(0, "4 kap. 1 § SoL", "--dag", "2017-05-01");
        assertThat(json.at("/katalog/sha256").asText())
                .isEqualTo(Catalogue.bundled().sha256());
        assertThat(json.at("/dag").asText()).isEqualTo("2017-05-01");
        assertThat(json.at("/last").asBoolean()).isTrue();
        assertThat(json.has("olast")).isFalse();
        JsonNode one = json.at("/hanvisningar/0");
        assertThat(one.at("/utfall").asText()).isEqualTo("HITTAD");
        assertThat(one.at("/lagrum").asText()).isEqualTo("SoL 4:1");
        JsonNode found = one.at("/kandidater/0");
        assertThat(found.at("/lag/giltigFran").isNull()).isTrue();
        assertThat(found.at("/lag/giltigTill").asText()).isEqualTo("2025-06-30");
        assertThat(found.at("/lag/kalla/nyckel").asText()).isEqualTo("SOL01");
        assertThat(found.at("/lagrum/lagrum").asText()).isEqualTo("SoL (2001:453) 4:1");
        assertThat(found.at("/lagrum/lydelseOsakerDenDagen").asBoolean()).isTrue();
        assertThat(found.at("/lagrum/grad").asText()).isEqualTo("NARLIGGANDE");
        assertThat(found.at("/lagrum/attVeta").asText()).contains("inofficiell avskrift");
        assertThat(found.at("/lagrum/efterfoljare/0/lagrum").asText()).isEqualTo("SoL (2025:400) 11:1");
        assertThat(found.at("/lagrum/efterfoljare/0/grad").asText()).isEqualTo("HARLEDD");
    }

    @Test
    void json_utfallen_arDeFem() throws IOException {
        assertThat(json(1, "11:1 SoL").at("/hanvisningar/0/utfall").asText()).isEqualTo("TVETYDIG");
        assertThat(json(1, "11:1 SoL").at("/hanvisningar/0/kandidater")).hasSize(2);
        JsonNode unknown = json(1, "4:1 SoL", "--dag", "2025-09-01").at("/hanvisningar/0");
        assertThat(unknown.at("/utfall").asText()).isEqualTo("OKAND_HAR");
        assertThat(unknown.at("/kandidater/0/lagrum").isNull()).isTrue();
        assertThat(unknown.at("/kandidater/0/sammaNummerIAnnanLag/0/lagrum").asText())
                .isEqualTo("SoL (2001:453) 4:1");
        assertThat(json(1, "SoL (2001:453) 4:1", "--dag", "2025-09-01")
                        .at("/hanvisningar/0/utfall")
                        .asText())
                .isEqualTo("EJ_I_KRAFT");
        assertThat(json(1, "9 § LSS (1993:387)").at("/hanvisningar/0/utfall").asText())
                .isEqualTo("OKAND_LAG");
        assertThat(json(0, "2 § LVU").at("/hanvisningar/0/kandidater/0/lagrum").has("lydelseOsakerDenDagen"))
                .isFalse();
    }

    @Test
    void tvaKorningar_ger_sammaByte() {
        assertThat(run("2-4 §§ LVU", "--json").out())
                .isEqualTo(run("2-4 §§ LVU", "--json").out());
    }

    @Test
    void varjeLagrumIKatalogen_visasMedSinKallaOchSinaPar() {
        Catalogue catalogue = Catalogue.bundled();
        assertThat(catalogue.provisions()).isNotEmpty();
        for (Provision provision : catalogue.provisions()) {
            Said said = run(provision.citation());
            assertThat(said.code()).isZero();
            assertThat(said.out())
                    .contains(provision.about(), provision.source().toString());
            for (ProvisionPair pair : catalogue.successors(provision)) {
                assertThat(said.out())
                        .contains("efterföljare (härledd): " + pair.successor().citation());
            }
            for (ProvisionPair pair : catalogue.predecessors(provision)) {
                assertThat(said.out())
                        .contains("föregångare (härledd): " + pair.predecessor().citation());
            }
        }
    }
}
