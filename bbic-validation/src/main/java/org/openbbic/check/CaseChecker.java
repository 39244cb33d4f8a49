package org.openbbic.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.Parts;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.rules.FileRule;

/**
 * Judges single cases by the same rules as files are; those on the text of a file and on several cases apart. Immutable;
 * safe for several threads.
 */
public final class CaseChecker {

    private final Plan plan;
    private final @Nullable String bbicVersion;
    private final List<String> additions;
    private final List<String> versions;
    private final Exporthuvud header;
    private final AtomicReference<@Nullable Work> spare = new AtomicReference<>();

    /**
     * With a version for cases that do not name their own.
     *
     * @throws IllegalArgumentException if the catalogue has no such version
     */
    CaseChecker(Plan plan, @Nullable String bbicVersion, List<String> additions) {
        this.plan = plan;
        this.bbicVersion = bbicVersion;
        this.additions = List.copyOf(additions);
        this.versions = bbicVersion == null ? this.additions : first(bbicVersion);
        for (String version : versions) {
            if (plan.catalogue().findVersion(version).isEmpty()) {
                throw new IllegalArgumentException(
                        version.equals(bbicVersion)
                                ? "bbicVersion: not in the catalogue"
                                : "additions: not in the catalogue");
            }
        }
        this.header = Exporthuvud.builder()
                .bbicVersion(bbicVersion)
                .tillagg(this.additions)
                .build();
    }

    /** Whether that case has a version to be judged by: its own, or the one given here. */
    public boolean hasVersionFor(Arende arende) {
        return bbicVersion != null || arende.bbicVersion() != null;
    }

    /**
     * The remarks on a case, in the order of their paths and rules.
     *
     * @param arende the case; one that names a version of its own is judged by that and these additions
     * @param asOf the day that counts as today
     * @throws IllegalArgumentException if neither the case nor this names a version
     * @throws IllegalStateException if a rule failed, so that the case is not judged
     */
    public List<CaseRemark> check(Arende arende, LocalDate asOf) {
        List<String> judgedBy = versionsOf(arende);
        Work work = spare.getAndSet(null);
        work = work == null ? new Work(plan, judgedBy, asOf) : work;
        List<CaseRemark> remarks = work.judge(arende, judgedBy, asOf, header);
        // One in which a rule failed would leave that rule out from now on, so it does not get here.
        spare.set(work);
        return remarks;
    }

    private List<String> versionsOf(Arende arende) {
        String own = arende.bbicVersion();
        if (own == null && bbicVersion == null) {
            throw new IllegalArgumentException("arende: names no version, and none was given");
        }
        return own == null || own.equals(bbicVersion) ? versions : first(own);
    }

    private List<String> first(String version) {
        List<String> all = new ArrayList<>(additions.size() + 1);
        all.add(version);
        all.addAll(additions);
        return List.copyOf(all);
    }

    /** What it takes to judge a case; kept for the next one. For one thread at a time. */
    private static final class Work implements RemarkSink {

        private final Plan plan;
        private final RuleTally[] tallies;
        private final CaseWalk walk;
        private List<CaseRemark> remarks = new ArrayList<>(0);

        Work(Plan plan, List<String> versions, LocalDate asOf) {
            this.plan = plan;
            this.tallies = CaseRun.tallies(plan, this);
            this.walk = new CaseWalk(plan, tallies, Tallying.NONE, versions, asOf);
        }

        List<CaseRemark> judge(Arende arende, List<String> versions, LocalDate asOf, Exporthuvud header) {
            remarks = new ArrayList<>(0);
            for (RuleTally tally : tallies) {
                tally.beginFile();
            }
            walk.judgeBy(versions, asOf, Set.of());
            walk.outside();
            for (int rule : plan.caseAloneRules()) {
                FileRule alone = (FileRule) plan.rules().get(rule);
                CaseRun.judged(
                        tallies[rule],
                        said -> alone.open(header, plan.catalogue()).arende(arende, said));
            }
            walk.arende(arende, Parts.of(Format.ARENDE, arende));
            for (RuleTally tally : tallies) {
                if (tally.isCrashed()) {
                    throw new IllegalStateException("rule " + tally.row().id() + " failed: " + tally.crash());
                }
            }
            if (remarks.isEmpty()) {
                return List.of();
            }
            remarks.sort(Comparator.comparing(CaseRemark::path).thenComparing(CaseRemark::rule));
            return List.copyOf(remarks);
        }

        @Override
        public void remark(RuleTally tally, String field, @Nullable String variant, @Nullable String detail) {
            String node = walk.pointer();
            String path = field.isEmpty() ? node : node + "/" + field;
            remarks.add(new CaseRemark(tally.row().id(), tally.row().level(), path, variant, detail));
        }
    }
}
