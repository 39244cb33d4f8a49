package org.openbbic.krav;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.report.FieldNames;
import org.openbbic.report.Report;

/**
 * One answering of a list of demands. The files are checked by every rule at its own level: no profile changes anything.
 * For one thread.
 */
public final class KravRun {

    private final Checker checker;
    private final Kravlista list;
    private final @Nullable Kravsvar declared;
    private final CheckRun run;
    private final Tillfallen occasions = new Tillfallen();
    private @Nullable Testuppgift tested;

    private KravRun(Checker checker, Kravlista list, @Nullable Kravsvar declared, CheckRun run) {
        this.checker = checker;
        this.list = list;
        this.declared = declared;
        this.run = run;
    }

    /**
     * Begins.
     *
     * @param checker with no profile; with the layers of the municipality, where it has any
     * @param declared the declarations, or {@code null} where there are none
     * @param bbicVersion version to judge by whatever the files say, or {@code null} to go by the files
     * @param asOf the day that counts as today, or {@code null} for the day each export was made
     * @param today the day that counts as today for a file that does not say when it was made
     * @throws IllegalArgumentException if the checker has a layer of a vendor's: it cannot settle demands on a vendor
     */
    public static KravRun begin(
            Checker checker,
            Kravlista list,
            @Nullable Kravsvar declared,
            @Nullable String bbicVersion,
            @Nullable LocalDate asOf,
            LocalDate today) {
        if (checker.catalogue().layers().stream().anyMatch(LayerInfo::isVendors)) {
            throw new IllegalArgumentException("checker: has a vendor's layer");
        }
        // No remark is listed, so that no case can be named.
        CheckOptions options = new CheckOptions(bbicVersion, asOf, today, 0, false);
        return new KravRun(checker, list, declared, checker.begin(options));
    }

    /**
     * Reads one file.
     *
     * @param name its name; shown by its base name, masked where that could be a personal number
     * @param in its bytes; read to the end, not closed
     * @param opener makes the reader
     * @param progress hears of each case
     * @throws IOException if reading fails; the files then show nothing
     */
    public void file(String name, InputStream in, CheckRun.Opener opener, CheckRun.Progress progress)
            throws IOException {
        run.file(name, in, bytes -> occasions.counting(opener.open(bytes)), progress);
    }

    /** Takes a vendor's own result of the test kit, which is declared and never seen. */
    public void testresultat(Testuppgift given) {
        tested = given;
    }

    /** Notes that a file could not be opened; the files then show nothing. */
    public void fail() {
        run.fail();
    }

    /**
     * Answers every demand.
     *
     * @param made the day it is done
     * @throws IllegalStateException if the checker has a profile, which could have turned off what would have said no
     */
    public Kravuppfyllelse finish(LocalDate made) {
        Report report = run.finish();
        if (report.profile() != null) {
            throw new IllegalStateException("checker: has a profile");
        }
        FileEvidence shown = new FileEvidence(
                report,
                run.answers(),
                run.sharedAnswers(),
                occasions,
                new Variabelfalt(checker.catalogue()),
                FieldNames.of(checker.catalogue(), KravWords.SWEDISH),
                checker.book());
        List<Kravresultat> all =
                list.krav().stream().map(krav -> answer(krav, shown)).toList();
        return new Kravuppfyllelse(made, report, list, declared, tested, all);
    }

    private Kravresultat answer(Krav krav, FileEvidence shown) {
        return new Kravresultat(
                krav,
                krav.bevis().stream()
                        .map(bevis -> switch (bevis.slag().provning()) {
                            case FIL -> shown.of(bevis);
                            case INTYG -> declaration(bevis, krav);
                            case TESTPAKET -> tested(bevis);
                        })
                        .toList());
    }

    private Bevisutfall tested(Bevis bevis) {
        return tested == null
                ? new Bevisutfall(bevis, Svar.EJ_VISAT, KravWords.get("testpaket.saknas"), null)
                : new Bevisutfall(bevis, tested.svar(), tested.text(), null);
    }

    private Bevisutfall declaration(Bevis bevis, Krav krav) {
        Intyg intyg = declared == null ? null : declared.find(krav.nummer());
        if (intyg == null) {
            return new Bevisutfall(bevis, Svar.EJ_VISAT, KravWords.get("intyg.saknas"), null);
        }
        String text = KravWords.get(
                "intyg." + intyg.svar().name(), intyg.vem(), intyg.datum().toString());
        return new Bevisutfall(bevis, intyg.svar(), text, intyg);
    }
}
