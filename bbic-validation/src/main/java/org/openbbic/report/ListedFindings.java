package org.openbbic.report;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report.Finding;

/** Remarks in memory. Equal where the remarks are. */
final class ListedFindings implements Findings {

    private final List<Finding> findings;
    private final Map<String, Long> counts = new HashMap<>();
    private final boolean values;

    ListedFindings(List<Finding> findings) {
        this.findings = List.copyOf(findings);
        this.findings.forEach(finding -> counts.merge(finding.rule(), 1L, Long::sum));
        this.values = this.findings.stream().anyMatch(finding -> finding.value() != null);
    }

    @Override
    public long size() {
        return findings.size();
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
        return findings.iterator();
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListedFindings listed && findings.equals(listed.findings);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }
}
