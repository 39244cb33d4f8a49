package org.openbbic.benchmarks.contenders;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Arende;

/** Jackson databind to the records, one case after another; then Hibernate Validator, or nothing. */
final class Databind implements Contender {

    private final Records records = new Records();
    private final ObjectMapper mapper = records.mapper();
    private final ObjectReader cases = mapper.readerFor(Arende.class);
    private final boolean validated;

    Databind(boolean validated) {
        this.validated = validated;
    }

    @Override
    public Outcome run(Path file) throws IOException {
        long before = records.problems();
        long count = 0;
        long faults = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            LocalDate made =
                    LocalDate.parse(mapper.readTree(header(in)).path("skapad").asText());
            Validator validator = validated ? RuleConstraints.validator(made) : null;
            try (MappingIterator<Arende> each = cases.readValues(in)) {
                while (each.hasNextValue()) {
                    faults += faults(validator, each.nextValue());
                    count++;
                }
            }
        }
        return new Outcome(count, faults + records.problems() - before);
    }

    private static byte[] header(InputStream in) throws IOException {
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
        }
        return line.toByteArray();
    }

    private static long faults(@Nullable Validator validator, Arende arende) {
        if (validator == null) {
            return 0;
        }
        long faults = 0;
        for (ConstraintViolation<Arende> violation : validator.validate(arende)) {
            faults += RuleConstraints.isFault(violation) ? 1 : 0;
        }
        return faults;
    }
}
