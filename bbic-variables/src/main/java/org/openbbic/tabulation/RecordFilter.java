package org.openbbic.tabulation;

import java.util.BitSet;
import java.util.Objects;

/** Whether a record is counted; worked out once of a {@link Filter}, for records of one unit. */
interface RecordFilter {

    boolean accepts(Position at, Answers scratch);

    /**
     * Works it out.
     *
     * @throws IllegalArgumentException if records of that unit cannot be asked, or an answer is none of the dimension's
     */
    static RecordFilter of(Filter filter, Unit unit, Dimensions dimensions) {
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
        TextIndex texts = dimension.kind() == Dimension.Kind.TEXT ? new TextIndex() : null;
        BitSet wanted = new BitSet();
        for (String value : filter.values()) {
            Wanted.add(value, dimension, texts, wanted);
        }
        if (texts != null) {
            texts.close();
        }
        boolean excluding = filter.isExcluding();
        return (at, scratch) -> {
            scratch.begin(texts);
            dimension.read(unit, at, scratch);
            scratch.end();
            return scratch.hasAny(wanted) != excluding;
        };
    }
}
