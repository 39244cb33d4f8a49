package org.openbbic.tabulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.CasePiece;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.model.arende.Arende;

/**
 * The counting of one file, by several threads where the file can be cut: each takes a piece after the other and counts it
 * for itself, and in the end their counts are added. The tables are the same however many threads there are.
 *
 * <pre>{@code
 * FileCounting file = FileCounting.of(reader, Side.EGNA).with(workers, 4);
 * file.count(counting, cases -> {});
 * }</pre>
 */
public final class FileCounting {

    /** Bytes of a piece: much work for one who takes it, little memory. */
    private static final int PIECE = 1 << 19;

    private final CaseReader reader;
    private final Side side;
    private final Set<ReadProblem.Kind> told = EnumSet.noneOf(ReadProblem.Kind.class);
    private Executor workers = Runnable::run;
    private int threads = 1;
    private int pieceSize = PIECE;
    private boolean cut;
    private long cases;
    private long unread;
    private long problems;

    private FileCounting(CaseReader reader, Side side) {
        this.reader = reader;
        this.side = side;
    }

    /**
     * That of the file which a reader reads, by the thread that calls.
     *
     * @param reader at the beginning of the file; not closed
     * @param side whose cases they are
     */
    public static FileCounting of(CaseReader reader, Side side) {
        return new FileCounting(reader, side);
    }

    /**
     * Lets other threads count beside the one that calls.
     *
     * @param executor runs what it is given, on any threads; not shut down
     * @param busy how many threads there are with the calling one, 1 or more; with 1 nothing is cut
     * @throws IllegalArgumentException if {@code busy} is below 1
     */
    public FileCounting with(Executor executor, int busy) {
        return with(executor, busy, PIECE);
    }

    FileCounting with(Executor executor, int busy, int size) {
        if (busy < 1) {
            throw new IllegalArgumentException("busy: " + busy);
        }
        workers = executor;
        threads = busy;
        pieceSize = size;
        return this;
    }

    /**
     * Counts the file to its end; to be called once.
     *
     * @param into takes up the count
     * @param progress hears from time to time, in the calling thread, how many cases have been counted
     * @throws IOException if reading fails; what was taken up then is of no use
     */
    public void count(Counting into, LongConsumer progress) throws IOException {
        into.file(reader.header(), side);
        List<FutureTask<Optional<Counting>>> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            FutureTask<Optional<Counting>> other = new FutureTask<>(() -> pieces(into.plan()));
            others.add(other);
            workers.execute(other);
        }
        try {
            CasePiece piece;
            while (threads > 1 && (piece = nextPiece()) != null) {
                count(piece, into, progress);
            }
            count(reader, into, progress);
        } finally {
            end();
        }
        for (FutureTask<Optional<Counting>> other : others) {
            // Of one that nobody has begun nothing is left to do.
            other.run();
            result(other).ifPresent(into::add);
        }
    }

    /** What another thread counts; nothing if it came when no piece was left. */
    private Optional<Counting> pieces(Tabulation plan) throws IOException {
        CasePiece piece = nextPiece();
        if (piece == null) {
            return Optional.empty();
        }
        Counting counting = plan.begin();
        counting.file(reader.header(), side);
        while (piece != null) {
            count(piece, counting, read -> {});
            piece = nextPiece();
        }
        return Optional.of(counting);
    }

    /** The next piece for whoever asks; what is left when there is none is for the thread that called. */
    private synchronized @Nullable CasePiece nextPiece() throws IOException {
        CasePiece piece = cut ? null : reader.nextPiece(pieceSize);
        cut = piece == null;
        return piece;
    }

    private synchronized void end() {
        cut = true;
    }

    private void count(CasePiece piece, Counting into, LongConsumer progress) throws IOException {
        try (CaseReader part = piece.open()) {
            count(part, into, progress);
        }
    }

    private void count(CaseReader from, Counting into, LongConsumer progress) throws IOException {
        List<ReadCase> batch;
        while (!(batch = from.nextBatch()).isEmpty()) {
            for (ReadCase each : batch) {
                Arende arende = each.value();
                if (arende != null) {
                    into.add(arende);
                }
            }
            progress.accept(tell(batch));
        }
        tellOf(from.takeFileProblems());
    }

    private synchronized long tell(List<ReadCase> read) {
        for (ReadCase each : read) {
            problems += each.problems().size();
            unread += each.value() == null ? 1 : 0;
        }
        cases += read.size();
        return cases - unread;
    }

    /** Each piece tells anew of what is told once a file. */
    private synchronized void tellOf(List<ReadProblem> met) {
        for (ReadProblem each : met) {
            problems += each.kind().isToldOnce() && !told.add(each.kind()) ? 0 : 1;
        }
    }

    private static Optional<Counting> result(FutureTask<Optional<Counting>> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException read) {
                throw read;
            }
            throw new IllegalStateException("a piece could not be counted", e.getCause());
        }
    }

    /** How many cases have been counted. */
    public synchronized long cases() {
        return cases - unread;
    }

    /** How many could not be read, and so were not counted. */
    public synchronized long unread() {
        return unread;
    }

    /** How many things the reader met that are not as they should be, those of the cases that could not be read among them. */
    public synchronized long problems() {
        return problems;
    }
}
