package org.openbbic.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Processteg;
import org.openbbic.rules.Level;

/** Every case of the sample and of the faulty exports gets the same answer through both doors, whole and step by step. */
class BothDoorsTest {

    private static final Path DATA = Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data");
    private static final LocalDate TODAY = LocalDate.of(2018, 1, 16);
    private static final String VERSION = "webbkollen-2017";

    private static final Validator VALIDATOR = validator();

    private static Validator validator() {
        ClockProvider noon = () -> Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        return configuration
                .constraintValidatorFactory(
                        CaseValidatorFactory.of(Checker.bundled(), configuration.getDefaultConstraintValidatorFactory())
                                .withVersion(VERSION)
                                .withLevel(Level.UPPLYSNING))
                .clockProvider(noon)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(file -> file.toString().endsWith(".ndjson")
                            || file.toString().endsWith(".json")
                                    && !file.toString().endsWith(".mappning.json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Arende> cases(Path file) {
        List<Arende> cases = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            ReadCase next;
            while ((next = reader.next()) != null) {
                if (next.value() != null) {
                    cases.add(next.value());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    @Test
    void filerna_finns_ochHarAnmarkningarAvAllaSteg() throws IOException {
        Set<Processteg> steps = new TreeSet<>();
        int cases = 0;
        for (Path file : files()) {
            for (Arende arende : cases(file)) {
                cases++;
                direct(arende).forEach(remark -> steps.add(remark.step()));
            }
        }
        assertThat(cases).isGreaterThan(416);
        assertThat(steps).containsExactly(Processteg.values());
    }

    @ParameterizedTest
    @MethodSource("files")
    void badaDorrarna_sager_detsamma_helt_ochStegForSteg(Path file) {
        for (Arende arende : cases(file)) {
            Set<String> direct = new TreeSet<>();
            direct(arende).forEach(remark -> direct.add(told(remark)));
            assertThat(told(VALIDATOR.validate(arende))).isEqualTo(direct);
            for (Processteg step : Processteg.values()) {
                Set<String> ofStep = new TreeSet<>();
                direct(arende).stream()
                        .filter(remark -> remark.step() == step)
                        .forEach(remark -> ofStep.add(told(remark)));
                assertThat(told(VALIDATOR.validate(arende, step.group()))).isEqualTo(ofStep);
            }
        }
    }

    private static List<CaseRemark> direct(Arende arende) {
        return Checker.bundled().forCases(VERSION, List.of()).check(arende, TODAY);
    }

    private static String told(CaseRemark remark) {
        String path = remark.path()
                .replaceAll("/lokala/.*", "/lokala")
                .replace("*okand", "ovrigt")
                .replaceAll("/(\\d+)", "[$1]")
                .replace('/', '.')
                .replaceFirst("^\\.", "");
        return remark.rule() + " " + remark.level() + " " + path;
    }

    private static Set<String> told(Set<ConstraintViolation<Arende>> violations) {
        Set<String> told = new TreeSet<>();
        for (ConstraintViolation<Arende> violation : violations) {
            assertThat(violation.getMessage()).isNotBlank().doesNotContain("org.openbbic");
            RuleViolation rule = RuleViolation.find(violation).orElseThrow();
            told.add(rule.rule() + " " + rule.level() + " " + violation.getPropertyPath());
        }
        return told;
    }
}
