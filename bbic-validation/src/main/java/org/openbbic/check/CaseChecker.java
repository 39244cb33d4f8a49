package org.openbbic.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Arende;

/**
 * Judges single cases by the same rules as files are, those on a file as a whole apart. Immutable; safe for several
 * threads.
 */
public final class CaseChecker {

    private final Plan plan;
    private final List<String> versions;

    CaseChecker(Plan plan, String bbicVersion, List<String> additions) {
        this.plan = plan;
        List<String> all = new ArrayList<>(additions.size() + 1);
        all.add(bbicVersion);
        all.addAll(additions);
        this.versions = List.copyOf(all);
    }

    /**
     * The remarks on a case, in the order of their paths and rules.
     *
     * @param arende the case; one that names a version of its own is judged by that and these additions
     * @param asOf the day that counts as today
     * @throws IllegalStateException if a rule failed, so that the case is not judged
     */
    public List<CaseRemark> check(Arende arende, LocalDate asOf) {
        Collector collector = new Collector();
        RuleTally[] tallies = CheckRun.tallies(plan, collector);
        CaseWalk walk = new CaseWalk(plan, tallies, new Counts(plan), versionsOf(arende), asOf);
        collector.walk = walk;
        walk.arende(arende);
        for (RuleTally tally : tallies) {
            if (tally.isCrashed()) {
                throw new IllegalStateException("rule " + tally.row().id() + " failed: " + tally.crash());
            }
        }
        collector.remarks.sort(Comparator.comparing(CaseRemark::path).thenComparing(CaseRemark::rule));
        return List.copyOf(collector.remarks);
    }

    private List<String> versionsOf(Arende arende) {
        return CheckRun.versionsOf(versions, arende);
    }

    private static final class Collector implements RemarkSink {

        private final List<CaseRemark> remarks = new ArrayList<>();
        private @Nullable CaseWalk walk;

        @Override
        public void remark(RuleTally tally, String field, @Nullable String variant, @Nullable String detail) {
            String node = walk == null ? "" : walk.trail().pointer();
            String path = field.isEmpty() ? node : node + "/" + field;
            remarks.add(new CaseRemark(tally.row().id(), tally.row().level(), path, variant, detail));
        }
    }
}
