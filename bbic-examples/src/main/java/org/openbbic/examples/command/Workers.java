package org.openbbic.examples.command;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads that work beside the command's own. They are begun when there is something for them to do. */
final class Workers {

    /** Each more costs memory, and beyond these what one thread must do in order is what takes time. */
    private static final int MOST = 4;

    private Workers() {}

    /** How many threads are kept busy, the command's own among them. */
    static int threads() {
        return Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }

    /** Threads that end with the command. */
    static ExecutorService begin() {
        return Executors.newFixedThreadPool(Math.max(1, threads() - 1), task -> {
            Thread thread = new Thread(task, "bbic-arbetare");
            thread.setDaemon(true);
            return thread;
        });
    }
}
