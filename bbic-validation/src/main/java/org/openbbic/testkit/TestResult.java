package org.openbbic.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * <i>Testresultat</i> (result of the test kit): what a system made of the exports of a {@link TestKit}. It is the word of
 * whoever made it: nothing in it shows that the system was tried at all. {@code docs/testpaket.md} describes the file.
 *
 * @param kit the kit's {@link TestKit#sha256}
 * @param made the day it was made
 * @param system the system that was tried
 * @param trials what came of each export that was tried, each at most once a {@link Trial.Kind}
 */
public record TestResult(String kit, LocalDate made, String system, List<Trial> trials) {

    /** The name of the resource beside this class that holds the JSON Schema of the file. */
    public static final String SCHEMA = "testresultat.schema.json";

    /** Copies the trials. */
    public TestResult {
        Objects.requireNonNull(kit, "kit");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(system, "system");
        trials = List.copyOf(trials);
    }

    /**
     * One trial of one export of the kit.
     *
     * @param kind what was tried
     * @param file the export's path in the kit
     * @param isAsExpected whether it came out as the kit says
     */
    public record Trial(Kind kind, String file, boolean isAsExpected) {

        /** What can be tried on the exports of a kit. */
        public enum Kind {
            /** The system's own check of the export gives the remarks that the kit says. */
            KONTROLL("kontroll"),
            /** The cases of the export, read into the system and exported again, are without faults and all there. */
            EXPORT("export");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            /** The word in the file. */
            public String word() {
                return word;
            }
        }
    }

    /** Whether the text can name a system: not blank, not long, and without what could be a personal number. */
    public static boolean isSystem(String text) {
        return ResultReader.isSystem(text);
    }

    /**
     * Judges what a system has answered, by the exports of this library's own kit.
     *
     * @param answers a folder with {@code FIL.json} for a check of the kit's {@code FIL}, and {@code ratt/version-*.ndjson}
     *     for exports; what else lies there is passed over
     * @throws NotDirectoryException if it is no folder
     * @throws IOException if a file in it cannot be opened
     */
    public static TestResult judge(Path answers, String system, LocalDate made) throws IOException {
        return new TestResult(OwnKit.sha256(), made, system, KitJudge.judge(answers));
    }

    /**
     * Reads a result.
     *
     * @param file its bytes
     * @param today no result is of a later day
     * @throws TestResultException if it is no result, or the result of another kit than this library's
     */
    public static TestResult read(byte[] file, LocalDate today) throws TestResultException {
        return ResultReader.read(file, today);
    }

    /**
     * Writes it in UTF-8, indented by two spaces, and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public void write(OutputStream out) throws IOException {
        ResultJson.write(this, out);
    }

    /** How many exports of the kit there are to try so. */
    public static long possible(Trial.Kind kind) {
        return OwnKit.exports().stream()
                .filter(export -> kind == Trial.Kind.KONTROLL || export.kind() == KitExport.Kind.RATT_VERSION)
                .count();
    }

    /** How many were tried so. */
    public long tried(Trial.Kind kind) {
        return trials.stream().filter(trial -> trial.kind() == kind).count();
    }

    /** How many of them came out as the kit says. */
    public long asExpected(Trial.Kind kind) {
        return trials.stream()
                .filter(trial -> trial.kind() == kind && trial.isAsExpected())
                .count();
    }

    /** How many trials; which system is the vendor's matter. */
    @Override
    public String toString() {
        return "TestResult[" + trials.size() + "]";
    }
}
