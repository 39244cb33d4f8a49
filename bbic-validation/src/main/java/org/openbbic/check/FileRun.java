package org.openbbic.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.report.Report;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Rule;

/** The file that is being checked: hands its cases on to be judged, and hears the rules on files itself. */
final class FileRun {

    private final Plan plan;
    private final CheckOptions options;
    private final CaseRun judging;
    private final List<Opened> judges = new ArrayList<>();
    private final Set<ReadProblem.Kind> told = EnumSet.noneOf(ReadProblem.Kind.class);
    private @Nullable Exporthuvud first;
    private Exporthuvud header = Exporthuvud.builder().build();
    private @Nullable String sheet;

    /** A rule on files that has been opened for this one. */
    private record Opened(FileRule.Judge judge, RuleTally tally) {}

    FileRun(Plan plan, CheckOptions options, CaseRun judging) {
        this.plan = plan;
        this.options = options;
        this.judging = judging;
    }

    void begin(CaseRun.Setting setting) {
        sheet = null;
        header = Exporthuvud.builder().build();
        judging.begin(setting);
    }

    void header(Exporthuvud read) {
        header = read;
    }

    /**
     * Judges the file.
     *
     * @param pieces reads the cases several at a time where the file can be cut, or {@code null}
     */
    void run(CaseReader reader, CaseRun.Setting setting, @Nullable Pieces pieces, CheckRun.Progress progress)
            throws IOException {
        judging.begin(setting);
        sheet = reader.sheet();
        told.clear();
        fileProblems(reader.takeFileProblems());
        judging.header(header, reader.headerFrame());
        open(options.bbicVersion() == null ? header : withVersion(header, options.bbicVersion()));
        judges.forEach(rule -> CaseRun.judged(rule.tally, rule.judge::header));
        judging.outside();
        if (pieces != null) {
            pieces.run(reader, setting, piece -> {
                judging.add(piece.judging());
                hearCases(piece.cases());
                fileProblems(reader.takeFileProblems());
                fileProblems(piece.fileProblems());
                judging.findings().spill();
                progress.at(judging.cases());
            });
        }
        rest(reader, progress);
        judging.at(reader.headerFrame());
        judges.forEach(rule -> {
            CaseRun.judged(rule.tally, remarks -> rule.judge.end(judging.cases(), remarks));
            if (rule.judge.gaveUp()) {
                rule.tally.giveUp();
            }
        });
        readRulesTested(reader.isTable());
    }

    private void rest(CaseReader reader, CheckRun.Progress progress) throws IOException {
        List<ReadCase> batch;
        while (!(batch = reader.nextBatch()).isEmpty()) {
            for (ReadCase next : batch) {
                judging.one(next);
                progress.at(judging.cases());
            }
            hearCases(batch);
            fileProblems(reader.takeFileProblems());
            judging.findings().spill();
        }
        fileProblems(reader.takeFileProblems());
    }

    /** Each piece of a file tells of it anew. */
    private void fileProblems(List<ReadProblem> problems) {
        List<ReadProblem> news = new ArrayList<>(problems);
        news.removeIf(problem -> problem.kind().isToldOnce() && !told.add(problem.kind()));
        judging.problems(news);
    }

    /** Lets the rules on files hear of cases. */
    private void hearCases(List<ReadCase> cases) {
        for (ReadCase next : cases) {
            Arende arende = next.value();
            if (arende != null) {
                judging.at(next);
                for (int i = 0; i < judges.size(); i++) {
                    Opened rule = judges.get(i);
                    CaseRun.judged(rule.tally, remarks -> rule.judge.arende(arende, remarks));
                }
            }
        }
        judging.outside();
    }

    private void open(Exporthuvud head) {
        judges.clear();
        List<Rule> rules = plan.rules();
        for (int i : plan.fileRules()) {
            FileRule.Judge judge = ((FileRule) rules.get(i)).open(head, first, plan.catalogue());
            judges.add(new Opened(judge, judging.tallies()[i]));
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

    private void readRulesTested(boolean isTable) {
        for (ReadProblem.Kind kind : ReadProblem.Kind.values()) {
            if ((isTable || !kind.isOfTables()) && !plan.isOff(plan.readRule(kind))) {
                judging.tallies()[plan.readRule(kind)].testedInFile(judging.cases());
            }
        }
    }

    Report.FileReport report(String name, @Nullable String sha256) {
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
                judging.cases(),
                judging.unread(),
                Boolean.TRUE.equals(header.syntetisk()),
                sheet == null ? null : Masking.sheet(sheet));
    }
}
