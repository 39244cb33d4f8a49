package org.openbbic.benchmarks.runs;

import java.util.Map;

/**
 * What was measured in one go.
 *
 * @param made the day, as ISO 8601
 * @param machine the machine
 * @param processors how many of its processors the measure might use
 * @param java the Java that ran it
 * @param files the exports, by what they are called on the page
 * @param values what came out, by the names of the measures
 */
record Group(
        String made,
        String machine,
        int processors,
        String java,
        Map<String, DataFile> files,
        Map<String, Value> values) {

    /**
     * An export that was measured on.
     *
     * @param bytes its size
     * @param sha256 its hash
     */
    record DataFile(long bytes, String sha256) {}
}
