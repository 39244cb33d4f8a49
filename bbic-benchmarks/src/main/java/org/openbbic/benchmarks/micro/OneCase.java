package org.openbbic.benchmarks.micro;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openbbic.benchmarks.CaseMaker;
import org.openbbic.benchmarks.contenders.RuleConstraints;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CaseChecker;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.constraint.CaseValidatorFactory;
import org.openbbic.migration.Migrated;
import org.openbbic.migration.Migration;
import org.openbbic.model.arende.Arende;
import org.openbbic.rules.Level;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One case, as a form that is saved hands it over. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OneCase {

    private final Cases cases = new Cases();
    private final CaseChecker checker = Checker.bundled().forCases(CaseMaker.VERSION, List.of());
    private final Validator door = door();
    private final Validator constraints = RuleConstraints.validator(CaseMaker.MADE);
    private final Migration migration = Migration.of(Catalogue.bundled(), CaseMaker.VERSION, "3.1");

    private static Validator door() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        return configuration
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() ->
                        Clock.fixed(CaseMaker.MADE.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .constraintValidatorFactory(
                        CaseValidatorFactory.of(Checker.bundled(), configuration.getDefaultConstraintValidatorFactory())
                                .withVersion(CaseMaker.VERSION)
                                .withLevel(Level.VARNING))
                .buildValidatorFactory()
                .getValidator();
    }

    /** By the library's own interface. */
    @Benchmark
    public List<CaseRemark> direct() {
        return checker.check(cases.next(), CaseMaker.MADE);
    }

    /** By Jakarta Validation, with the constraint of this library. */
    @Benchmark
    public Set<ConstraintViolation<Arende>> beanValidation() {
        return door.validate(cases.next());
    }

    /** By Hibernate Validator, with a class-level constraint for each rule. */
    @Benchmark
    public Set<ConstraintViolation<Arende>> constraints() {
        return constraints.validate(cases.next());
    }

    /** To another version. */
    @Benchmark
    public Migrated migration() {
        return migration.migrate(cases.next());
    }
}
