package org.openbbic.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.GiltigtArende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.utredning.Utredning;

/** The constraint says what the direct door says. */
class GiltigtArendeTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 16);

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Clock.fixed(Instant.parse("2018-01-16T12:00:00Z"), ZoneOffset.UTC))
            .buildValidatorFactory()
            .getValidator();

    private record Form(
            @GiltigtArende(bbicVersion = "webbkollen-2017") Arende arende) {}

    private record StrictForm(
            @GiltigtArende(bbicVersion = "webbkollen-2017", varningar = true)
            Arende arende) {}

    private static Arende.Builder arende() {
        return Arende.builder()
                .id("A-1")
                .barn(Barn.builder().kon(Code.of("flicka")).build());
    }

    private static Arende wrong() {
        return arende().utredningar(List.of(Utredning.builder()
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
                                        .samtalMedBarnet(List.of(Code.of("enskilt"), Code.of("inget-samtal")))
                                        .riskbedomning(Code.of("{jätte}hög ${1+1}"))
                                        .build())
                                .avslut(Avslut.builder()
                                        .datum(LocalDate.of(2017, 4, 1))
                                        .build())
                                .build()))
                .build();
    }

    @Test
    void rattArende_ger_ingenOvertradelse() {
        assertThat(VALIDATOR.validate(new Form(arende().build()))).isEmpty();
    }

    @Test
    void inget_arende_ger_ingenOvertradelse() {
        assertThat(VALIDATOR.validateValue(Form.class, "arende", null)).isEmpty();
    }

    @Test
    void felIArendet_ger_enOvertradelseVar_medRegelOchSokvag() {
        assertThat(VALIDATOR.validate(new Form(wrong())))
                .extracting(v -> v.getPropertyPath() + " " + v.getMessage().substring(0, 9))
                .containsExactlyInAnyOrder(
                        "arende.insatser[1].avslut.datum BBIC-S004",
                        "arende.insatser[1].beslut.riskbedomning BBIC-K001",
                        "arende.insatser[1].beslut.samtalMedBarnet[1] BBIC-S001");
    }

    @Test
    void varningar_blir_overtradelser_barNarNagonBerOmDet() {
        assertThat(VALIDATOR.validate(new StrictForm(wrong())))
                .extracting(v -> v.getPropertyPath().toString())
                .contains("arende.utredningar[0].avslutad")
                .hasSize(4);
    }

    @Test
    void texten_ar_regelns_ochVisarIngetVarde() {
        assertThat(VALIDATOR.validate(new Form(wrong())))
                .extracting(ConstraintViolation::getMessage)
                .allSatisfy(message -> assertThat(message).doesNotContain("jätte", "2017", "I-2"));
    }

    @Test
    void direktDorren_sager_sammaSak() {
        List<String> direct = Checker.bundled().forCases("webbkollen-2017", List.of()).check(wrong(), TODAY).stream()
                .map(CaseRemark::rule)
                .toList();
        assertThat(VALIDATOR.validate(new StrictForm(wrong())))
                .extracting(v -> v.getMessage().substring(0, 9))
                .containsExactlyInAnyOrderElementsOf(direct);
    }
}
