package org.openbbic.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.CaseChecker;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Processteg;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;

/**
 * The two ways to judge a case, set up alike: the checker itself, and a provider of Jakarta Validation. What each says is
 * told as {@code BBIC-S004 FEL insatser[0].avslut.datum}.
 */
final class Doors {

    private final CaseChecker checker;
    private final Validator validator;
    private final LocalDate today;

    private Doors(CaseChecker checker, Validator validator, LocalDate today) {
        this.checker = checker;
        this.validator = validator;
        this.today = today;
    }

    /** By that checker's rules, every level told, for cases of that version where they do not name their own. */
    static Doors of(Checker checker, @Nullable String version, List<String> additions, LocalDate today) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        CaseValidatorFactory factory = CaseValidatorFactory.of(
                        checker, configuration.getDefaultConstraintValidatorFactory())
                .withLevel(Level.UPPLYSNING);
        Validator validator = configuration
                .constraintValidatorFactory(
                        version == null ? factory : factory.withVersion(version, additions.toArray(String[]::new)))
                .clockProvider(() -> Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        return new Doors(checker.forCases(version, additions), validator, today);
    }

    /** Whether a version is known to judge that case by. */
    boolean canJudge(Arende arende) {
        return checker.hasVersionFor(arende);
    }

    /** What both say of the case, after they were seen to say the same, word for word, of the whole and of each step. */
    List<String> agreed(Arende arende) {
        List<CaseRemark> direct = checker.check(arende, today);
        List<String> whole = direct(direct, remark -> true);
        assertThat(provider(arende)).isEqualTo(whole);
        for (Processteg step : Processteg.values()) {
            assertThat(provider(arende, step.group()))
                    .as(step.name())
                    .isEqualTo(direct(direct, remark -> remark.step() == step));
        }
        return whole.stream().map(told -> told.substring(0, told.indexOf(':'))).toList();
    }

    /** Two that are alike in all come once: a provider gives a set. */
    private static List<String> direct(List<CaseRemark> remarks, Predicate<CaseRemark> wanted) {
        return remarks.stream()
                .filter(wanted)
                .map(remark -> told(remark.rule(), remark.level().name(), remark.path()) + ": " + text(remark))
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(CaseRemark remark) {
        return RuleBook.bundled().message(remark.rule(), remark.variant(), remark.detail(), Locale.getDefault());
    }

    /** A remark at that JSON Pointer, told by the path of the property that holds it. */
    static String told(String rule, String level, String pointer) {
        String path = pointer.replaceAll("/lokala/.*", "/lokala")
                .replace("*okand", "ovrigt")
                .replaceAll("/(\\d+)", "[$1]")
                .replace('/', '.')
                .replaceFirst("^\\.", "");
        return rule + " " + level + " " + path;
    }

    private List<String> provider(Arende arende, Class<?>... groups) {
        return validator.validate(arende, groups).stream()
                .map(Doors::told)
                .sorted()
                .toList();
    }

    private static String told(ConstraintViolation<Arende> violation) {
        RuleViolation rule = RuleViolation.find(violation).orElseThrow();
        return rule.rule() + " " + rule.level() + " " + violation.getPropertyPath() + ": " + violation.getMessage();
    }
}
