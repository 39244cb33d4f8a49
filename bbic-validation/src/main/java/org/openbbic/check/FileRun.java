package org.openbbic.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.CaseReader;
import org.openbbic.export.Frame;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.report.Report;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.ReadRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.Rule;

/** The file that is being checked: takes the remarks and gives them their place in it. */
final class FileRun implements RemarkSink {

    /** What a file is judged by. */
    record Setting(RuleTally[] tallies, Counts counts, List<String> versions, LocalDate asOf) {}

    private final Plan plan;
    private final FindingList findings;
    private final Map<Integer, FileRule.Judge> judges = new HashMap<>();
    private int file;
    private long cases;
    private long unread;
    private @Nullable Exporthuvud first;
    private Exporthuvud header = Exporthuvud.builder().build();
    private @Nullable CaseWalk walk;
    private @Nullable String caseId;
    private Frame frame = Frame.NOWHERE;
    private @Nullable String sheet;
    private List<String> ofFile = List.of();
    private List<String> judgedBy = List.of();

    FileRun(Plan plan, FindingList findings) {
        this.plan = plan;
        this.findings = findings;
    }

    void begin(int number) {
        file = number;
        cases = 0;
        unread = 0;
        sheet = null;
        header = Exporthuvud.builder().build();
        ofFile = List.of();
        outside();
    }

    void header(Exporthuvud read) {
        header = read;
    }

    /** What is remarked on now belongs to the file, not to a case. */
    private void outside() {
        caseId = null;
        frame = Frame.NOWHERE;
        judgedBy = ofFile;
    }

    /** Those versions that the catalogue has; what else a file may call its version is text of the file's own. */
    private List<String> known(List<String> versions) {
        return versions.stream()
                .filter(version -> plan.catalogue().findVersion(version).isPresent())
                .toList();
    }

    void run(CaseReader reader, Exporthuvud head, Setting setting, CheckOptions options, CheckRun.Progress progress)
            throws IOException {
        RuleTally[] tallies = setting.tallies();
        CaseWalk walking = new CaseWalk(plan, tallies, setting.counts(), setting.versions(), setting.asOf());
        walk = walking;
        ofFile = known(setting.versions());
        judgedBy = ofFile;
        sheet = reader.sheet();
        problems(reader.takeFileProblems(), tallies, options);
        frame = reader.headerFrame();
        walking.header(head);
        walking.trail().clear();
        open(options.bbicVersion() == null ? head : withVersion(head, options.bbicVersion()));
        judges.forEach((rule, judge) -> judged(tallies[rule], judge::header));
        outside();
        List<ReadCase> batch;
        while (!(batch = reader.nextBatch()).isEmpty()) {
            for (ReadCase next : batch) {
                cases++;
                one(next, walking, setting, options);
                progress.at(cases);
            }
            outside();
            problems(reader.takeFileProblems(), tallies, options);
        }
        problems(reader.takeFileProblems(), tallies, options);
        walking.trail().clear();
        frame = reader.headerFrame();
        judges.forEach((rule, judge) -> {
            judged(tallies[rule], remarks -> judge.end(cases, remarks));
            if (judge.gaveUp()) {
                tallies[rule].giveUp();
            }
        });
        readRulesTested(tallies, reader.isTable());
    }

    private void open(Exporthuvud head) {
        judges.clear();
        List<Rule> rules = plan.rules();
        for (int i : plan.fileRules()) {
            judges.put(i, ((FileRule) rules.get(i)).open(head, first, plan.catalogue()));
        }
        first = first == null ? head : first;
    }

    private static Exporthuvud withVersion(Exporthuvud head, String version) {
        return new Exporthuvud(
                head.bbicExport(),
                version,
                head.tillagg(),
                head.kommun(),
                head.skapad(),
                head.syntetisk(),
                head.antalArenden(),
                head.system(),
                head.ovrigt());
    }

    private void one(ReadCase next, CaseWalk walking, Setting setting, CheckOptions options) {
        Arende arende = next.value();
        caseId = arende == null ? null : arende.id();
        frame = next.frame();
        problems(next.problems(), setting.tallies(), options);
        if (arende == null) {
            unread++;
            return;
        }
        List<String> versions =
                options.bbicVersion() == null ? CheckRun.versionsOf(setting.versions(), arende) : setting.versions();
        walking.judgeBy(versions, setting.asOf(), unmatched(next.problems()));
        if (versions != setting.versions()) {
            judgedBy = known(versions);
        }
        walking.arende(arende);
        walking.trail().clear();
        for (Map.Entry<Integer, FileRule.Judge> judge : judges.entrySet()) {
            judged(
                    setting.tallies()[judge.getKey()],
                    remarks -> judge.getValue().arende(arende, remarks));
        }
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

    private void problems(List<ReadProblem> problems, RuleTally[] tallies, CheckOptions options) {
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
        if (!findings.isFull(rule.id())) {
            String variant = rule.variant(problem.kind());
            String detail = rule.detail(problem);
            findings.add(tally, file, caseId, problem.path(), problem.location(), variant, detail, frame, judgedBy);
        }
    }

    @Override
    public void remark(RuleTally tally, String field, @Nullable String variant, @Nullable String detail) {
        if (walk == null || findings.isFull(tally.row().id())) {
            return;
        }
        String node = walk.trail().pointer();
        String path = field.isEmpty() ? node : node + "/" + field;
        findings.add(tally, file, caseId, path, null, variant, detail, frame, judgedBy);
    }

    private void readRulesTested(RuleTally[] tallies, boolean isTable) {
        for (ReadProblem.Kind kind : ReadProblem.Kind.values()) {
            RuleTally tally = tallies[plan.readRule(kind)];
            if ((isTable || !kind.isOfTables()) && !plan.isOff(plan.readRule(kind))) {
                tally.testedInFile(cases);
            }
        }
    }

    Report.FileReport report(String name, @Nullable String sha256, CheckOptions options) {
        String version = options.bbicVersion() == null ? header.bbicVersion() : options.bbicVersion();
        boolean known = version != null && plan.catalogue().findVersion(version).isPresent();
        List<String> additions = new ArrayList<>(header.tillagg());
        additions.removeIf(addition -> plan.catalogue().findVersion(addition).isEmpty());
        return new Report.FileReport(
                name,
                sha256,
                known ? version : null,
                additions,
                header.skapad(),
                cases,
                unread,
                Boolean.TRUE.equals(header.syntetisk()),
                sheet == null ? null : Masking.sheet(sheet));
    }
}
