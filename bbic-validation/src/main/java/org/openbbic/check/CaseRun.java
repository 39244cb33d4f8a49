package org.openbbic.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Frame;
import org.openbbic.export.Parts;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.rules.ReadRule;
import org.openbbic.rules.Remarks;

/**
 * Judges the cases of a file, or of a piece of it, one after the other: takes the remarks and gives them their place. For one
 * thread.
 */
final class CaseRun implements RemarkSink {

    /**
     * What a file is judged by.
     *
     * @param file its number, from 0
     * @param versions the version and the additions that it names
     * @param asOf the day that counts as today
     */
    record Setting(int file, List<String> versions, LocalDate asOf) {}

    private static final Setting NO_FILE = new Setting(0, List.of(), LocalDate.EPOCH);

    private final Plan plan;
    private final CheckOptions options;
    private final FindingList findings;
    private final RuleTally[] tallies;
    private final Counts counts;
    private Setting setting = NO_FILE;
    private @Nullable CaseWalk walk;
    private @Nullable String caseId;
    private Frame frame = Frame.NOWHERE;
    private List<String> ofFile = List.of();
    private List<String> judgedBy = List.of();
    private long cases;
    private long unread;

    CaseRun(Plan plan, CheckOptions options) {
        this.plan = plan;
        this.options = options;
        this.findings = new FindingList(options);
        this.tallies = tallies(plan, this);
        this.counts = new Counts(plan);
    }

    static RuleTally[] tallies(Plan plan, RemarkSink sink) {
        RuleTally[] tallies = new RuleTally[plan.rules().size()];
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = new RuleTally(plan.rules().get(i), plan.row(i), i, sink);
        }
        return tallies;
    }

    RuleTally[] tallies() {
        return tallies;
    }

    Counts counts() {
        return counts;
    }

    FindingList findings() {
        return findings;
    }

    /** Cases of this file so far. */
    long cases() {
        return cases;
    }

    /** How many of them could not be read. */
    long unread() {
        return unread;
    }

    /** Begins a file, or a piece of it. */
    void begin(Setting next) {
        setting = next;
        cases = 0;
        unread = 0;
        for (RuleTally tally : tallies) {
            tally.beginFile();
        }
        walk = new CaseWalk(plan, tallies, counts, next.versions(), next.asOf());
        ofFile = known(next.versions());
        outside();
    }

    /** What is remarked on now belongs to the file, not to a case. */
    void outside() {
        caseId = null;
        at(Frame.NOWHERE);
        judgedBy = ofFile;
    }

    /** What is remarked on now stands in that text, at its beginning. */
    void at(Frame text) {
        frame = text;
        if (walk != null) {
            walk.outside();
        }
    }

    /** Judges the texts of a header that stands in that text. */
    void header(Exporthuvud head, Frame text) {
        at(text);
        if (walk != null) {
            walk.header(head);
        }
        at(text);
    }

    /** Judges a case by the rules on what stands in it. */
    void one(ReadCase next) {
        cases++;
        at(next);
        problems(next.problems());
        Arende arende = next.value();
        Parts parts = next.parts();
        if (arende == null || parts == null || walk == null) {
            unread++;
            return;
        }
        walk.judgeBy(versions(arende), setting.asOf(), unmatched(next.problems()));
        walk.arende(arende, parts);
        walk.share();
    }

    /** What is remarked on now belongs to that case. */
    void at(ReadCase next) {
        Arende arende = next.value();
        caseId = arende == null ? null : arende.id();
        List<String> versions = arende == null ? setting.versions() : versions(arende);
        judgedBy = versions == setting.versions() ? ofFile : known(versions);
        at(next.frame());
    }

    private List<String> versions(Arende arende) {
        return options.bbicVersion() == null ? CheckRun.versionsOf(setting.versions(), arende) : setting.versions();
    }

    /** Those versions that the catalogue has; what else a file may call its version is text of the file's own. */
    private List<String> known(List<String> versions) {
        return versions.stream()
                .filter(version -> plan.catalogue().findVersion(version).isPresent())
                .toList();
    }

    private static Set<String> unmatched(List<ReadProblem> problems) {
        Set<String> paths = Set.of();
        for (ReadProblem problem : problems) {
            if (problem.kind() == ReadProblem.Kind.UNMATCHED_ANSWER
                    || problem.kind() == ReadProblem.Kind.AMBIGUOUS_ANSWER) {
                paths = paths.isEmpty() ? new HashSet<>() : paths;
                paths.add(problem.path());
            }
        }
        return paths;
    }

    /** One judgement of a rule on files. */
    interface Judgement {
        void say(Remarks remarks);
    }

    static void judged(RuleTally tally, Judgement judgement) {
        if (!tally.isCrashed()) {
            try {
                judgement.say(tally);
            } catch (RuntimeException | StackOverflowError e) {
                tally.crashed(e);
            }
        }
    }

    /** Remarks on what the reader met. */
    void problems(List<ReadProblem> problems) {
        for (ReadProblem problem : problems) {
            // Whoever names the version need not have it in the header.
            boolean given = options.bbicVersion() != null
                    && problem.kind() == ReadProblem.Kind.HEADER_INCOMPLETE
                    && "bbicVersion".equals(problem.expected());
            if (!given && !plan.isOff(plan.readRule(problem.kind()))) {
                problem(problem, tallies[plan.readRule(problem.kind())], plan.readRuleOf(problem.kind()));
            }
        }
    }

    private void problem(ReadProblem problem, RuleTally tally, ReadRule rule) {
        tally.counted();
        if (!findings.isFull(tally)) {
            String variant = rule.variant(problem.kind());
            String detail = rule.detail(problem);
            findings.add(
                    tally,
                    setting.file(),
                    caseId,
                    problem.path(),
                    problem.location(),
                    variant,
                    detail,
                    frame,
                    judgedBy);
        }
    }

    @Override
    public void remark(RuleTally tally, String field, @Nullable String variant, @Nullable String detail) {
        if (walk == null || findings.isFull(tally)) {
            return;
        }
        String node = walk.pointer();
        String path = field.isEmpty() ? node : node + "/" + field;
        findings.add(tally, setting.file(), caseId, path, null, variant, detail, frame, judgedBy);
    }

    /** Adds what was found in the next piece of the file. */
    void add(CaseRun piece) {
        cases += piece.cases;
        unread += piece.unread;
        for (FindingList.Listed listed : piece.findings.held()) {
            RuleTally tally = tallies[listed.rule()];
            if (!tally.hasTold(listed.finding().detail()) && !findings.isFull(tally)) {
                findings.add(tally, listed.finding());
            }
        }
        for (int i = 0; i < tallies.length; i++) {
            tallies[i].add(piece.tallies[i]);
        }
        counts.add(piece.counts);
    }
}
