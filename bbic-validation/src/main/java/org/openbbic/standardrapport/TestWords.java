package org.openbbic.standardrapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.openbbic.statistics.Association;
import org.openbbic.statistics.ShareInterval;
import org.openbbic.tabulation.Category;

/** Tests and intervals in words. */
final class TestWords {

    private static final double CONFIDENCE = 0.95;
    private static final double LEAST_P = 0.001;

    private TestWords() {}

    static List<String> of(TableTest test, StatTable table) {
        List<String> words = new ArrayList<>();
        if (test.association() instanceof Association.Tested tested) {
            words.add(Words.get("prov." + tested.method(), p(tested.p())));
            if (test.tests() > 1 && test.adjusted().isPresent()) {
                words.add(Words.get(
                        "prov.holm",
                        Words.number(test.tests()),
                        p(test.adjusted().getAsDouble())));
            }
        } else if (test.association() instanceof Association.NotTested not) {
            words.add(Words.get(
                    "prov." + not.reason(),
                    Words.decimal(not.expected().smallest()),
                    Words.number(not.expected().belowFive()),
                    Words.number(not.expected().cells())));
        }
        if (test.tau().isPresent()) {
            words.add(Words.get(
                    "prov.tau",
                    String.format(Locale.ROOT, "%.2f", test.tau().getAsDouble()).replace('.', ',')));
        }
        if (test.children().isPresent()) {
            words.add(Words.get(
                    "prov.barn",
                    Words.count(table.shown().n()),
                    Words.number(test.children().getAsLong())));
        }
        return words;
    }

    private static String p(double p) {
        return p < LEAST_P
                ? "< 0,001"
                : "= " + String.format(Locale.ROOT, "%.3f", p).replace('.', ',');
    }

    /** The interval of a share of all groups together; empty where there is none. */
    static String interval(ShownTable shown, int answer) {
        return intervalOf(shown, 0, 0, answer)
                .map(interval -> Math.round(interval.low() * 100) + "–" + Math.round(interval.high() * 100) + "\u00A0%")
                .orElse("");
    }

    static Optional<ShareInterval> intervalOf(ShownTable shown, int first, int second, int answer) {
        OptionalLong count = shown.count(first, second, answer);
        OptionalLong stated = shown.stated(first, second);
        boolean missing = shown.table().answers().get(answer).kind() == Category.Kind.MISSING;
        if (missing || count.isEmpty() || stated.isEmpty() || stated.getAsLong() == 0) {
            return Optional.empty();
        }
        return Optional.of(ShareInterval.wilson(count.getAsLong(), stated.getAsLong(), CONFIDENCE));
    }
}
