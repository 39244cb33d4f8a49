package org.openbbic.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.check.Checker;
import org.openbbic.examples.Root;

/** What the documents tell a reader to type works, what they show is code of this project, and their links lead on. */
class DocumentsTest {

    private static final Path DATA = Root.FOLDER.resolve("bbic-examples/data");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/kommun.md",
                "docs/krav.md",
                "docs/leverantor.md",
                "docs/forskare.md",
                "docs/lager.md",
                "docs/mappning.md",
                "docs/exportera.md",
                "docs/migrering.md",
                "docs/profil.md",
                "docs/rapporter.md",
                "docs/testpaket.md",
                "docs/utlamning.md"
            })
    void varjeKommando_gar(String document, @TempDir Path folder) throws Exception {
        Path data = Files.createDirectories(folder.resolve("bbic-examples/data"));
        for (String name : List.of(
                "pahittad-416.ndjson",
                "pahittad-416.csv",
                "pahittad-416.mappning.json",
                "egna-variabler.lager.csv",
                "krav.csv",
                "pahittad.profil.json")) {
            Files.copy(DATA.resolve(name), data.resolve(name));
            Files.copy(DATA.resolve(name), folder.resolve(name));
        }
        Files.copy(DATA.resolve("pahittad-416.ndjson"), folder.resolve("export.ndjson"));
        int commands = 0;
        for (String block : Blocks.of(document, "sh")) {
            for (String line : block.split("\n")) {
                if (!line.equals("mvn verify")) {
                    run(line, folder);
                    commands++;
                }
            }
        }
        assertThat(commands).isPositive();
    }

    /** Runs a line as it stands, with this build's classes in the place of the jar. */
    private static void run(String line, Path folder) throws IOException, InterruptedException {
        String main = "org.openbbic.examples.command.Main ";
        String arguments = line.replaceFirst("^(\\./bbic|java -jar bbic\\.jar) ", main)
                .replaceFirst("^java -cp bbic-examples/target/bbic\\.jar ", "");
        assertThat(arguments).as("a command of bbic: " + line).isNotEqualTo(line);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        String[] fromFile = arguments.split(" < ");
        command.addAll(Arrays.asList(fromFile[0].split(" ")));
        File said = folder.resolve("said.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said);
        if (fromFile.length > 1) {
            builder.redirectInput(folder.resolve(fromFile[1]).toFile());
        }
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(line + "\n" + Files.readString(said.toPath(), StandardCharsets.UTF_8))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/leverantor.md", "docs/forskare.md", "docs/migrering.md"})
    void varjeJavastycke_starIEttProgramSomKors(String document) throws IOException {
        List<String> blocks = Blocks.of(document, "java");
        assertThat(blocks).isNotEmpty();
        String programs = flat(programs());
        assertThat(blocks).allSatisfy(block -> assertThat(programs).contains(flat(block)));
    }

    private static String programs() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String programs : List.of("bbic-examples/src/main", "bbic-frameworks")) {
            int before = all.length();
            try (Stream<Path> files = Files.walk(Root.FOLDER.resolve(programs))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    all.append(Files.readString(file, StandardCharsets.UTF_8));
                }
            }
            assertThat(all).as(programs).hasSizeGreaterThan(before);
        }
        return all.toString();
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    @Test
    void beroendet_arDennaVersion() throws IOException {
        assertThat(Blocks.of("docs/leverantor.md", "xml"))
                .singleElement()
                .asString()
                .contains("<groupId>org.openbbic</groupId>")
                .contains("<artifactId>bbic-validation</artifactId>")
                .contains("<version>" + Checker.version() + "</version>");
        assertThat(Files.isDirectory(Root.FOLDER.resolve("bbic-validation"))).isTrue();
    }

    @Test
    void ettVissOrd_starIngenstans() throws IOException {
        String word = "godk" + "änd";
        int read = 0;
        try (Stream<Path> files = Files.walk(Root.FOLDER)) {
            for (Path file : files.filter(DocumentsTest::isText).toList()) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                        .as(file.getFileName().toString())
                        .doesNotContain(word);
                read++;
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    private static boolean isText(Path file) {
        String path = file.toString();
        return Files.isRegularFile(file)
                && !path.contains("/target/")
                && !path.contains("/felaktiga/")
                && (path.endsWith(".md") || path.endsWith(".properties") || path.endsWith(".csv"));
    }

    @Test
    void varjeLank_leder_tillNagotSomFinns() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
        List<String> dead = new ArrayList<>();
        int links = 0;
        try (Stream<Path> files = Files.walk(Root.FOLDER)) {
            for (Path file :
                    files.filter(f -> isText(f) && f.toString().endsWith(".md")).toList()) {
                Matcher found = link.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (found.find()) {
                    links++;
                    String target = found.group(1);
                    boolean there = target.startsWith("http")
                            || Files.exists(file.resolveSibling(target).normalize());
                    if (!there) {
                        dead.add(file.getFileName() + " -> " + target);
                    }
                }
            }
        }
        assertThat(links).isPositive();
        assertThat(dead).isEmpty();
    }
}
