package org.openbbic.tabulation;

import java.util.BitSet;
import java.util.Objects;

/** Whether a record is counted; worked out once of a {@link Filter}, for records of one unit. */
interface RecordFilter {

    boolean accepts(Asked asked);

    /**
     * Works it out.
     *
     * @param plan takes up what it asks of records, so that a table that asks the same shares the answer
     * @throws IllegalArgumentException if records of that unit cannot be asked, or an answer is none of the dimension's
     */
    static RecordFilter of(Filter filter, UnitPlan plan, Dimensions dimensions) {
        Unit unit = plan.unit();
        Window window = filter.window();
        if (window != null) {
            return Within.of(window, filter.day(), unit);
        }
        String id = Objects.requireNonNull(filter.dimension());
        Dimension dimension =
                dimensions.find(id).orElseThrow(() -> new IllegalArgumentException("filter: no such dimension"));
        if (!dimension.isFor(unit)) {
            throw new IllegalArgumentException("filter: " + id + " is not known of " + unit.plural());
        }
        boolean excluding = filter.isExcluding();
        BitSet wanted = new BitSet();
        if (dimension.kind() == Dimension.Kind.TEXT) {
            return ofTexts(filter, unit, dimension, wanted);
        }
        for (String value : filter.values()) {
            Wanted.add(value, dimension, null, wanted);
        }
        int place = plan.place(dimension);
        return asked -> asked.answers(place).hasAny(wanted) != excluding;
    }

    /** Texts that no filter asks for need no numbers, so these have numbers and answers of their own. */
    private static RecordFilter ofTexts(Filter filter, Unit unit, Dimension dimension, BitSet wanted) {
        TextIndex texts = new TextIndex();
        for (String value : filter.values()) {
            Wanted.add(value, dimension, texts, wanted);
        }
        texts.close();
        boolean excluding = filter.isExcluding();
        return asked -> {
            Answers scratch = new Answers();
            scratch.begin(texts);
            dimension.read(unit, asked.position(), scratch);
            scratch.end();
            return scratch.hasAny(wanted) != excluding;
        };
    }
}
