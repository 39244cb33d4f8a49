package org.openbbic.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Findings;
import org.openbbic.report.Report.Finding;

/** Remarks most of which lie in a file; they are put in order as they are gone through. */
final class SpilledFindings implements Findings {

    private final FindingFile file;
    private final List<Finding> rest;
    private final Map<String, Long> counts;
    private final boolean values;

    /**
     * Those of the file and the rest.
     *
     * @param rest in order, and made after those of the file
     * @param counts how many of all of them each rule gave
     */
    SpilledFindings(FindingFile file, List<Finding> rest, Map<String, Long> counts) {
        this.file = file;
        this.rest = rest;
        this.counts = counts;
        this.values = file.showValues() || rest.stream().anyMatch(finding -> finding.value() != null);
    }

    @Override
    public long size() {
        return file.size() + rest.size();
    }

    @Override
    public long count(String rule) {
        return counts.getOrDefault(rule, 0L);
    }

    @Override
    public boolean showValues() {
        return values;
    }

    @Override
    public Iterator<Finding> iterator() {
        List<Iterator<Finding>> all = new ArrayList<>(file.read());
        all.add(rest.iterator());
        return new Merging(all);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One at a time of several that are in order; of equals the one that was made first. */
    private static final class Merging implements Iterator<Finding> {

        private final List<Iterator<Finding>> all;
        private final @Nullable Finding[] heads;

        Merging(List<Iterator<Finding>> all) {
            this.all = all;
            this.heads = new Finding[all.size()];
            for (int i = 0; i < heads.length; i++) {
                step(i);
            }
        }

        private void step(int i) {
            heads[i] = all.get(i).hasNext() ? all.get(i).next() : null;
        }

        private int first() {
            int first = 0;
            for (int i = 1; i < heads.length; i++) {
                Finding head = heads[i];
                Finding best = heads[first];
                if (head != null && (best == null || FindingList.BY_PLACE.compare(head, best) < 0)) {
                    first = i;
                }
            }
            return first;
        }

        @Override
        public boolean hasNext() {
            return heads[first()] != null;
        }

        @Override
        public Finding next() {
            int first = first();
            Finding next = heads[first];
            if (next == null) {
                throw new NoSuchElementException();
            }
            step(first);
            return next;
        }
    }
}
