package org.openbbic.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.constraint.CaseValidatorFactory;
import org.openbbic.constraint.RuleViolation;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.GiltigtArende;
import org.openbbic.model.arende.Processteg;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;
import org.openbbic.testkit.TestKit;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/** The form of a system on Spring without Boot: every remark of the direct door has its place in the binding result. */
class PlainSpringTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 16);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    record Form(@Valid Arende arende) {}

    record FormOfVersion(
            @GiltigtArende(bbicVersion = "webbkollen-2017") Arende arende) {}

    private static LocalValidatorFactoryBean validator(AutowireCapableBeanFactory beans, String version) {
        LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
        validator.setConstraintValidatorFactory(
                CaseValidatorFactory.of(Checker.bundled(), new SpringConstraintValidatorFactory(beans))
                        .withVersion(version)
                        .withLevel(Level.UPPLYSNING));
        validator.setConfigurationInitializer(configuration -> configuration.clockProvider(() -> CLOCK));
        validator.afterPropertiesSet();
        return validator;
    }

    @Test
    void varjeAnmarkning_star_vidSinEgenskap_iVarjeVersion(@TempDir Path folder) throws IOException {
        List<Path> exports = TestKit.write(folder).stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/fel/version-"))
                .toList();
        assertThat(exports).hasSameSizeAs(Catalogue.bundled().versions());
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.refresh();
            for (Path export : exports) {
                assertThat(inBindingResults(export, context.getAutowireCapableBeanFactory()))
                        .hasSizeGreaterThan(50)
                        .isEqualTo(direct(export));
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private interface Use {
        void take(String version, Arende arende);
    }

    private static void read(Path export, Use use) throws IOException {
        try (InputStream in = Files.newInputStream(export);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            String version = String.valueOf(reader.header().bbicVersion());
            ReadCase next;
            while ((next = reader.next()) != null) {
                if (next.value() != null) {
                    use.take(version, next.value());
                }
            }
        }
    }

    private static List<String> inBindingResults(Path export, AutowireCapableBeanFactory beans) throws IOException {
        List<String> lines = new ArrayList<>();
        List<LocalValidatorFactoryBean> built = new ArrayList<>();
        read(export, (version, arende) -> {
            if (built.isEmpty()) {
                built.add(validator(beans, version));
            }
            Form form = new Form(arende);
            lines.addAll(lines(built.get(0), form));
            for (Processteg step : Processteg.values()) {
                lines.addAll(lines(built.get(0), form, step.group()));
            }
        });
        built.forEach(LocalValidatorFactoryBean::close);
        return lines;
    }

    private static List<String> lines(LocalValidatorFactoryBean validator, Form form, Object... groups) {
        BeanPropertyBindingResult result = new BeanPropertyBindingResult(form, "form");
        validator.validate(form, result, groups);
        assertThat(result.getGlobalErrors()).isEmpty();
        return result.getFieldErrors().stream()
                .map(error -> {
                    RuleViolation rule = RuleViolation.find(error.unwrap(ConstraintViolation.class))
                            .orElseThrow();
                    return rule.level() + " " + rule.rule() + " " + error.getField() + " " + error.getDefaultMessage();
                })
                .sorted()
                .toList();
    }

    private static List<String> direct(Path export) throws IOException {
        List<String> lines = new ArrayList<>();
        read(export, (version, arende) -> {
            List<CaseRemark> remarks =
                    Checker.bundled().forCases(version, List.of()).check(arende, TODAY);
            lines.addAll(lines(remarks, remark -> true));
            for (Processteg step : Processteg.values()) {
                lines.addAll(lines(remarks, remark -> remark.step() == step));
            }
        });
        return lines;
    }

    private static List<String> lines(List<CaseRemark> remarks, Predicate<CaseRemark> wanted) {
        return remarks.stream()
                .filter(wanted)
                .map(PlainSpringTest::line)
                .sorted()
                .toList();
    }

    private static String line(CaseRemark remark) {
        String path = remark.path()
                .replaceAll("/lokala/.*", "/lokala")
                .replace("*okand", "ovrigt")
                .replaceAll("/(\\d+)", "[$1]")
                .replace('/', '.');
        return remark.level() + " " + remark.rule() + " arende" + path + " "
                + RuleBook.bundled().message(remark.rule(), remark.variant(), remark.detail(), Locale.ENGLISH);
    }

    @Test
    void utanFabrik_skapar_springProvaren_ochAnnotationenSagerVersionen() {
        try (GenericApplicationContext context = new GenericApplicationContext();
                LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean()) {
            context.refresh();
            validator.setApplicationContext(context);
            validator.afterPropertiesSet();
            FormOfVersion form =
                    new FormOfVersion(Arende.builder().id("19" + "121212-1212").build());
            assertThat(validator.validate(form))
                    .singleElement()
                    .satisfies(violation -> assertThat(RuleViolation.find(violation))
                            .contains(new RuleViolation("BBIC-P001", Level.FEL)));
        }
    }
}
