package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.constraint.CaseValidatorFactory;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Processteg;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** What is worked out once is not worked out again for each case that a provider of Jakarta Validation judges. */
class WorkPerCaseTest {

    private static final int CASES = 1000;

    /** Counts how often it is asked where it belongs, which a plan does as it is built, and how often it judges. */
    private static final class CountingRule implements NodeRule<Arende> {

        private int asked;
        private int judged;

        @Override
        public String id() {
            return "BBIC-S012";
        }

        @Override
        public NodeType<Arende> node() {
            asked++;
            return Format.ARENDE;
        }

        @Override
        public void judge(Arende arende, CaseContext around, Remarks remarks) {
            judged++;
        }
    }

    /** Counts the validators that are made. */
    private static final class CountingFactory implements ConstraintValidatorFactory {

        private final ConstraintValidatorFactory counted;
        private int made;

        CountingFactory(ConstraintValidatorFactory counted) {
            this.counted = counted;
        }

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            made++;
            return counted.getInstance(key);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            counted.releaseInstance(instance);
        }
    }

    @Test
    void tusenArenden_kraver_enPlan_ochEnProvarePerGrupp() {
        CountingRule rule = new CountingRule();
        Checker checker = Checker.of(Catalogue.bundled(), List.of(rule));
        int askedOnce = rule.asked;
        assertThat(askedOnce).isPositive();
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        CountingFactory factory = new CountingFactory(
                CaseValidatorFactory.of(checker, configuration.getDefaultConstraintValidatorFactory())
                        .withVersion("1.0"));
        Validator validator = configuration
                .constraintValidatorFactory(factory)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        List<String> versions =
                Catalogue.bundled().versions().stream().map(VersionInfo::id).toList();
        for (int i = 0; i < CASES; i++) {
            Arende arende = Arende.builder()
                    .id("A-" + i)
                    .bbicVersion(versions.get(i % versions.size()))
                    .build();
            validator.validate(arende);
            for (Processteg step : Processteg.values()) {
                validator.validate(arende, step.group());
            }
        }
        assertThat(rule.judged).isEqualTo(CASES * (1 + Processteg.values().length));
        assertThat(rule.asked).as("asked by a plan").isEqualTo(askedOnce);
        assertThat(factory.made).as("validators").isEqualTo(1 + Processteg.values().length);
    }

    /** Where a case passes: the constraint, the walk of a case, and every rule. */
    private static final Set<String> ON_THE_WAY = Set.of(
            "org.openbbic.check.CaseChecker",
            "org.openbbic.check.CaseRemark",
            "org.openbbic.check.CaseWalk",
            "org.openbbic.check.Counts",
            "org.openbbic.check.RuleTally",
            "org.openbbic.check.Steps");

    private static boolean isOnTheWay(JavaClass of) {
        String outermost = of.getName().replaceFirst("\\$.*", "");
        return ON_THE_WAY.contains(outermost)
                || of.getPackageName().equals("org.openbbic.constraint")
                || of.getPackageName().startsWith("org.openbbic.rules.");
    }

    @Test
    void ingetReguljartUttryck_byggs_medanEttArendeProvas() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.openbbic");
        List<String> built = new ArrayList<>();
        List<String> onceForAll = new ArrayList<>();
        for (JavaClass of : classes) {
            if (isOnTheWay(of)) {
                for (JavaMethodCall call : of.getMethodCallsFromSelf()) {
                    if (buildsExpression(call)) {
                        (call.getOrigin() instanceof JavaStaticInitializer ? onceForAll : built)
                                .add(call.getOrigin().getFullName());
                    }
                }
            }
        }
        assertThat(onceForAll).isNotEmpty();
        assertThat(built).isEmpty();
    }

    private static boolean buildsExpression(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getTarget().getName();
        return owner.isEquivalentTo(Pattern.class)
                        && Set.of("compile", "matches").contains(name)
                || owner.isEquivalentTo(String.class)
                        && Set.of("matches", "replaceAll", "replaceFirst").contains(name);
    }
}
