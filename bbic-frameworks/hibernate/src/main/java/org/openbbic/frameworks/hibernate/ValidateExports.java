package org.openbbic.frameworks.hibernate;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.constraint.CaseValidatorFactory;
import org.openbbic.constraint.RuleMessages;
import org.openbbic.constraint.RuleViolation;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Processteg;
import org.openbbic.rules.Level;

/**
 * Validates every case of some exports as a form that holds it, whole and step by step, in Swedish and in English, and
 * writes a line for each violation. The first line names what it ran with.
 */
public final class ValidateExports {

    /** A form of the vendor's own. */
    record Form(@Valid Arende arende) {}

    private ValidateExports() {}

    /**
     * Validates.
     *
     * @param args whose messages: {@code provider}, or {@code rules} for those of {@link RuleMessages}; the day that
     *     counts as today; the exports
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(ranWith());
        boolean rules = args[0].equals("rules");
        LocalDate today = LocalDate.parse(args[1]);
        for (int i = 2; i < args.length; i++) {
            Path file = Path.of(args[i]);
            for (String language : List.of("sv", "en")) {
                Configuration<?> configuration = configuration(version(file), today);
                MessageInterpolator own = configuration.getDefaultMessageInterpolator();
                MessageInterpolator messages = rules ? RuleMessages.of(own) : own;
                configuration.messageInterpolator(new InOneLanguage(messages, Locale.forLanguageTag(language)));
                try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
                    validate(file, factory.getValidator(), out);
                }
            }
        }
    }

    /** The jars of the provider and of Jakarta Validation, the way they were found, and whose messages are found first. */
    private static String ranWith() {
        URL messages = ClassLoader.getSystemResource("ContributorValidationMessages.properties");
        return String.join(
                " ",
                jar(HibernateValidator.class),
                jar(Validation.class),
                ValidateExports.class.getModule().isNamed() ? "module path" : "class path",
                messages.toString().contains("bbic-validation") ? "own" : "foreign");
    }

    private static String jar(Class<?> of) {
        return new File(of.getProtectionDomain().getCodeSource().getLocation().getPath()).getName();
    }

    private static Configuration<?> configuration(String version, LocalDate today) {
        Clock clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        return configuration
                .constraintValidatorFactory(
                        CaseValidatorFactory.of(Checker.bundled(), configuration.getDefaultConstraintValidatorFactory())
                                .withVersion(version)
                                .withLevel(Level.UPPLYSNING))
                .clockProvider(() -> clock);
    }

    private static String version(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            return String.valueOf(reader.header().bbicVersion());
        }
    }

    private static void validate(Path file, Validator validator, PrintStream out) throws IOException {
        List<Class<?>[]> groups = new ArrayList<>();
        groups.add(new Class<?>[0]);
        for (Processteg step : Processteg.values()) {
            groups.add(new Class<?>[] {step.group()});
        }
        try (InputStream in = Files.newInputStream(file);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            ReadCase next;
            while ((next = reader.next()) != null) {
                if (next.value() != null) {
                    Form form = new Form(next.value());
                    for (Class<?>[] wanted : groups) {
                        validator.validate(form, wanted).stream()
                                .map(violation -> line(file, wanted, violation))
                                .sorted()
                                .forEach(out::println);
                    }
                }
            }
        }
    }

    private static String line(Path file, Class<?>[] groups, ConstraintViolation<Form> violation) {
        RuleViolation rule = RuleViolation.find(violation).orElseThrow();
        return String.join(
                ";",
                file.getFileName().toString(),
                groups.length == 0 ? "" : groups[0].getSimpleName(),
                rule.rule(),
                rule.level().name(),
                violation.getPropertyPath().toString(),
                violation.getMessage());
    }
}
