package org.openbbic.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.export.Location;
import org.openbbic.rules.Area;
import org.openbbic.rules.Level;
import org.openbbic.rules.ProfileInfo;
import org.openbbic.rules.RuleChange;

/**
 * The report of one check. Order is fixed, so that two checks of the same bytes are written as the same bytes. One of many
 * remarks holds a temporary file until it is closed.
 *
 * @param toolVersion version of this library
 * @param catalogueVersion version of the catalogue's content
 * @param catalogueSha256 hash of the catalogue's content
 * @param layers layers that were laid on the catalogue, in the order they were laid
 * @param profile the profile used, or {@code null}
 * @param changes what the profile changed, in the order of the rules
 * @param asOf the day that counts as today
 * @param files the files checked, in the order they were given
 * @param outcome the verdict
 * @param areas how far each area could be tested and what came of it, in the order of {@link Area}
 * @param variables how many answer variables the files hold at least one answer for
 * @param variablesTested of these, how many had every answer tested
 * @param counts remarks by level
 * @param rules every rule, in the order of its id
 * @param findings the remarks, in the order of file, line, column, path and rule; all, or so many per rule as asked for
 * @param untestable what could not be tested, once per variable and reason, in the order of the variable
 * @param filled how filled each variable is, in the order of the process
 */
public record Report(
        String toolVersion,
        String catalogueVersion,
        String catalogueSha256,
        List<LayerInfo> layers,
        @Nullable ProfileInfo profile,
        List<RuleChange> changes,
        LocalDate asOf,
        List<FileReport> files,
        Outcome outcome,
        Map<Area, AreaStatus> areas,
        int variables,
        int variablesTested,
        Map<Level, Long> counts,
        List<RuleOutcome> rules,
        Findings findings,
        List<Untestable> untestable,
        List<Filled> filled)
        implements AutoCloseable {

    /** The verdict. */
    public enum Outcome {
        /** No remark of level FEL in what could be tested. */
        INGA_FEL,
        /** At least one remark of level FEL. */
        FEL_FINNS,
        /** The check could not be carried out: the reader or a rule failed. */
        EJ_GENOMFORD
    }

    /** What came of one area. */
    public enum AreaStatus {
        /** All of it could be tested, and nothing of level FEL was found. */
        INGA_FEL,
        /** Something of level FEL was found. */
        FEL_FINNS,
        /** Part of it could be tested, and nothing of level FEL was found in that. */
        DELVIS_PROVAD,
        /** Nothing of it could be tested. */
        EJ_PROVAD
    }

    /** What became of one rule. */
    public enum RuleStatus {
        /** It was run. */
        KORD,
        /** It was not run, since what it needs was not there. */
        OVERHOPPAD,
        /** It failed. */
        KRASCHADE
    }

    /** Why an answer could not be tested. */
    public enum Reason {
        /** Nothing of the list is known. */
        LISTAN_SAKNAS,
        /** Only part of the list is known, and the answer is not in that part. */
        LISTAN_DELVIS,
        /** The answer is in the list by general knowledge only. */
        VARDET_OBELAGT,
        /** Whether the version has the variable is not known. */
        VARIABELN_OKAND,
        /** The content of the version is not known. */
        VERSIONEN_OKAND,
        /** The version does not have the variable, so it has no list for it. */
        VARIABELN_EJ_I_VERSIONEN
    }

    /**
     * One file.
     *
     * @param name its base name, masked where it looks like a personal number
     * @param sha256 hash of its bytes, or {@code null} where it could not be read to its end
     * @param bbicVersion version of the variables that it was judged by, or {@code null} where none is known
     * @param additions further lists in use
     * @param created the day the export was made, or {@code null} where it does not say
     * @param cases how many cases it holds
     * @param unread of these, how many could not be read at all
     * @param synthetic whether it says that its data are made up
     * @param sheet name of the sheet that was read, masked as its own name is, or {@code null} where it is no workbook
     */
    public record FileReport(
            String name,
            @Nullable String sha256,
            @Nullable String bbicVersion,
            List<String> additions,
            @Nullable LocalDate created,
            long cases,
            long unread,
            boolean synthetic,
            @Nullable String sheet) {

        /** One that is no workbook. */
        public FileReport(
                String name,
                @Nullable String sha256,
                @Nullable String bbicVersion,
                List<String> additions,
                @Nullable LocalDate created,
                long cases,
                long unread,
                boolean synthetic) {
            this(name, sha256, bbicVersion, additions, created, cases, unread, synthetic, null);
        }

        /** The cell of a remark, such as {@code Blad1!C17}; {@code null} where the file is no workbook. */
        public @Nullable String cell(Finding finding) {
            return sheet == null ? null : sheet + "!" + new Location(finding.line(), finding.column()).cell();
        }
    }

    /**
     * One rule.
     *
     * @param id its id
     * @param status what became of it
     * @param tested how many times it had what it needs and could decide
     * @param undecided how many times it had what it needs but could not decide, such as an age by the year alone
     * @param findings how many remarks it gave, also those beyond the number that is listed
     * @param shares parts and wholes that advice of the rule rests on; empty for all other rules
     * @param threshold from which per cent on advice is given, or {@code null}
     * @param reason why it was passed over or where it failed, a key of the report's texts; {@code null} when it was run
     */
    public record RuleOutcome(
            String id,
            RuleStatus status,
            long tested,
            long undecided,
            long findings,
            List<Share> shares,
            @Nullable Integer threshold,
            @Nullable String reason) {

        /** Copies the shares. */
        public RuleOutcome {
            shares = List.copyOf(shares);
        }

        /** A rule without shares. */
        public RuleOutcome(
                String id, RuleStatus status, long tested, long undecided, long findings, @Nullable String reason) {
            this(id, status, tested, undecided, findings, List.of(), null, reason);
        }
    }

    /**
     * How large a part of something is.
     *
     * @param of what it is about, a word of the catalogue's or the format's own; {@code null} for a rule's only share
     * @param part how many are of the part
     * @param whole how many there are
     */
    public record Share(@Nullable String of, long part, long whole) {}

    /**
     * One remark.
     *
     * @param rule the rule's id
     * @param file index of the file, from 0
     * @param caseId the case's own id, or {@code null} where it has none or it looks like a personal number
     * @param line line, from 1
     * @param column column in characters, from 1
     * @param path JSON Pointer within the case; empty for the case or the file as a whole
     * @param variant which of the rule's wordings, or {@code null}
     * @param detail a word of the catalogue's or format's own that the wording names, or {@code null}
     * @param value the text as it is written, only where values were asked for, else {@code null}
     * @param versions the versions of the catalogue that the case was judged by, its own or its file's and the additions
     */
    public record Finding(
            String rule,
            int file,
            @Nullable String caseId,
            int line,
            int column,
            String path,
            @Nullable String variant,
            @Nullable String detail,
            @Nullable String value,
            List<String> versions) {

        /** Copies the versions. */
        public Finding {
            versions = List.copyOf(versions);
        }
    }

    /**
     * What could not be tested of one variable.
     *
     * @param variable id of the variable
     * @param reason why
     * @param count how many answers
     * @param distinct how many distinct answers
     */
    public record Untestable(String variable, Reason reason, long count, int distinct) {}

    /**
     * How filled one variable is.
     *
     * @param variable address of the field, such as {@code beslut.riskbedomning}
     * @param possible in how many places it could stand
     * @param filled in how many of them it does
     */
    public record Filled(String variable, long possible, long filled) {}

    /** Copies what it is given. */
    public Report {
        files = List.copyOf(files);
        rules = List.copyOf(rules);
        untestable = List.copyOf(untestable);
        filled = List.copyOf(filled);
    }

    /** Closes the remarks. */
    @Override
    public void close() {
        findings.close();
    }

    /** Whether any of the files says that its data are made up. */
    public boolean synthetic() {
        return files.stream().anyMatch(FileReport::synthetic);
    }

    /** How many remarks of that level there are. */
    public long count(Level level) {
        return counts.getOrDefault(level, 0L);
    }
}
