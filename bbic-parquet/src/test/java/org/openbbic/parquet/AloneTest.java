package org.openbbic.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command finds the form, needs nothing of Hadoop or of native code, and has memory enough in 64 MB. */
class AloneTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("bbic.rot"), "bbic-examples/data/pahittad-416.ndjson");

    private static final int TIMES = 100;

    /** What is on the path of the tests and is not in the jar. */
    private static boolean isOfTests(String entry) {
        return entry.contains("hadoop-common") || entry.contains("duckdb");
    }

    private static Path large(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(SAMPLE, StandardCharsets.UTF_8);
        Path file = folder.resolve("stor.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(lines.get(0) + "\n");
            for (int i = 0; i < TIMES; i++) {
                for (String line : lines.subList(1, lines.size())) {
                    out.write(line + "\n");
                }
            }
        }
        return file;
    }

    @Test
    void kommandot_skriver_parquet_utanHadoop_i64Megabyte(@TempDir Path folder) throws Exception {
        List<String> path = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        assertThat(path).as("what is taken away was there").anyMatch(AloneTest::isOfTests);
        assertThat(path).noneMatch(entry -> entry.contains("snappy") || entry.contains("zstd"));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        path.stream()
                                .filter(entry -> !isOfTests(entry))
                                .collect(Collectors.joining(File.pathSeparator)),
                        "org.openbbic.examples.command.Main",
                        "exportera",
                        large(folder).toString(),
                        "--minsta-grupp",
                        "1",
                        "--format",
                        "parquet",
                        "--ut",
                        folder.resolve("ut").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        assertThat(text).contains(416 * TIMES + " ärenden utlämnade").doesNotContain("SLF4J", "WARN", "Exception");
        assertThat(folder.resolve("ut/arende.parquet")).isNotEmptyFile();
        assertThat(folder.resolve("ut/arende.csv")).doesNotExist();
    }
}
