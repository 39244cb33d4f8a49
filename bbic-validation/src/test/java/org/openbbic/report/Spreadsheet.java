package org.openbbic.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A LibreOffice without a window, where the machine has one: that of the environment's {@code BBIC_SOFFICE}, else the first
 * of the usual names on the path.
 */
final class Spreadsheet {

    private static final List<String> NAMES = List.of("soffice", "libreoffice");
    private static final long SECONDS = 120;

    /**
     * How a CSV file is opened where most is made of it: semicolons, UTF-8, Swedish, with what looks like a number or a day
     * taken for one and formulas worked out.
     */
    private static final String EAGER = "CSV:59,34,76,1,,1053,false,true,false,false,false,-1,true";

    /** How the sheet is written: semicolons, UTF-8, with the formula where a cell has one. */
    private static final String WITH_FORMULAS = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true";

    private final Path program;
    private final Path folder;

    /**
     * A program that keeps what it needs in a folder.
     *
     * @param folder empty, and thrown away by the caller
     */
    Spreadsheet(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Where the program is, or empty where there is none. */
    static Optional<Path> find() {
        String named = System.getenv("BBIC_SOFFICE");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        @Nullable String path = System.getenv("PATH");
        for (String name : NAMES) {
            for (String place : path == null ? new String[0] : path.split(File.pathSeparator)) {
                Path program = Path.of(place, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** Opens a CSV file, saves it as a workbook, opens that, and gives what its cells hold as CSV. */
    String opened(String csv) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("lista.csv"), csv);
        convert("--infilter=" + EAGER, "xlsx", folder.resolve("lista.csv"), folder.resolve("bok"));
        convert(
                "--infilter=Calc MS Excel 2007 XML",
                WITH_FORMULAS,
                folder.resolve("bok/lista.xlsx"),
                folder.resolve("ut"));
        return Files.readString(folder.resolve("ut/lista.csv"));
    }

    private void convert(String inFilter, String to, Path file, Path into) throws IOException, InterruptedException {
        List<String> command = List.of(
                program.toString(),
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                inFilter,
                "--convert-to",
                to,
                "--outdir",
                into.toString(),
                file.toString());
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the spreadsheet did not finish in " + SECONDS + " s");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
