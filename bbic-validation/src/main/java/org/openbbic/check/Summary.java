package org.openbbic.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.openbbic.report.Findings;
import org.openbbic.report.Report;
import org.openbbic.report.Report.AreaStatus;
import org.openbbic.report.Report.Outcome;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.rules.Area;
import org.openbbic.rules.Level;

/** Sums up what the rules said. */
final class Summary {

    /** Why a rule was passed over: what it needs was not in the files. */
    static final String NO_INPUT = "INDATA_SAKNAS";
    /** Why a rule was passed over: the profile has chosen nothing that it asks for, or there is none. */
    static final String NOTHING_CHOSEN = "INGET_VALT";
    /** Why a rule was passed over: the profile has turned it off. */
    static final String TURNED_OFF = "AVSTANGD_I_PROFILEN";
    /** Why a rule was passed over: what it must remember does not fit into memory. */
    static final String NO_MEMORY = "MINNET_RACKER_INTE";

    private final Plan plan;
    private final List<RuleTally> tallies;
    private final Counts counts;
    private final List<Report.FileReport> files;

    Summary(Plan plan, RuleTally[] tallies, Counts counts, List<Report.FileReport> files) {
        this.plan = plan;
        this.tallies = new ArrayList<>(Arrays.asList(tallies));
        this.tallies.sort(Comparator.comparing(tally -> tally.row().id()));
        this.counts = counts;
        this.files = files;
    }

    Report report(boolean failed, LocalDate asOf, Findings findings) {
        Map<Level, Long> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            levels.put(level, 0L);
        }
        List<RuleOutcome> rules = new ArrayList<>();
        boolean crashed = false;
        for (RuleTally tally : tallies) {
            levels.merge(tally.row().level(), tally.countFindings(), Long::sum);
            crashed |= tally.isCrashed();
            rules.add(outcome(tally));
        }
        boolean wrong = levels.getOrDefault(Level.FEL, 0L) > 0;
        Outcome outcome = failed || crashed ? Outcome.EJ_GENOMFORD : wrong ? Outcome.FEL_FINNS : Outcome.INGA_FEL;
        return new Report(
                toolVersion(),
                plan.catalogue().contentVersion(),
                plan.catalogue().sha256(),
                plan.catalogue().layers(),
                plan.profile().info().orElse(null),
                plan.profile().changes(),
                asOf,
                files,
                outcome,
                areas(),
                counts.variables(),
                counts.variablesTested(),
                levels,
                rules,
                findings,
                counts.untestable(),
                counts.filled());
    }

    private RuleOutcome outcome(RuleTally tally) {
        boolean silent = tally.countTested() == 0 && tally.countUndecided() == 0 && tally.countFindings() == 0;
        RuleStatus status = RuleStatus.KORD;
        String reason = null;
        if (plan.isOff(tally.row().id())) {
            status = RuleStatus.OVERHOPPAD;
            reason = TURNED_OFF;
        } else if (tally.isCrashed()) {
            status = RuleStatus.KRASCHADE;
            reason = tally.crash();
        } else if (tally.hasGivenUp()) {
            status = RuleStatus.OVERHOPPAD;
            reason = NO_MEMORY;
        } else if (silent) {
            status = RuleStatus.OVERHOPPAD;
            boolean asksForChosen = tally.row().area() == Area.IFYLLNAD;
            reason = asksForChosen ? NOTHING_CHOSEN : NO_INPUT;
        }
        return new RuleOutcome(
                tally.row().id(),
                status,
                tally.countTested(),
                tally.countUndecided(),
                tally.countFindings(),
                tally.shares().all(),
                tally.row().threshold(),
                reason);
    }

    private Map<Area, AreaStatus> areas() {
        Map<Area, AreaStatus> areas = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            areas.put(area, status(area));
        }
        return areas;
    }

    private AreaStatus status(Area area) {
        boolean wrong = false;
        boolean tested = false;
        boolean open = files.stream().anyMatch(file -> file.unread() > 0);
        for (RuleTally tally : tallies) {
            if (tally.row().area() == area) {
                wrong |= tally.row().level() == Level.FEL && tally.countFindings() > 0;
                tested |= tally.countTested() > 0;
                open |= tally.countUndecided() > 0
                        || tally.isCrashed()
                        || tally.hasGivenUp()
                        || plan.isOff(tally.row().id());
            }
        }
        if (wrong) {
            return AreaStatus.FEL_FINNS;
        }
        if (!tested) {
            return AreaStatus.EJ_PROVAD;
        }
        return open ? AreaStatus.DELVIS_PROVAD : AreaStatus.INGA_FEL;
    }

    /** The version of this library, as the build wrote it. */
    static String toolVersion() {
        try (InputStream in = Summary.class.getResourceAsStream("version.properties")) {
            Properties version = new Properties();
            version.load(in);
            return version.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
