package org.openbbic.examples.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openbbic.export.ExportWriter;
import org.openbbic.model.arende.Arende;

/** Writes the sample: the export, the wide table with its mapping, and the page about them. */
public final class WriteSample {

    private static final String NAME = "pahittad-416";

    private WriteSample() {}

    /**
     * Writes them to the directory named first, {@code bbic-examples/data} in the project.
     *
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if no directory is named
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("args: the directory to write to");
        }
        writeTo(Path.of(args[0]));
    }

    /**
     * Writes them, over what is there.
     *
     * @param directory made if it is not there
     * @throws IOException if writing fails
     */
    public static void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Arende> cases = Sample.cases();
        try (ExportWriter writer =
                ExportWriter.ndjson(Files.newOutputStream(directory.resolve(NAME + ".ndjson")), Sample.header())) {
            for (Arende arende : cases) {
                writer.write(arende);
            }
        }
        WideTable table = new WideTable(Answers.load());
        try (BufferedWriter out = Files.newBufferedWriter(directory.resolve(NAME + ".csv"), StandardCharsets.UTF_8)) {
            table.write(cases, out);
        }
        try (BufferedWriter out =
                Files.newBufferedWriter(directory.resolve(NAME + ".mappning.json"), StandardCharsets.UTF_8)) {
            new MappingFile(Sample.header(), table.columns()).write(out);
        }
        Files.writeString(
                directory.resolve("README.md"), new Readme(Figures.load()).text(cases), StandardCharsets.UTF_8);
    }
}
