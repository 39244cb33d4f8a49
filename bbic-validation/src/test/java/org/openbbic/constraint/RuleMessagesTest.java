package org.openbbic.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;

/** The texts are those of the rule book also where the provider finds no bundle that holds them. */
class RuleMessagesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 16);

    /** A provider that found no bundle. */
    private static final MessageInterpolator FINDS_NOTHING = new Saying("");

    /** Says that, or the template itself where it says nothing. */
    private record Saying(String text) implements MessageInterpolator {

        @Override
        public String interpolate(String template, @Nullable Context context) {
            return text.isEmpty() ? template : text;
        }

        @Override
        public String interpolate(String template, @Nullable Context context, Locale language) {
            return interpolate(template, context);
        }
    }

    private record Form(@NotNull @Nullable String name) {}

    private static final Arende WRONG = Arende.builder()
            .id("A-1")
            .bbicVersion("webbkollen-2017")
            .insatser(List.of(Insats.builder()
                    .id("I-1")
                    .start(LocalDate.of(2017, 5, 1))
                    .beslut(Beslut.builder().riskbedomning(Code.of("jättehög")).build())
                    .avslut(Avslut.builder().datum(LocalDate.of(2017, 4, 1)).build())
                    .build()))
            .build();

    private static Set<String> messages(MessageInterpolator messages, Object of) {
        Set<String> said = new TreeSet<>();
        var factory = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .messageInterpolator(messages)
                .buildValidatorFactory();
        factory.getValidator().validate(of).stream()
                .map(ConstraintViolation::getMessage)
                .forEach(said::add);
        return said;
    }

    @ParameterizedTest
    @CsvSource({"sv", "en", "tr"})
    void utanFil_kommer_texten_franRegelboken(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Set<String> direct = new TreeSet<>();
        for (CaseRemark remark : Checker.bundled().forCases(null, List.of()).check(WRONG, TODAY)) {
            if (remark.level() == Level.FEL) {
                direct.add(RuleBook.bundled().message(remark.rule(), remark.variant(), remark.detail(), language));
            }
        }
        assertThat(direct).hasSize(2);
        assertThat(messages(new InOneLanguage(RuleMessages.of(FINDS_NOTHING), language), WRONG))
                .isEqualTo(direct);
        assertThat(messages(FINDS_NOTHING, WRONG)).allMatch(text -> text.startsWith("{org.openbbic."));
    }

    @Test
    void utanSprak_galler_systemets() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
        assertThat(messages(RuleMessages.of(FINDS_NOTHING), WRONG))
                .isEqualTo(messages(
                        new InOneLanguage(RuleMessages.of(FINDS_NOTHING), Locale.forLanguageTag("sv")), WRONG));
    }

    @ParameterizedTest
    @CsvSource({"sv", "en"})
    void varjeNyckel_iFilen_far_filensText(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        ResourceBundle file = ResourceBundle.getBundle("ContributorValidationMessages", language);
        MessageInterpolator found = new ParameterMessageInterpolator();
        MessageInterpolator filled = RuleMessages.of(FINDS_NOTHING);
        int keys = 0;
        for (Enumeration<String> all = file.getKeys(); all.hasMoreElements(); keys++) {
            String template = "{org.openbbic.niva.FEL}{" + all.nextElement() + "}";
            assertThat(filled.interpolate(template, none(), language))
                    .isEqualTo(found.interpolate(template, none(), language));
        }
        assertThat(keys).isGreaterThan(RuleBook.bundled().rows().size());
    }

    @Test
    void vadSomHittas_gar_forst() {
        assertThat(messages(RuleMessages.of(new Saying("Vår egen text")), WRONG))
                .containsExactly("Vår egen text");
    }

    @Test
    void andrasMallar_lamnas_orort() {
        String other = "{org.openbbic.BBIC-S004} {a.b}";
        assertThat(RuleMessages.of(FINDS_NOTHING).interpolate(other, none())).isEqualTo(other);
        assertThat(messages(RuleMessages.of(new ParameterMessageInterpolator()), new Form(null)))
                .singleElement()
                .asString()
                .doesNotContain("{");
    }

    /** Neither of the two that are tried here asks for it. */
    @SuppressWarnings("NullAway")
    private static MessageInterpolator.Context none() {
        return null;
    }
}
