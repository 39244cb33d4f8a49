package org.openbbic.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report.Finding;

/**
 * What is written of many remarks alike, made once for all that say the same: there are no more of them than rules, their
 * wordings and the catalogue's words together give.
 *
 * @param <T> in the form in which it is written
 */
final class Wordings<T> {

    private final Function<Finding, T> make;
    /** By what the words follow from. */
    private final Map<List<@Nullable Object>, T> made = new HashMap<>();

    /**
     * In a form.
     *
     * @param make makes it of one of the remarks; of nothing but its rule, variant, detail and versions
     */
    Wordings(Function<Finding, T> make) {
        this.make = make;
    }

    T of(Finding finding) {
        List<@Nullable Object> key =
                Arrays.asList(finding.rule(), finding.variant(), finding.detail(), finding.versions());
        T known = made.get(key);
        if (known == null) {
            known = make.apply(finding);
            made.put(key, known);
        }
        return known;
    }
}
