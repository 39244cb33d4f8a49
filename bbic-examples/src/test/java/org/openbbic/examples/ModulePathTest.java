package org.openbbic.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.model.arende.Arende;

/** The published modules resolve on the module path with what they say they need, and nothing more. */
class ModulePathTest {

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void modulerna_finnsMed_naraBaraJacksonOchJakartaValidationArDar() throws IOException, InterruptedException {
        String modules = Stream.of(Arende.class, Catalogue.class, Checker.class, JsonFactory.class, Validation.class)
                .map(ModulePathTest::place)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        modules,
                        "--add-modules",
                        "org.openbbic.validation",
                        "--show-module-resolution",
                        "-version"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("root org.openbbic.validation", "org.openbbic.variables", "org.openbbic.model");
    }

    @Test
    void sidorna_hittarSinaOrdOchStilmallar_ocksaSomModuler(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path program = Files.writeString(folder.resolve("Sida.java"), """
                import java.io.OutputStream;
                import java.time.LocalDate;
                import java.util.Locale;
                import org.openbbic.check.CheckOptions;
                import org.openbbic.check.Checker;
                import org.openbbic.krav.KravHtml;
                import org.openbbic.krav.KravRun;
                import org.openbbic.krav.Kravlista;
                import org.openbbic.report.HtmlReport;

                class Sida {
                    public static void main(String[] args) throws Exception {
                        Checker checker = Checker.bundled();
                        LocalDate day = LocalDate.of(2018, 1, 16);
                        OutputStream out = OutputStream.nullOutputStream();
                        HtmlReport.write(checker.begin(CheckOptions.of(day)).finish(), checker.book(),
                                checker.catalogue(), Locale.forLanguageTag("sv"), out);
                        KravHtml.write(KravRun.begin(checker, Kravlista.startlista(), null, null, null, day).finish(day),
                                checker.catalogue(), out);
                    }
                }
                """);
        String modules = Stream.of(Arende.class, Catalogue.class, Checker.class, JsonFactory.class, Validation.class)
                .map(ModulePathTest::place)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        modules,
                        "--add-modules",
                        "org.openbbic.validation",
                        program.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
