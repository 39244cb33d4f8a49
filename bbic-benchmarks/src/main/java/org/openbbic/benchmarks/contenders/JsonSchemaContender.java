package org.openbbic.benchmarks.contenders;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.handout.Handout;

/** networknt's validator with the schema of one line that this project exports. */
final class JsonSchemaContender implements Contender {

    private final Schema schema;

    JsonSchemaContender() throws IOException {
        Path folder = Files.createTempDirectory("schema");
        List<Path> written = Handout.of(Catalogue.bundled()).jsonSchema(folder, List.of("webbkollen-2017"), List.of());
        Path line = written.stream()
                .filter(path -> path.getFileName().toString().contains("rad"))
                .findFirst()
                .orElseThrow();
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(line), InputFormat.JSON);
    }

    @Override
    public Outcome run(Path file) throws IOException {
        long lines = 0;
        long faulty = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                faulty += schema.validate(line, InputFormat.JSON).isEmpty() ? 0 : 1;
                lines++;
            }
        }
        return new Outcome(lines - 1, faulty);
    }
}
