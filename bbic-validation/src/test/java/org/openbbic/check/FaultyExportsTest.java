package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;
import org.openbbic.report.Report;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;

/** Each faulty export gives exactly the remarks that {@code forvantat.csv} lists for it. */
class FaultyExportsTest {

    private static final Path FOLDER = Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data", "felaktiga");
    private static final String HEADING = "fil;regel;niva;rad;kolumn;sokvag";
    private static final String MAPPING = ".mappning.json";
    private static final String PROFILE = ".profil.json";
    private static final String BEFORE = ".fore.ndjson";

    static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("BBIC-")
                            && Stream.of(MAPPING, PROFILE, BEFORE).noneMatch(name::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> expected() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("forvantat.csv"), StandardCharsets.UTF_8);
        assertThat(lines.get(0)).isEqualTo(HEADING);
        Map<String, List<String>> expected = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int end = line.indexOf(';');
            expected.computeIfAbsent(line.substring(0, end), file -> new ArrayList<>())
                    .add(line.substring(end + 1));
        }
        return expected;
    }

    @Test
    void varjeRegel_harEnFil_ochVarjeFilAnmarkningar() throws IOException {
        assertThat(files()).isNotEmpty();
        List<String> rules =
                files().stream().map(FaultyExportsTest::ruleOf).distinct().toList();
        assertThat(rules)
                .containsExactlyElementsOf(
                        RuleBook.bundled().rows().stream().map(RuleRow::id).toList());
        assertThat(expected().keySet()).containsExactlyElementsOf(files());
    }

    private static String ruleOf(String file) {
        return file.substring(0, "BBIC-X000".length());
    }

    @ParameterizedTest
    @MethodSource("files")
    void felaktigExport_geExaktSinaAnmarkningar(String file) throws IOException {
        Report report = check(file);
        List<String> remarks = report.findings().stream()
                .map(f -> String.join(
                        ";",
                        f.rule(),
                        RuleBook.bundled().getRow(f.rule()).level().name(),
                        Integer.toString(f.line()),
                        Integer.toString(f.column()),
                        f.path()))
                .toList();
        assertThat(remarks).containsExactlyElementsOf(expected().getOrDefault(file, List.of()));
        assertThat(remarks).allMatch(remark -> remark.startsWith(ruleOf(file) + ";"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void felaktigExport_arPahittad(String file) throws IOException {
        boolean hasHeader = !file.startsWith("BBIC-F006-tom") && !file.startsWith("BBIC-F006-utan-huvud");
        assertThat(check(file).synthetic()).isEqualTo(hasHeader);
    }

    private static Report check(String file) throws IOException {
        CheckRun run = checker(file).begin(CheckOptions.of(LocalDate.of(2018, 1, 16)));
        String before = file.substring(0, file.lastIndexOf('.')) + BEFORE;
        if (Files.exists(FOLDER.resolve(before))) {
            read(before, run);
        }
        read(file, run);
        return run.finish();
    }

    private static void read(String file, CheckRun run) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            run.file(file, in, opener(file), cases -> {});
        }
    }

    /** By the profile that lies beside the file, where one does. */
    private static Checker checker(String file) throws IOException {
        Path profile = FOLDER.resolve(file.substring(0, file.lastIndexOf('.')) + PROFILE);
        if (!Files.exists(profile)) {
            return Checker.bundled();
        }
        try (InputStream in = Files.newInputStream(profile)) {
            return Checker.of(Catalogue.bundled(), Profile.read(profile.toString(), in));
        } catch (ProfileException e) {
            throw new AssertionError(file, e);
        }
    }

    private static CheckRun.Opener opener(String file) throws IOException {
        Catalogue catalogue = Catalogue.bundled();
        if (!file.endsWith(".csv")) {
            return in -> CaseReader.open(in, catalogue);
        }
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file.replace(".csv", MAPPING)))) {
            Mapping mapping = Mapping.read(in);
            return table -> CsvCaseReader.open(table, mapping, catalogue, null);
        }
    }
}
