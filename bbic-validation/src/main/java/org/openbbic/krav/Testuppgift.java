package org.openbbic.krav;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.openbbic.output.PlainText;
import org.openbbic.testkit.TestResult;
import org.openbbic.testkit.TestResult.Trial;
import org.openbbic.testkit.TestResultException;

/**
 * <i>Testuppgift</i>: a vendor's own result of the test kit, handed in as a file. It is the vendor's word, and what it says
 * is never counted as seen.
 *
 * @param namn what the file is shown as
 * @param sha256 hash of its bytes, in lower-case hexadecimal
 * @param result what it says
 */
public record Testuppgift(String namn, String sha256, TestResult result) {

    private static final int MOST_BYTES = 4 << 20;

    /** Checks that every part is there. */
    public Testuppgift {
        Objects.requireNonNull(namn, "namn");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(result, "result");
    }

    /**
     * Reads the file.
     *
     * @param namn what it is shown as
     * @param today no result is of a later day
     * @throws TestResultException if it is no result, or one of another kit than this library's
     * @throws IOException if reading fails
     */
    public static Testuppgift read(String namn, InputStream in, LocalDate today)
            throws IOException, TestResultException {
        // One byte more than it may have, so that the reader can tell of it.
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        return new Testuppgift(namn, sha256(bytes), TestResult.read(bytes, today));
    }

    /** What it says of the kit: all of it, some of it or nothing came out as it should. */
    Svar svar() {
        long all = 0;
        long right = 0;
        for (Trial.Kind kind : Trial.Kind.values()) {
            if (result.tried(kind) > 0) {
                all += possible(kind);
                right += result.asExpected(kind);
            }
        }
        if (all == 0) {
            return Svar.EJ_VISAT;
        }
        return right == all ? Svar.UPPFYLLT : right == 0 ? Svar.EJ_UPPFYLLT : Svar.DELVIS;
    }

    /** The same in words, in Swedish. */
    String text() {
        List<String> parts = new ArrayList<>();
        for (Trial.Kind kind : Trial.Kind.values()) {
            if (result.tried(kind) > 0) {
                parts.add(KravWords.get(
                        "testpaket." + kind.name(),
                        KravWords.number(result.asExpected(kind)),
                        KravWords.number(possible(kind)),
                        KravWords.number(result.tried(kind))));
            }
        }
        String said = parts.isEmpty() ? KravWords.get("testpaket.inget") : String.join(" ", parts);
        return KravWords.get(
                "testpaket.uppgett",
                PlainText.of(result.system()),
                result.made().toString(),
                said);
    }

    private static long possible(Trial.Kind kind) {
        return TestResult.possible(kind);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** How many trials; which system is the vendor's matter. */
    @Override
    public String toString() {
        return "Testuppgift[" + result.trials().size() + "]";
    }
}
