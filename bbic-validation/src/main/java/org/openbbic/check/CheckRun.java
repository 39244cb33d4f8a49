package org.openbbic.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.CaseReader;
import org.openbbic.export.Frame;
import org.openbbic.export.Location;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.report.Report;
import org.openbbic.rules.ShareRule;

/** One check of one or more files. For one thread. */
public final class CheckRun {

    /** Makes a reader of a file's bytes. */
    public interface Opener {

        /**
         * Opens the file.
         *
         * @throws IOException if it cannot be opened
         */
        CaseReader open(InputStream in) throws IOException;
    }

    /** Hears how far a check has come. */
    public interface Progress {

        /**
         * Called after each case.
         *
         * @param cases cases of this file so far
         */
        void at(long cases);
    }

    /** Bytes of a piece: much work for one who takes it, little memory. */
    private static final int PIECE = 1 << 19;

    /** Of fewer than so many no share is judged. */
    static final int FEWEST = 5;

    private final Plan plan;
    private final CheckOptions options;
    private final CaseRun judging;
    private final FileRun current;
    private final List<Report.FileReport> files = new ArrayList<>();
    private @Nullable LocalDate asOf;
    private @Nullable Pieces pieces;
    private boolean failed;

    CheckRun(Plan plan, CheckOptions options) {
        this.plan = plan;
        this.options = options;
        this.judging = new CaseRun(plan, options);
        this.current = new FileRun(plan, options, judging);
        this.asOf = options.asOf();
    }

    /**
     * Lets other threads judge pieces of a file beside the one that calls, where the file can be cut. What is found is the
     * same, in the same order.
     *
     * @param workers runs what it is given, on any threads; not shut down
     * @param threads how many threads there are to keep busy with the calling one, 1 or more; with 1 nothing is cut
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public CheckRun with(Executor workers, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        return threads == 1 ? this : with(workers, threads, PIECE);
    }

    /** Sets how many remarks memory holds between two batches of cases, and the folder of the file with the others. */
    CheckRun holding(int most, Path folder) {
        judging.findings().hold(most, folder);
        return this;
    }

    CheckRun with(Executor workers, int threads, int pieceSize) {
        pieces = new Pieces(plan, options, workers, pieceSize, 2 * threads);
        return this;
    }

    /** The versions that a case is judged by: its own first, where it names one, with the additions of its file. */
    static List<String> versionsOf(List<String> versions, Arende arende) {
        String own = arende.bbicVersion();
        if (own == null || versions.isEmpty() || own.equals(versions.get(0))) {
            return versions;
        }
        List<String> mixed = new ArrayList<>(versions);
        mixed.set(0, own);
        return mixed;
    }

    /**
     * Checks one file.
     *
     * @param name its name; shown by its base name, masked where that could be a personal number
     * @param in its bytes; read to the end, not closed
     * @param opener makes the reader
     * @param progress hears of each case
     * @throws IOException if reading fails; the report then says that the check was not carried out
     */
    public void file(String name, InputStream in, Opener opener, Progress progress) throws IOException {
        MessageDigest digest = sha256();
        DigestInputStream bytes = new DigestInputStream(in, digest);
        boolean whole = false;
        current.begin(new CaseRun.Setting(files.size(), List.of(), options.today()));
        try (CaseReader reader = opener.open(bytes)) {
            read(reader, progress);
            bytes.transferTo(OutputStream.nullOutputStream());
            whole = true;
        } finally {
            judging.counts().settle(judging.tallies());
            failed |= !whole;
            String hash = whole ? HexFormat.of().formatHex(digest.digest()) : null;
            files.add(current.report(Masking.file(name, files.size() + 1), hash));
        }
    }

    private void read(CaseReader reader, Progress progress) throws IOException {
        Exporthuvud header = reader.header();
        current.header(header);
        LocalDate day = options.asOf() != null ? options.asOf() : header.skapad();
        day = day == null ? options.today() : day;
        asOf = asOf == null ? day : asOf;
        current.run(reader, new CaseRun.Setting(files.size(), versions(header), day), pieces, progress);
    }

    private List<String> versions(Exporthuvud header) {
        List<String> versions = new ArrayList<>();
        String first = options.bbicVersion() != null ? options.bbicVersion() : header.bbicVersion();
        if (first != null) {
            versions.add(first);
        }
        versions.addAll(header.tillagg());
        return versions;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Advice is given on the whole run, at the beginning of its first file, and on no handful of cases. */
    private void shares(RuleTally tally, ShareRule rule) {
        try {
            rule.end(judging.counts(), tally.shares());
        } catch (RuntimeException e) {
            tally.crashed(e);
            return;
        }
        Integer threshold = tally.row().threshold();
        for (Report.Share share : tally.shares().all()) {
            if (share.whole() >= FEWEST && threshold != null) {
                tally.tested();
                if (share.part() * 100 >= threshold * share.whole()) {
                    tally.counted();
                    judging.findings()
                            .add(tally, 0, null, "", Location.START, null, share.of(), Frame.NOWHERE, List.of());
                }
            }
        }
    }

    /** Notes that something outside the rules failed, such as a file that could not be opened. */
    public void fail() {
        failed = true;
    }

    /** What the code lists in use say of the answers read so far, field by field; only fields that hold answers. */
    public List<AnswerCount> answers() {
        return judging.counts().answers();
    }

    /**
     * The same of each variable that shares its list with another, such as {@code insats.oppenvard}: of the answers above
     * those that are its own, and those that no list knows, which can be, as not testable.
     */
    public List<AnswerCount> sharedAnswers() {
        return judging.counts().sharedAnswers();
    }

    /**
     * What was found in all files. Many remarks lie in a temporary file; close the report when it has been read. The run is
     * over then.
     */
    public Report finish() {
        for (int rule : plan.shareRules()) {
            if (!files.isEmpty() && !judging.tallies()[rule].isCrashed()) {
                shares(judging.tallies()[rule], (ShareRule) plan.rules().get(rule));
            }
        }
        return new Summary(plan, judging.tallies(), judging.counts(), files)
                .report(
                        failed,
                        asOf == null ? options.today() : asOf,
                        judging.findings().all(judging.tallies()));
    }
}
