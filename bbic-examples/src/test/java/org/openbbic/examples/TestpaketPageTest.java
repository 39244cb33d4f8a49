package org.openbbic.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.testkit.TestKit;

/** The Python of {@code docs/testpaket.md} does what the page says, on one export of each kind; skipped without Python. */
class TestpaketPageTest {

    private static final String START = "```python\n";

    @TempDir
    private Path folder;

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String snippet() throws IOException {
        String page = Root.read("docs/testpaket.md");
        int from = page.indexOf(START) + START.length();
        assertThat(from).isGreaterThan(START.length());
        return page.substring(from, page.indexOf("```", from));
    }

    /** The command by the classes of this build. */
    private void launcher() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String text = "#!/bin/sh\nexec \"" + java + "\" -cp \"" + System.getProperty("java.class.path")
                + "\" org.openbbic.examples.command.Main \"$@\"\n";
        Path file = Files.writeString(folder.resolve("bbic"), text, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** The kit with the first export of each kind, and the first that needs a mapping, a profile or a file before it. */
    private int kit() throws IOException {
        TestKit.write(folder.resolve("testpaket"));
        Path expected = folder.resolve("testpaket").resolve(TestKit.EXPECTED);
        ObjectMapper json = new ObjectMapper();
        ObjectNode kit = (ObjectNode) json.readTree(expected.toFile());
        ArrayNode some = json.createArrayNode();
        Set<String> seen = new HashSet<>();
        for (JsonNode export : kit.get("filer")) {
            String kind = export.get("slag").asText()
                    + export.get("mappning").isNull()
                    + export.get("profil").isNull()
                    + export.get("fore").isNull();
            if (seen.add(kind)) {
                some.add(export);
            }
        }
        kit.set("filer", some);
        json.writeValue(expected.toFile(), kit);
        return some.size();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pythonPaSidan_proverPaketet_ochFinnerDetSomVantat() throws Exception {
        assumeTrue(hasPython(), "python3 is not here, so the snippet of docs/testpaket.md was not run");
        launcher();
        int exports = kit();
        Path script = Files.writeString(folder.resolve("prov.py"), snippet(), StandardCharsets.UTF_8);
        Process process = new ProcessBuilder(List.of("python3", script.toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("utskrift").toFile())
                .start();
        assertThat(process.waitFor(600, TimeUnit.SECONDS)).isTrue();
        List<String> lines = Files.readAllLines(folder.resolve("utskrift"), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(exports).allMatch(line -> line.startsWith("som väntat "));
        assertThat(process.exitValue()).isZero();
        assertThat(exports).isGreaterThan(5);
    }
}
