package org.openbbic.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Layer;
import org.openbbic.export.Exports;
import org.openbbic.model.Evidence;
import org.openbbic.model.arende.Arende;

/** One example of each outcome, and of what is kept for the way back. */
class MigrationTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Migration FORTH = Migration.of(CATALOGUE, "1.0", "3.1");
    private static final Migration BACK = Migration.of(CATALOGUE, "3.1", "1.0");

    private static Arende arende(String json) throws IOException {
        return Exports.read("{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\"}\n" + json.replace('\'', '"') + "\n")
                .only();
    }

    private static String json(Arende arende) throws IOException {
        byte[] bytes = Exports.ndjson(
                Exports.read("{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\"}\n").header(), List.of(arende));
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\n') + 1).strip().replace('"', '\'');
    }

    private static Arende utsatthet(String fields) throws IOException {
        return arende("{'id':'A','utredningar':[{'id':'U-1','identifieradUtsatthet':{" + fields + "}}]}");
    }

    private static Entry only(Migrated migrated) {
        assertThat(migrated.entries()).hasSize(1);
        return migrated.entries().get(0);
    }

    @Test
    void svarSomVersionenHar_starOforandrat_medGradOchKalla() throws IOException {
        Arende before = arende("{'id':'A','insatser':[{'beslut':{'riskbedomning':'hog'}}]}");
        Migrated migrated = FORTH.migrate(before);
        assertThat(migrated.value()).isEqualTo(before);
        Entry entry = only(migrated);
        assertThat(entry.outcome()).isEqualTo(Outcome.OFORANDRAD);
        assertThat(entry.path()).isEqualTo("/insatser/0/beslut/riskbedomning");
        assertThat(entry.variable()).isEqualTo("riskbedomning");
        assertThat(entry.grade()).isEqualTo(Evidence.HARLEDD);
        assertThat(entry.source()).hasToString("WK pp. 13, 40");
        assertThat(entry.kept()).isNull();
    }

    @Test
    void detaljer_sammanforsIEnGrupp_ochSparas() throws IOException {
        Migrated migrated = FORTH.migrate(utsatthet("'hemmiljo':['fysiskt-vald','heder']"));
        assertThat(json(migrated.value()))
                .isEqualTo("{'id':'A','utredningar':[{'id':'U-1','identifieradUtsatthet':{'grupper':['hemmiljo']}}],"
                        + "'lokala':{'bbic-1.0:utredningar/id:U-1/identifieradUtsatthet/hemmiljo':['fysiskt-vald','heder'],"
                        + "'bbic-1.0>3.1:utredningar/id:U-1/identifieradUtsatthet/grupper':['hemmiljo']}}");
        assertThat(migrated.entries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.SAMMANFORD);
            assertThat(entry.toList()).isEqualTo("identifieradUtsatthet.grupper");
            assertThat(entry.to()).hasToString("hemmiljo");
            assertThat(entry.grade()).isEqualTo(Evidence.HARLEDD);
            assertThat(entry.kept()).isEqualTo("/lokala");
        });
        assertThat(migrated.entries().get(1).path()).isEqualTo("/utredningar/0/identifieradUtsatthet/hemmiljo/1");
        assertThat(migrated.entries().get(1).from()).hasToString("heder");
    }

    @Test
    void barnetsSvar_sammanforsIEgetBeteende() throws IOException {
        Migrated migrated = FORTH.migrate(utsatthet("'barn':['normbrytande-beteende']"));
        assertThat(only(migrated).to()).hasToString("eget-beteende");
    }

    @Test
    void foraldrarnasSvarigheter_kanInteVetas_ochGerIngenGrupp() throws IOException {
        Migrated migrated = FORTH.migrate(utsatthet("'foralder':['psykisk-ohalsa']"));
        Entry entry = only(migrated);
        assertThat(entry.outcome()).isEqualTo(Outcome.KAN_INTE_VETAS);
        assertThat(entry.reason()).isEqualTo(Reason.OVERGANGEN_OKAND);
        assertThat(entry.to()).isNull();
        assertThat(entry.kept()).isEqualTo("/lokala");
        assertThat(json(migrated.value()))
                .contains("'identifieradUtsatthet':{}")
                .contains("identifieradUtsatthet/foralder':['psykisk-ohalsa']")
                .doesNotContain("annan");
    }

    @Test
    void ingenUtsatthet_garInteAttUttrycka_ochSparas() throws IOException {
        Migrated migrated = FORTH.migrate(utsatthet("'hemmiljo':['ingen-utsatthet']"));
        Entry entry = only(migrated);
        assertThat(entry.outcome()).isEqualTo(Outcome.EJ_UTTRYCKBAR);
        assertThat(entry.reason()).isEqualTo(Reason.MOTSVARIGHET_SAKNAS);
        assertThat(json(migrated.value())).contains("['ingen-utsatthet']").doesNotContain("grupper");
    }

    @Test
    void borttagenVariabel_garInteAttUttrycka_ochSparas() throws IOException {
        Migrated migrated = FORTH.migrate(arende("{'id':'A','barn':{'ursprung':'svenskfodd'}}"));
        Entry entry = only(migrated);
        assertThat(entry.outcome()).isEqualTo(Outcome.EJ_UTTRYCKBAR);
        assertThat(entry.reason()).isEqualTo(Reason.VARIABELN_BORTTAGEN);
        assertThat(entry.grade()).isEqualTo(Evidence.BELAGD);
        assertThat(entry.source()).hasToString("WK p. 34");
        assertThat(json(migrated.value()))
                .isEqualTo("{'id':'A','barn':{},'lokala':{'bbic-1.0:barn/ursprung':'svenskfodd'}}");
    }

    @Test
    void okandVariabel_kanInteVetas_ochStarKvar() throws IOException {
        Arende before = arende("{'id':'A','barn':{'kon':'flicka','fodelsear':2009,'ensamkommande':true}}");
        Migrated migrated = FORTH.migrate(before);
        assertThat(migrated.value()).isEqualTo(before);
        assertThat(migrated.entries()).extracting(Entry::variable).containsExactly("kon", "alder", "ensamkommande");
        assertThat(migrated.entries()).allSatisfy(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.KAN_INTE_VETAS);
            assertThat(entry.reason()).isEqualTo(Reason.VARIABELN_OKAND);
            assertThat(entry.kept()).isNull();
        });
    }

    @Test
    void overifieratSvar_kanInteVetas_ochMarks() throws IOException {
        Migrated migrated = FORTH.migrate(arende("{'id':'A','insatser':[{'beslut':{'insatsensFokus':['halsa']}}]}"));
        Entry entry = only(migrated);
        assertThat(entry.outcome()).isEqualTo(Outcome.KAN_INTE_VETAS);
        assertThat(entry.reason()).isEqualTo(Reason.VARDET_OBELAGT);
        assertThat(entry.isUnverified()).isTrue();
    }

    @Test
    void svarUtanforDelvisKandLista_kanInteVetas() throws IOException {
        Migrated migrated = FORTH.migrate(arende("{'id':'A','insatser':[{'typ':['hvb','x']}]}"));
        assertThat(migrated.entries())
                .extracting(Entry::reason)
                .containsExactly(Reason.LISTAN_DELVIS, Reason.LISTAN_DELVIS);
        assertThat(migrated.entries().get(1).from())
                .as("an unknown code is not shown")
                .isNull();
    }

    @Test
    void svarUtanforFullstandigLista_garInteAttUttrycka_ochSparasVidSinInsats() throws IOException {
        Migrated migrated = FORTH.migrate(arende("{'id':'A','insatser':[{'avslut':{'riskbedomning':'katastrofal'}}]}"));
        Entry entry = only(migrated);
        assertThat(entry.outcome()).isEqualTo(Outcome.EJ_UTTRYCKBAR);
        assertThat(entry.reason()).isEqualTo(Reason.VARDET_EJ_I_LISTAN);
        assertThat(entry.kept()).isEqualTo("/insatser/0/avslut/lokala");
        assertThat(entry.toString()).doesNotContain("katastrofal");
        assertThat(json(migrated.value())).contains("'avslut':{'lokala':{'bbic-1.0:riskbedomning':'katastrofal'}}");
    }

    @Test
    void versionMedOkantInnehall_kanInteVetas_utomDetSomIngenBbicVersionAvgor() throws IOException {
        Arende before = arende("{'id':'A','barn':{'ursprung':'svenskfodd'},'aktualiseringar':[{'typ':'anmalan'}]}");
        Migrated migrated = Migration.of(CATALOGUE, "1.0", "3.2").migrate(before);
        assertThat(migrated.value()).isEqualTo(before);
        assertThat(migrated.entries())
                .extracting(Entry::outcome)
                .containsExactly(Outcome.KAN_INTE_VETAS, Outcome.OFORANDRAD);
        assertThat(migrated.entries().get(0).reason()).isEqualTo(Reason.VERSIONEN_OKAND);
    }

    @Test
    void tillaggSomArKvarIBruk_harSvaret_saDetStarKvar() throws IOException {
        Arende before = utsatthet("'hemmiljo':['heder']");
        Migrated migrated = Migration.of(CATALOGUE, "1.0", "3.1", List.of("webbkollen-2017"))
                .migrate(before);
        assertThat(migrated.value()).isEqualTo(before);
        assertThat(only(migrated).outcome()).isEqualTo(Outcome.OFORANDRAD);
    }

    @Test
    void tillbaka_laggerDetSparadeTillbaka_ochTarTillbakaGruppen() throws IOException {
        Arende before = utsatthet("'hemmiljo':['heder','ingen-utsatthet'],'foralder':['annat'],'barn':['skola']");
        Arende there = FORTH.migrate(before).value();
        Migrated back = BACK.migrate(there);
        assertThat(back.value()).isEqualTo(before);
        assertThat(back.entries())
                .extracting(Entry::outcome)
                .containsExactlyInAnyOrder(
                        Outcome.ATERSTALLD,
                        Outcome.ATERSTALLD,
                        Outcome.ATERSTALLD,
                        Outcome.ATERSTALLD,
                        Outcome.ATERTAGEN,
                        Outcome.ATERTAGEN);
    }

    @Test
    void aktaGrupp_blirAldrigDetalj() throws IOException {
        Migrated back = BACK.migrate(utsatthet("'grupper':['hemmiljo','annan']"));
        assertThat(back.entries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.KAN_INTE_VETAS);
            assertThat(entry.reason()).isEqualTo(Reason.OVERGANGEN_OKAND);
            assertThat(entry.to()).isNull();
        });
        assertThat(json(back.value()))
                .contains("'identifieradUtsatthet':{}")
                .contains("'bbic-3.1:utredningar/id:U-1/identifieradUtsatthet/grupper':['hemmiljo','annan']");
    }

    @Test
    void gruppSomRedanStod_arInteGjord_ochBlirKvarPaVagenTillbaka() throws IOException {
        Arende before = utsatthet("'hemmiljo':['heder'],'grupper':['hemmiljo']");
        Arende there = FORTH.migrate(before).value();
        assertThat(json(there)).contains("'grupper':['hemmiljo']").doesNotContain("bbic-1.0>3.1");
        assertThat(BACK.migrate(there).value()).isEqualTo(before);
    }

    @Test
    void gruppSomNagonLadeTill_sparas_narRestenLaggsTillbaka() throws IOException {
        Arende there = FORTH.migrate(utsatthet("'hemmiljo':['heder']")).value();
        Arende edited = arende(json(there).replace("'grupper':['hemmiljo']", "'grupper':['hemmiljo','annan']"));
        Migrated back = BACK.migrate(edited);
        assertThat(json(back.value()))
                .contains("'identifieradUtsatthet':{'hemmiljo':['heder']}")
                .contains("'bbic-3.1:utredningar/id:U-1/identifieradUtsatthet/grupper':['annan']")
                .doesNotContain("bbic-1.0");
    }

    @Test
    void faltSomNagonFyllt_skrivsInteOver_ochDetSparadeArKvar() throws IOException {
        Arende there = FORTH.migrate(arende("{'id':'A','barn':{'ursprung':'svenskfodd'}}"))
                .value();
        Arende edited = arende(json(there).replace("'barn':{}", "'barn':{'ursprung':'utlandsfodd'}"));
        Migrated back = BACK.migrate(edited);
        assertThat(json(back.value()))
                .as("the later value stood in 3.1, which is noted since 3.1 should not have it")
                .isEqualTo("{'id':'A','barn':{'ursprung':'utlandsfodd'},"
                        + "'lokala':{'bbic-1.0:barn/ursprung':'svenskfodd','bbic-3.1:barn/ursprung':['utlandsfodd']}}");
        assertThat(back.leftLocal()).isEqualTo(1);
        assertThat(FORTH.migrate(back.value()).value()).isEqualTo(edited);
    }

    @Test
    void nyttVardeISammaFalt_farEttEgetNamn_ochDetSenasteLaggsTillbaka() throws IOException {
        Arende before = arende(
                "{'id':'A','barn':{'ursprung':'utlandsfodd'}," + "'lokala':{'bbic-1.0:barn/ursprung':'svenskfodd'}}");
        Arende there = FORTH.migrate(before).value();
        assertThat(json(there))
                .contains("'bbic-1.0:barn/ursprung':'svenskfodd','bbic-1.0:barn/ursprung#2':'utlandsfodd'");
        assertThat(BACK.migrate(there).value()).isEqualTo(before);
    }

    @Test
    void utredningarIAnnanOrdning_farVarSinaSvar() throws IOException {
        Arende before = arende("{'id':'A','utredningar':[{'id':'U-1','identifieradUtsatthet':{'hemmiljo':['heder']}},"
                + "{'id':'U-2','identifieradUtsatthet':{'hemmiljo':['annat']}}]}");
        Arende there = FORTH.migrate(before).value();
        Arende turned = new Arende(
                there.id(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(there.utredningar().get(1), there.utredningar().get(0)),
                List.of(),
                there.lokala(),
                there.ovrigt());
        assertThat(BACK.migrate(turned).value().utredningar())
                .containsExactly(
                        before.utredningar().get(1), before.utredningar().get(0));
    }

    @Test
    void oordnatDelvisFlyttat_aterstallsISinOrdning() throws IOException {
        Arende before = utsatthet("'hemmiljo':['okand-kod','heder','okand-kod']");
        Migration forth = Migration.of(CATALOGUE, "1.0", "webbkollen-2017");
        Arende there = forth.migrate(before).value();
        assertThat(json(there))
                .contains("'hemmiljo':['heder']")
                .contains("hemmiljo':['okand-kod',['heder'],'okand-kod']");
        assertThat(Migration.of(CATALOGUE, "webbkollen-2017", "1.0")
                        .migrate(there)
                        .value())
                .isEqualTo(before);
    }

    @Test
    void lokalaSomInteGickAttLasa_gorAttVardetStarKvar() throws IOException {
        Arende before = arende("{'id':'A','barn':{'ursprung':'svenskfodd'},'lokala':[1]}");
        Migrated migrated = FORTH.migrate(before);
        assertThat(migrated.value()).isEqualTo(before);
        Entry entry = only(migrated);
        assertThat(entry.outcome()).isEqualTo(Outcome.EJ_UTTRYCKBAR);
        assertThat(entry.kept()).isNull();
    }

    @Test
    void faltForGruppernaSomInteGickAttLasa_gorAttIngenGruppSkrivs() throws IOException {
        Migrated migrated = FORTH.migrate(utsatthet("'hemmiljo':['heder'],'grupper':7"));
        Entry entry = only(migrated);
        assertThat(entry.outcome()).isEqualTo(Outcome.KAN_INTE_VETAS);
        assertThat(entry.reason()).isEqualTo(Reason.FALTET_UPPTAGET);
        assertThat(json(migrated.value())).contains("'grupper':7}").contains("['heder']");
    }

    @Test
    void pahittadMarkorUtanSparadeDetaljer_tarIngenting() throws IOException {
        Arende hostile =
                arende("{'id':'A','utredningar':[{'id':'U-1','identifieradUtsatthet':{'grupper':['hemmiljo']}}],"
                        + "'lokala':{'bbic-1.0>3.1:utredningar/id:U-1/identifieradUtsatthet/grupper':['hemmiljo'],"
                        + "'bbic-1.0:id':'B','bbic-1.0:lokala':{},'bbic-1.0:':'x','bbic-1.0':1}}");
        Migrated back = BACK.migrate(hostile);
        assertThat(back.value().id()).isEqualTo("A");
        assertThat(json(back.value())).contains("'bbic-3.1:", "'bbic-1.0:id':'B'", "'bbic-1.0>3.1:");
        assertThat(only(back).outcome()).isEqualTo(Outcome.KAN_INTE_VETAS);
    }

    @Test
    void svarSomEttLagerLaggerTill_kanInteVetas_ochGerIngenGrupp() throws IOException {
        Catalogue layered = CATALOGUE.with(Layer.parse("lager.csv", Layer.COLUMNS + """

                lager;;namn;;Egna svar;;;;;;
                lager;;grad;;LOKAL;;;;;;
                lager;;part;;kommun;;;;;;
                lager;;upprattat-av;;Systemförvaltaren;;;;;;
                lager;;datum;;2026-11-02;;;;;;
                nytt-varde;1.0;identifieradUtsatthet.hemmiljo;ingen-kand;Ingen känd;;;;;;
                """));
        Migrated migrated = Migration.of(layered, "1.0", "3.1").migrate(utsatthet("'hemmiljo':['ingen-kand']"));
        Entry entry = only(migrated);
        assertThat(entry.from()).hasToString("ingen-kand");
        assertThat(entry.outcome()).isEqualTo(Outcome.KAN_INTE_VETAS);
        assertThat(entry.reason()).isEqualTo(Reason.SVARET_OKANT);
        assertThat(json(migrated.value())).doesNotContain("grupper");
    }

    @Test
    void arendetsEgenVersion_blirDenNya_ochEnAnnanAnFran_avvisas() throws IOException {
        assertThat(FORTH.migrate(arende("{'id':'A','bbicVersion':'1.0'}"))
                        .value()
                        .bbicVersion())
                .isEqualTo("3.1");
        Arende other = arende("{'id':'A','bbicVersion':'2.0'}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORTH.migrate(other))
                .withMessageStartingWith("arende:")
                .withMessageNotContaining("2.0");
    }

    @Test
    void okandVersion_avvisas_utanAttVisas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Migration.of(CATALOGUE, "9.9", "3.1"))
                .withMessage("from: the catalogue has no such version");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Migration.of(CATALOGUE, "1.0", "9.9"))
                .withMessage("to: the catalogue has no such version");
    }

    @Test
    void ensamSurrogat_tal_bevarasOchSkrivsUtanKrasch() throws IOException {
        Arende before = arende("{'id':'A','insatser':[{'avslut':{'riskbedomning':'x\\ud800'}}]}");
        Arende there = FORTH.migrate(before).value();
        assertThat(BACK.migrate(arende(json(there))).value()).isEqualTo(before);
    }
}
