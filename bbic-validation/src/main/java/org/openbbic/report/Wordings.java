package org.openbbic.report;

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

    /** What the words follow from. */
    private record Key(
            String rule, @Nullable String variant, @Nullable String detail, List<String> versions) {}

    private final Function<Finding, T> make;
    private final Map<Key, T> made = new HashMap<>();

    /**
     * In a form.
     *
     * @param make makes it of one of the remarks; of nothing but its rule, variant, detail and versions
     */
    Wordings(Function<Finding, T> make) {
        this.make = make;
    }

    T of(Finding finding) {
        Key key = new Key(finding.rule(), finding.variant(), finding.detail(), finding.versions());
        T known = made.get(key);
        if (known == null) {
            known = make.apply(finding);
            made.put(key, known);
        }
        return known;
    }
}
