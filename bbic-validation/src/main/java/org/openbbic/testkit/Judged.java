package org.openbbic.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;
import org.openbbic.report.Report;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;
import org.openbbic.rules.RuleBook;
import org.openbbic.testkit.KitExport.Beside;
import org.openbbic.testkit.KitExport.Expected;
import org.openbbic.testkit.KitExport.Remark;

/** What this library's own check says of an export that no other is given before. */
final class Judged {

    /** The day that counts as today for an export that does not say when it was made. */
    static final LocalDate TODAY = LocalDate.of(2018, 1, 16);

    private Judged() {}

    static Expected of(KitFile export, Beside beside) throws IOException {
        CheckRun run = checker(beside).begin(CheckOptions.of(TODAY));
        run.file(export.name(), new ByteArrayInputStream(export.bytes()), opener(beside), cases -> {});
        Report report = run.finish();
        List<Remark> remarks = report.findings().stream()
                .map(f -> new Remark(
                        f.rule(), RuleBook.bundled().getRow(f.rule()).level(), f.line(), f.column(), f.path()))
                .toList();
        return new Expected(report.outcome(), remarks);
    }

    private static Checker checker(Beside beside) throws IOException {
        KitFile profile = beside.profile();
        if (profile == null) {
            return Checker.bundled();
        }
        try {
            return Checker.of(
                    Catalogue.bundled(), Profile.read(profile.name(), new ByteArrayInputStream(profile.bytes())));
        } catch (ProfileException e) {
            throw new IllegalStateException(profile.name() + ": no profile", e);
        }
    }

    private static CheckRun.Opener opener(Beside beside) throws IOException {
        Catalogue catalogue = Catalogue.bundled();
        KitFile file = beside.mapping();
        if (file == null) {
            return in -> CaseReader.open(in, catalogue);
        }
        Mapping mapping = Mapping.read(new ByteArrayInputStream(file.bytes()));
        return in -> CsvCaseReader.open(in, mapping, catalogue, null);
    }
}
