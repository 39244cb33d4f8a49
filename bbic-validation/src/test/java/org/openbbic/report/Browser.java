package org.openbbic.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium without a window, where the machine has one: that of the environment's {@code BBIC_CHROMIUM}, else the
 * first of the usual names on the path.
 */
final class Browser {

    /** What a page became: its elements after its scripts, and what the browser logged. */
    record Result(String dom, String log) {}

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long SECONDS = 120;

    private final Path program;
    private final Path folder;

    /**
     * A browser that keeps what it needs in a folder.
     *
     * @param folder empty, and thrown away by the caller
     */
    Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Where the program is, or empty where there is none. */
    static Optional<Path> find() {
        String named = System.getenv("BBIC_CHROMIUM");
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

    /** Opens a file of the folder in a window of that size. */
    Result open(String file, int width, int height) throws IOException, InterruptedException {
        return open(file, "", width, height);
    }

    /** The same at a place of the page, such as {@code #sok=risk}. */
    Result open(String file, String place, int width, int height) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.txt");
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profil"),
                "--window-size=" + width + "," + height,
                "--virtual-time-budget=20000",
                "--dump-dom",
                folder.resolve(file).toUri() + place));
        // Into files, so that a full pipe cannot stop it.
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the browser did not finish in " + SECONDS + " s");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Result(text(dom), text(log));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
