package org.openbbic.frameworks.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CaseChecker;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Processteg;
import org.openbbic.rules.RuleBook;
import org.openbbic.testkit.TestKit;

/**
 * A vendor's program gets from its provider what the direct door says, word for word, whether all is on the class path or
 * all are modules: of the faulty cases of the test kit, which break every rule on one case in every version.
 */
class ClassAndModulePathTest {

    private static final String TODAY = "2018-01-16";
    private static final String MAIN = ValidateExports.class.getName();

    @TempDir
    static Path folder;

    private static List<Path> exports = List.of();
    private static List<String> expected = List.of();

    @BeforeAll
    static void direct() throws IOException {
        exports = TestKit.write(folder).stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/fel/version-"))
                .toList();
        assertThat(exports).hasSameSizeAs(Catalogue.bundled().versions());
        List<String> lines = new ArrayList<>();
        for (Path export : exports) {
            lines.addAll(lines(export, Locale.forLanguageTag("sv")));
            lines.addAll(lines(export, Locale.ENGLISH));
        }
        expected = lines;
        assertThat(expected).hasSizeGreaterThan(1000);
    }

    private static List<String> lines(Path export, Locale language) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(export);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            CaseChecker checker = Checker.bundled().forCases(reader.header().bbicVersion(), List.of());
            ReadCase next;
            while ((next = reader.next()) != null) {
                if (next.value() != null) {
                    String file = export.getFileName().toString();
                    Arende arende = next.value();
                    List<CaseRemark> remarks = checker.check(arende, LocalDate.parse(TODAY));
                    lines.addAll(lines(file + ";;", remarks, remark -> true, language));
                    for (Processteg step : Processteg.values()) {
                        String begin = file + ";" + step.group().getSimpleName() + ";";
                        lines.addAll(lines(begin, remarks, remark -> remark.step() == step, language));
                    }
                }
            }
        }
        return lines;
    }

    private static List<String> lines(
            String begin, List<CaseRemark> remarks, Predicate<CaseRemark> wanted, Locale language) {
        return remarks.stream()
                .filter(wanted)
                .map(remark -> begin + line(remark, language))
                .sorted()
                .toList();
    }

    private static String line(CaseRemark remark, Locale language) {
        String path = remark.path()
                .replaceAll("/lokala/.*", "/lokala")
                .replace("*okand", "ovrigt")
                .replaceAll("/(\\d+)", "[$1]")
                .replace('/', '.');
        return String.join(
                ";",
                remark.rule(),
                remark.level().name(),
                "arende" + path,
                RuleBook.bundled().message(remark.rule(), remark.variant(), remark.detail(), language));
    }

    @Test
    void paKlassokvagen_sager_detsamma_somDirektDorren() throws Exception {
        List<String> said = run("provider", "-cp", System.getProperty("java.class.path"), MAIN);
        assertThat(said.get(0)).isEqualTo(ranWith("class path own"));
        assertThat(said.subList(1, said.size())).isEqualTo(expected);
    }

    @Test
    void paModulsokvagen_sager_detsamma_somDirektDorren() throws Exception {
        List<String> said = run("provider", asModules(modulePath()));
        assertThat(said.get(0)).isEqualTo(ranWith("module path own"));
        assertThat(said.subList(1, said.size())).isEqualTo(expected);
    }

    @Test
    void paModulsokvagen_medEttAnnatBiblioteksTexter_kommer_reglernas_fram() throws Exception {
        String path = modulePath() + File.pathSeparator + othersWithMessages();
        List<String> said = run("rules", asModules(path));
        assertThat(said.get(0)).isEqualTo(ranWith("module path foreign"));
        assertThat(said.subList(1, said.size())).isEqualTo(expected);
    }

    private static String ranWith(String how) {
        return "hibernate-validator-" + System.getProperty("bbic.hibernate") + ".jar jakarta.validation-api-"
                + System.getProperty("bbic.jakarta") + ".jar " + how;
    }

    /** As a module; Hibernate Validator 8 does not say what it requires, so all that is there is taken in. */
    private static String[] asModules(String path) {
        String module = ValidateExports.class.getPackageName();
        return new String[] {"-p", path, "--add-modules", "ALL-MODULE-PATH", "-m", module + "/" + MAIN};
    }

    /** Modules with messages of their own: which file is found first is left to chance, so there are many. */
    private static Path othersWithMessages() throws IOException {
        Path others = Files.createDirectory(folder.resolve("others"));
        for (int i = 0; i < 50; i++) {
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(new Attributes.Name("Automatic-Module-Name"), "other" + i);
            try (OutputStream out = Files.newOutputStream(others.resolve("other" + i + ".jar"));
                    JarOutputStream jar = new JarOutputStream(out, manifest)) {
                for (String language : List.of("", "_sv", "_en")) {
                    jar.putNextEntry(new ZipEntry("ContributorValidationMessages" + language + ".properties"));
                    jar.write("other.key=Other\n".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return others;
    }

    /** What the program is run with, the libraries of the tests apart. */
    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> Stream.of(
                                "junit", "jqwik", "assertj", "byte-buddy", "apiguardian", "opentest4j", "test-c")
                        .noneMatch(new File(place).getName()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> run(String messages, String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(Arrays.asList(how));
        command.add(messages);
        command.add(TODAY);
        exports.forEach(export -> command.add(export.toString()));
        Path said = folder.resolve("said.txt");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return Files.readAllLines(said, StandardCharsets.UTF_8);
    }
}
