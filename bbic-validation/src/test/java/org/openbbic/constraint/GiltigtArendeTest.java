package org.openbbic.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.GiltigtArende;
import org.openbbic.model.arende.Processteg;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.Level;
import org.openbbic.rules.Profile;
import org.openbbic.rules.RuleBook;

/** The constraint says what the direct door says, for the whole case or for a step of it. */
class GiltigtArendeTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 16);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final Validator BY_ANNOTATION = validator(null, TODAY, SWEDISH);
    private static final Validator BY_FACTORY = validator(f -> f.withVersion("webbkollen-2017"), TODAY, SWEDISH);

    private static Validator validator(
            @Nullable UnaryOperator<CaseValidatorFactory> setUp, LocalDate today, Locale language) {
        return validator(setUp, Checker.bundled(), today, language);
    }

    private static Validator validator(
            @Nullable UnaryOperator<CaseValidatorFactory> setUp, Checker checker, LocalDate today, Locale language) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        ParameterMessageInterpolator messages = new ParameterMessageInterpolator();
        configuration.messageInterpolator(new InOneLanguage(messages, language));
        configuration.clockProvider(() -> Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        if (setUp != null) {
            configuration.constraintValidatorFactory(setUp.apply(
                    CaseValidatorFactory.of(checker, configuration.getDefaultConstraintValidatorFactory())));
        }
        return configuration.buildValidatorFactory().getValidator();
    }

    private record Form(
            @GiltigtArende(bbicVersion = "webbkollen-2017") Arende arende) {}

    private record StrictForm(
            @GiltigtArende(bbicVersion = "webbkollen-2017", niva = GiltigtArende.Niva.VARNING)
            Arende arende) {}

    private record StepForm(
            @GiltigtArende(bbicVersion = "webbkollen-2017", groups = Processteg.Avslut.class)
            Arende arende) {}

    private record ManyForms(@NotNull List<@Valid Arende> arenden) {}

    private record FormOfUnknownVersion(
            @GiltigtArende(bbicVersion = "9.9") Arende arende) {}

    private record FormWithAdditions(
            @GiltigtArende(bbicVersion = "3.1", tillagg = "webbkollen-2017", niva = GiltigtArende.Niva.UPPLYSNING)
            Arende arende) {}

    private record ValidForm(@Valid Arende arende) {}

    /** A group of a vendor's own that holds several steps. */
    private interface TillBeslut extends Processteg.Aktualisering, Processteg.Utredning, Processteg.Beslut {}

    private static Arende.Builder arende() {
        return Arende.builder()
                .id("A-1")
                .barn(Barn.builder().kon(Code.of("flicka")).build());
    }

    /** One thing wrong in each step; in that of the decision two, and one in the investigation that is a warning. */
    private static Arende wrong() {
        return arende().aktualiseringar(List.of(Aktualisering.builder()
                        .typ(Code.of("anmalan"))
                        .datum(LocalDate.of(2017, 1, 2))
                        .forhandsbedomning(Forhandsbedomning.builder()
                                .datum(LocalDate.of(2017, 1, 1))
                                .build())
                        .build()))
                .utredningar(List.of(Utredning.builder()
                        .id("U-1")
                        .skyddEllerStod(true)
                        .inledd(LocalDate.of(2017, 1, 2))
                        .avslutad(LocalDate.of(2017, 9, 1))
                        .build()))
                .insatser(List.of(
                        Insats.builder().id("I-1").build(),
                        Insats.builder()
                                .id("I-2")
                                .start(LocalDate.of(2017, 5, 1))
                                .beslut(Beslut.builder()
                                        .datum(LocalDate.of(2017, 4, 20))
                                        .samtalMedBarnet(List.of(Code.of("enskilt"), Code.of("inget-samtal")))
                                        .riskbedomning(Code.of("{jätte}hög ${1+1}"))
                                        .build())
                                .uppfoljningar(List.of(Uppfoljning.builder()
                                        .datum(LocalDate.of(2017, 4, 2))
                                        .build()))
                                .avslut(Avslut.builder()
                                        .datum(LocalDate.of(2017, 4, 1))
                                        .build())
                                .build()))
                .build();
    }

    private static final String INTAKE = "BBIC-S010 FEL aktualiseringar[0].forhandsbedomning.datum";
    private static final String INVESTIGATION = "BBIC-T002 VARNING utredningar[0].avslutad";
    private static final String ANSWER = "BBIC-K001 FEL insatser[1].beslut.riskbedomning";
    private static final String CONVERSATION = "BBIC-S001 FEL insatser[1].beslut.samtalMedBarnet[1]";
    private static final String FOLLOW_UP = "BBIC-S003 FEL insatser[1].uppfoljningar[0].datum";
    private static final String CLOSING = "BBIC-S004 FEL insatser[1].avslut.datum";

    private static List<String> violations(Validator validator, Object form, Class<?>... groups) {
        return validator.validate(form, groups).stream()
                .map(GiltigtArendeTest::told)
                .sorted()
                .toList();
    }

    private static String told(ConstraintViolation<?> violation) {
        RuleViolation rule = RuleViolation.find(violation).orElseThrow();
        return rule.rule() + " " + rule.level() + " "
                + violation.getPropertyPath().toString().replaceFirst("^arende\\.", "");
    }

    @Test
    void rattArende_ger_ingenOvertradelse() {
        assertThat(BY_ANNOTATION.validate(new Form(arende().build()))).isEmpty();
        assertThat(BY_FACTORY.validate(arende().build())).isEmpty();
    }

    @Test
    void inget_arende_ger_ingenOvertradelse() {
        assertThat(BY_ANNOTATION.validateValue(Form.class, "arende", null)).isEmpty();
    }

    @Test
    void felIArendet_ger_enOvertradelseVar_medRegelOchSokvag() {
        assertThat(violations(BY_ANNOTATION, new Form(wrong())))
                .containsExactly(ANSWER, CONVERSATION, FOLLOW_UP, CLOSING, INTAKE);
        assertThat(BY_ANNOTATION.validate(new Form(wrong())))
                .extracting(v -> v.getPropertyPath().toString())
                .allMatch(path -> path.startsWith("arende."));
    }

    @Test
    void arendetSjalvt_provas_medVersionenFranFabriken() {
        assertThat(violations(BY_FACTORY, wrong())).containsExactly(ANSWER, CONVERSATION, FOLLOW_UP, CLOSING, INTAKE);
        assertThat(violations(BY_FACTORY, new ValidForm(wrong()))).isEqualTo(violations(BY_FACTORY, wrong()));
    }

    @Test
    void arendenILista_farSinPlats() {
        assertThat(violations(BY_FACTORY, new ManyForms(List.of(arende().build(), wrong()))))
                .contains("BBIC-S004 FEL arenden[1].insatser[1].avslut.datum")
                .hasSize(5);
    }

    @Test
    void annotationenMedVarning_ger_varningarna() {
        assertThat(violations(BY_ANNOTATION, new StrictForm(wrong())))
                .containsExactly(ANSWER, CONVERSATION, FOLLOW_UP, CLOSING, INTAKE, INVESTIGATION);
    }

    @Test
    void fabrikenMedLagreNiva_galler_framforAnnotationensHogre() {
        Validator validator = validator(f -> f.withLevel(Level.VARNING), TODAY, SWEDISH);
        assertThat(violations(validator, new Form(wrong()))).contains(INVESTIGATION);
    }

    @Test
    void arendetsEgenVersion_galler_framforAndras() {
        Arende removed = arende().bbicVersion("3.1")
                .barn(Barn.builder().ursprung(Code.of("svenskfodd")).build())
                .build();
        UnaryOperator<CaseValidatorFactory> all = f -> f.withVersion("1.0").withLevel(Level.UPPLYSNING);
        assertThat(violations(validator(all, TODAY, SWEDISH), removed))
                .containsExactly("BBIC-K002 UPPLYSNING barn.ursprung");
    }

    @Test
    void tillagg_haller_kvarBorttagenVariabel() {
        Arende removed = arende().barn(
                        Barn.builder().ursprung(Code.of("svenskfodd")).build())
                .build();
        assertThat(violations(BY_ANNOTATION, new FormWithAdditions(removed))).isEmpty();
        UnaryOperator<CaseValidatorFactory> same =
                f -> f.withVersion("3.1", "webbkollen-2017").withLevel(Level.UPPLYSNING);
        assertThat(violations(validator(same, TODAY, SWEDISH), removed)).isEmpty();
    }

    @Test
    void ingenVersionNagonstans_arEttFelIUppsattningen_ochIngetGodtBetyg() {
        assertThatThrownBy(() -> BY_ANNOTATION.validate(arende().build()))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("no bbicVersion");
    }

    @Test
    void okandVersion_iAnnotationEllerFabrik_arEttFelIUppsattningen() {
        assertThatThrownBy(() -> BY_ANNOTATION.validate(new FormOfUnknownVersion(arende().build())))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("bbicVersion: not in the catalogue");
        assertThatThrownBy(() -> validator(f -> f.withVersion("9.9"), TODAY, SWEDISH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> validator(f -> f.withVersion("3.1", "9.9"), TODAY, SWEDISH))
                .hasMessage("additions: not in the catalogue");
    }

    @Test
    void okandVersion_iArendet_ger_enOvertradelse() {
        assertThat(violations(BY_FACTORY, arende().bbicVersion("9.9").build()))
                .containsExactly("BBIC-F007 FEL bbicVersion");
    }

    @ParameterizedTest
    @CsvSource({
        "Aktualisering, " + INTAKE,
        "Utredning, " + INVESTIGATION,
        "Beslut, " + ANSWER + "|" + CONVERSATION,
        "Uppfoljning, " + FOLLOW_UP,
        "Avslut, " + CLOSING
    })
    void steg_provar_baraVadSteget_haller(String step, String expected) throws ClassNotFoundException {
        Class<?> group = Class.forName(Processteg.class.getName() + "$" + step);
        Validator strict = validator(f -> f.withVersion("webbkollen-2017").withLevel(Level.VARNING), TODAY, SWEDISH);
        assertThat(violations(strict, wrong(), group)).containsExactly(expected.split("\\|"));
        assertThat(violations(strict, new ValidForm(wrong()), group)).containsExactly(expected.split("\\|"));
    }

    @Test
    void egenGrupp_avFleraSteg_provar_dem_enGangVar() {
        assertThat(violations(BY_FACTORY, wrong(), TillBeslut.class)).containsExactly(ANSWER, CONVERSATION, INTAKE);
        assertThat(violations(BY_FACTORY, wrong(), Processteg.Avslut.class, Processteg.Uppfoljning.class))
                .containsExactly(FOLLOW_UP, CLOSING);
    }

    @Test
    void stegetIAnnotationen_provas_iDenGruppen() {
        assertThat(violations(BY_ANNOTATION, new StepForm(wrong()), Processteg.Avslut.class))
                .containsExactly(CLOSING);
        assertThat(violations(BY_ANNOTATION, new StepForm(wrong()))).isEmpty();
    }

    @Test
    void dagensDatum_kommer_franKlockan() {
        Arende running = arende().utredningar(List.of(Utredning.builder()
                        .id("U-1")
                        .skyddEllerStod(true)
                        .inledd(LocalDate.of(2017, 11, 1))
                        .build()))
                .build();
        UnaryOperator<CaseValidatorFactory> all = f -> f.withVersion("1.0").withLevel(Level.VARNING);
        assertThat(violations(validator(all, LocalDate.of(2018, 3, 1), SWEDISH), running))
                .isEmpty();
        assertThat(violations(validator(all, LocalDate.of(2018, 3, 2), SWEDISH), running))
                .containsExactly("BBIC-T002 VARNING utredningar[0].inledd");
    }

    @ParameterizedTest
    @CsvSource({"sv", "en"})
    void texten_ar_regelns_ochVisarIngetVarde(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        List<String> direct = Checker.bundled().forCases("webbkollen-2017", List.of()).check(wrong(), TODAY).stream()
                .map(r -> RuleBook.bundled().message(r.rule(), r.variant(), r.detail(), language))
                .toList();
        Validator validator = validator(null, TODAY, language);
        assertThat(validator.validate(new StrictForm(wrong())))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(direct)
                .allSatisfy(message -> assertThat(message).doesNotContain("jätte", "2017", "I-2", "{", "org.openbbic"));
    }

    @Test
    void direktDorren_sager_sammaSak() {
        List<String> direct = Checker.bundled().forCases("webbkollen-2017", List.of()).check(wrong(), TODAY).stream()
                .map(CaseRemark::rule)
                .toList();
        assertThat(BY_ANNOTATION.validate(new StrictForm(wrong())))
                .extracting(v -> RuleViolation.find(v).orElseThrow().rule())
                .containsExactlyInAnyOrderElementsOf(direct);
    }

    @Test
    void profilensNiva_galler_iBadaDorrarna() throws Exception {
        String json = "{\"bbicProfil\":\"1\",\"namn\":\"X\",\"regler\":{\"BBIC-S004\":{\"niva\":\"VARNING\"}}}";
        Profile profile = Profile.read("profil.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        Checker checker = Checker.of(Catalogue.bundled(), profile);
        UnaryOperator<CaseValidatorFactory> version = f -> f.withVersion("webbkollen-2017");
        assertThat(violations(validator(version, checker, TODAY, SWEDISH), wrong()))
                .doesNotContain(CLOSING)
                .contains(FOLLOW_UP);
        assertThat(violations(
                        validator(f -> version.apply(f).withLevel(Level.VARNING), checker, TODAY, SWEDISH), wrong()))
                .contains("BBIC-S004 VARNING insatser[1].avslut.datum");
    }

    @Test
    void okantFalt_ochEgenVariabel_farSokvag_tillDetSomHallerDem() {
        ExtraFields.Field number = new ExtraFields.Field("namn", "\"19" + "121212-1212\"", ExtraFields.Kind.UNKNOWN);
        ExtraFields.Field own = new ExtraFields.Field("2017", "\"19" + "121212-1212\"", ExtraFields.Kind.LOCAL);
        Arende named = arende().insatser(List.of(Insats.builder()
                        .id("I-1")
                        .ovrigt(ExtraFields.of(List.of(number)))
                        .lokala(ExtraFields.of(List.of(own)))
                        .build()))
                .build();
        assertThat(violations(BY_FACTORY, named))
                .containsExactly("BBIC-P001 FEL insatser[0].lokala", "BBIC-P001 FEL insatser[0].ovrigt");
    }

    @Test
    void andraOvertradelser_ar_ingaRegler() {
        assertThat(BY_ANNOTATION.validateValue(ManyForms.class, "arenden", null))
                .singleElement()
                .satisfies(
                        violation -> assertThat(RuleViolation.find(violation)).isEmpty());
    }
}
