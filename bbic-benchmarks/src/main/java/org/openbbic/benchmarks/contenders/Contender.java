package org.openbbic.benchmarks.contenders;

import java.nio.file.Path;

/** A program that goes through an export once. Made once a process, so that what it prepares is not measured. */
@FunctionalInterface
public interface Contender {

    /**
     * What one pass came to.
     *
     * @param cases how many cases it met
     * @param faults how many faults it found, of those that this project calls FEL or VARNING
     */
    record Outcome(long cases, long faults) {}

    /**
     * Goes through a file from its first byte to its last.
     *
     * @throws Exception if it cannot
     */
    Outcome run(Path file) throws Exception;
}
