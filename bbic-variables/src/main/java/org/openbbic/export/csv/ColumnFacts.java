package org.openbbic.export.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openbbic.export.IsoDate;

/** What stands in a column, within bounds: how many cells of which kind, and the first different texts. */
final class ColumnFacts {

    /** Different texts that are remembered; a column with more holds no answers. */
    static final int MOST_TEXTS = 400;

    /** Characters of a text that can be an answer, or several in one cell. */
    static final int LONGEST_TEXT = 300;

    private static final Pattern PERSONAL =
            Pattern.compile("(18|19|20)?\\d{2}(0[1-9]|1[0-2])(0[1-9]|[1-8]\\d|9[01])[-+ ]?\\d{4}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    final String heading;
    private final YesNo yesNo = YesNo.of(List.of(), List.of());
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private int filled;
    private int days;
    private int years;
    private int personal;
    private int yesOrNo;
    private int troubles;
    private boolean overflow;

    ColumnFacts(String heading) {
        this.heading = heading;
    }

    void add(String text, boolean trouble) {
        if (trouble) {
            troubles++;
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        filled++;
        days += IsoDate.parse(text) != null ? 1 : 0;
        years += YEAR.matcher(text).matches() ? 1 : 0;
        personal += PERSONAL.matcher(text).matches() ? 1 : 0;
        yesOrNo += yesNo.parse(text) != null ? 1 : 0;
        if (text.length() > LONGEST_TEXT || texts.size() >= MOST_TEXTS && !texts.containsKey(text)) {
            overflow = true;
        } else {
            texts.merge(text, 1, Integer::sum);
        }
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean areDays() {
        return filled > 0 && days == filled;
    }

    boolean areYears() {
        return filled > 0 && years == filled;
    }

    boolean areYesOrNo() {
        return filled > 0 && yesOrNo == filled;
    }

    /** Whether any cell looks like a personal number: one is enough. */
    boolean hasPersonalNumbers() {
        return personal > 0;
    }

    /** Cells with a formula or an error. */
    int troubles() {
        return troubles;
    }

    /** Whether more stood there than is remembered. */
    boolean isOverflowing() {
        return overflow;
    }

    int filled() {
        return filled;
    }

    /** Different texts and how often each stood there. */
    Map<String, Integer> texts() {
        return texts;
    }

    /** Whether each text stands there once, as ids do. */
    boolean areDistinct() {
        return filled > 1 && !overflow && texts.size() == filled;
    }
}
