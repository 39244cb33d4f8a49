package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell script {@code bbic}, with a Java beside it that writes down what it is asked for. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String SMALL = "-XX:TieredStopAtLevel=1";
    private static final String LARGE = "-XX:FreqInlineSize=100";
    private static final long MEGABYTE = 1 << 20;

    /** Makes the list and the archive as Java does, where it is one that can. */
    private static final String JAVA = """
            #!/bin/sh
            echo "$*" >>"$SAID"
            for each in "$@"; do
                case $each in
                    -XX:DumpLoadedClassList=*) if [ -n "$MAKES" ]; then echo klass >"${each#*=}"; fi ;;
                    -XX:SharedArchiveFile=*) if [ "$1" = -Xshare:dump ]; then echo arkiv >"${each#*=}"; fi ;;
                esac
            done
            exit "$ENDS"
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path said;
    private boolean makes = true;

    @BeforeEach
    void prepare() throws IOException {
        home = Files.createDirectories(folder.resolve("min mapp"));
        said = folder.resolve("said");
        Files.copy(Path.of("..", "bbic"), home.resolve("bbic"));
        Files.writeString(home.resolve("bbic.jar"), "jar");
        Path sample = Files.createDirectories(home.resolve("bbic-examples").resolve("data"));
        Files.writeString(sample.resolve("pahittad-416.ndjson"), "{}");
        Path java =
                Files.createDirectories(folder.resolve("java").resolve("bin")).resolve("java");
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> run(int code, String options, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("bbic").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("SAID", said.toString());
        builder.environment().put("MAKES", makes ? "ja" : "");
        builder.environment().put("ENDS", Integer.toString(code));
        builder.environment().put("BBIC_JAVA_OPTS", options);
        Files.deleteIfExists(said);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(code);
        assertThat(printed).isEmpty();
        return Files.readAllLines(said);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            return all.filter(each -> each.toString().contains(".jsa")).toList();
        }
    }

    private String file(String name, long megabytes) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(megabytes * MEGABYTE);
        }
        return file.toString();
    }

    @Test
    void arkivet_gors_en_gang_och_anvands() throws Exception {
        List<String> first = run(0, "", "--version");
        List<String> second = run(0, "", "--version");

        assertThat(first).hasSize(3);
        assertThat(first.get(0)).contains("-XX:DumpLoadedClassList=", "kontrollera");
        assertThat(first.get(1)).startsWith("-Xshare:dump ").endsWith("-cp " + home.resolve("bbic.jar"));
        assertThat(archives())
                .singleElement()
                .satisfies(each -> assertThat(each).hasContent("arkiv"));
        assertThat(second)
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .contains(
                                "-XX:SharedArchiveFile=" + archives().get(0),
                                "-jar " + home.resolve("bbic.jar") + " --version"));
    }

    @Test
    void en_java_utan_arkiv_fragas_en_gang_och_kors_utan() throws Exception {
        makes = false;

        assertThat(run(0, "", "--version")).hasSize(2);
        assertThat(run(0, "", "--version"))
                .singleElement()
                .satisfies(each -> assertThat(each).doesNotContain("SharedArchiveFile"));
    }

    @Test
    void en_ny_jar_far_ett_nytt_arkiv_och_det_gamla_tas_bort() throws Exception {
        run(0, "", "--version");
        Path old = Files.move(archives().get(0), home.resolve("bbic-1.jsa"));
        Files.setLastModifiedTime(
                home.resolve("bbic.jar"),
                FileTime.fromMillis(Files.getLastModifiedTime(old).toMillis() + 1000));
        Path kept = Files.writeString(home.resolve("annat.jsa"), "annat");

        assertThat(run(0, "", "--version")).hasSize(3);
        assertThat(archives()).hasSize(2).contains(kept).doesNotContain(old);
    }

    @Test
    void ett_annat_java_pa_samma_plats_far_ett_eget_arkiv() throws Exception {
        run(0, "", "--version");
        Files.writeString(folder.resolve("java").resolve("release"), "JAVA_VERSION=\"25\"");

        assertThat(run(0, "", "--version")).hasSize(3);
        assertThat(archives()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a.ndjson, 160, " + SMALL,
        "a.ndjson, 161, " + LARGE,
        "a.ndjson.gz, 4, " + SMALL,
        "a.ndjson.gz, 5, " + LARGE,
        "a.zip, 5, " + LARGE,
        "a.xlsx, 5, " + LARGE,
        "a.csv, 5, " + SMALL
    })
    void storleken_avgor_hur_java_kompilerar(String name, long megabytes, String expected) throws Exception {
        List<String> asked = run(0, "", "kontrollera", file(name, megabytes));

        assertThat(asked.get(asked.size() - 1)).contains(expected).endsWith("kontrollera " + folder.resolve(name));
        assertThat(asked.get(asked.size() - 1).contains("SharedArchiveFile")).isEqualTo(expected.equals(SMALL));
    }

    @Test
    void den_storsta_av_flera_filer_avgor() throws Exception {
        List<String> asked = run(0, "", "kontrollera", file("a.ndjson", 161), file("b.ndjson", 1));

        assertThat(asked.get(asked.size() - 1)).contains(LARGE);
    }

    @Test
    void standard_in_kan_vara_hur_stor_som_helst() throws Exception {
        List<String> asked = run(0, "", "kontrollera", "-");

        assertThat(asked.get(asked.size() - 1)).contains(LARGE).endsWith("kontrollera -");
    }

    @Test
    void egna_val_ersatter_skriptets() throws Exception {
        List<String> asked = run(0, "-Xmx64m -Xint", "--version");

        assertThat(asked.get(asked.size() - 1))
                .startsWith("-Xmx64m -Xint ")
                .doesNotContain("UseSerialGC", SMALL, LARGE, "SharedArchiveFile");
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void kommandots_slutkod_ar_skriptets(int code) throws Exception {
        assertThat(run(code, "", "kontrollera", "saknas.ndjson")).isNotEmpty();
    }
}
