package org.openbbic.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.openbbic.export.CasePiece;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;

/** Judges a file in pieces that several threads take, and hands on what was found in the order of the file. */
final class Pieces {

    /**
     * What was found in one piece.
     *
     * @param cases its cases, in the order of the file
     * @param judging what the rules on what stands in a case found
     * @param fileProblems what the reader met that belongs to no case
     */
    record Judged(List<ReadCase> cases, CaseRun judging, List<ReadProblem> fileProblems) {}

    /** Hears of the pieces, one after the other. */
    interface Hearer {
        void take(Judged piece) throws IOException;
    }

    private final Plan plan;
    private final CheckOptions options;
    private final Executor workers;
    private final int size;
    private final int most;

    /**
     * With pieces of a size.
     *
     * @param size bytes, about
     * @param most how many pieces may have been read and not yet heard of, 1 or more
     */
    Pieces(Plan plan, CheckOptions options, Executor workers, int size, int most) {
        this.plan = plan;
        this.options = options;
        this.workers = workers;
        this.size = size;
        this.most = most;
    }

    /** Goes on until nothing more can be cut off; what is left must be read in order. */
    void run(CaseReader reader, CaseRun.Setting setting, Hearer hearer) throws IOException {
        Deque<FutureTask<Judged>> begun = new ArrayDeque<>();
        boolean more = true;
        while (more || !begun.isEmpty()) {
            while (more && begun.size() < most) {
                CasePiece piece = reader.nextPiece(size);
                more = piece != null;
                if (piece != null) {
                    FutureTask<Judged> task = new FutureTask<>(() -> judged(piece, setting));
                    begun.add(task);
                    workers.execute(task);
                }
            }
            FutureTask<Judged> next = begun.poll();
            if (next != null) {
                help(next, begun);
                hearer.take(result(next));
            }
        }
    }

    /** Whoever waits for a piece takes one that nobody has begun; for one that somebody has, this does nothing. */
    private static void help(FutureTask<Judged> awaited, Deque<FutureTask<Judged>> others) {
        awaited.run();
        for (FutureTask<Judged> other : others) {
            if (awaited.isDone()) {
                return;
            }
            other.run();
        }
    }

    private Judged judged(CasePiece piece, CaseRun.Setting setting) throws IOException {
        CaseRun judging = new CaseRun(plan, options);
        judging.begin(setting);
        List<ReadCase> cases = new ArrayList<>();
        try (CaseReader reader = piece.open()) {
            List<ReadCase> batch;
            while (!(batch = reader.nextBatch()).isEmpty()) {
                for (ReadCase next : batch) {
                    judging.one(next);
                    cases.add(next.slim());
                }
            }
            judging.counts().settle(judging.tallies());
            return new Judged(cases, judging, reader.takeFileProblems());
        }
    }

    private static Judged result(FutureTask<Judged> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException read) {
                throw read;
            }
            throw new IllegalStateException("a piece could not be judged", e.getCause());
        }
    }
}
