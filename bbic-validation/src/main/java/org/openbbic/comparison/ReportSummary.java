package org.openbbic.comparison;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report.Outcome;

/**
 * What a report says of its run, without its remarks. Texts are as they stand in the file and may be anything; they are
 * for comparing, not for showing.
 *
 * @param toolVersion version of the library
 * @param bbicVersion version of the variables, or {@code null} where the files differ or none is known
 * @param catalogueSha256 hash of the catalogue
 * @param profileSha256 hash of the profile, or {@code null} without one
 * @param layers hashes of the layers, in the order they were laid
 * @param asOf the day that counted as today, or {@code null} where it is no date
 * @param cases how many cases the files hold
 * @param synthetic whether the data are said to be made up
 * @param outcome the verdict
 * @param rules the rules by their ids
 * @param variables the variables that hold at least one answer
 */
record ReportSummary(
        String toolVersion,
        @Nullable String bbicVersion,
        String catalogueSha256,
        @Nullable String profileSha256,
        List<String> layers,
        @Nullable LocalDate asOf,
        long cases,
        boolean synthetic,
        Outcome outcome,
        Map<String, RuleState> rules,
        Set<String> variables) {

    ReportSummary {
        layers = List.copyOf(layers);
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        variables = Collections.unmodifiableSet(new TreeSet<>(variables));
    }

    RuleState rule(String id) {
        return rules.getOrDefault(id, RuleState.ABSENT);
    }
}
