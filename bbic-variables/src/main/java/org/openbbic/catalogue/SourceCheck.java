package org.openbbic.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/** Reads the source of a row and refuses a row that has none. */
final class SourceCheck {

    private final Map<String, SourceInfo> sources;

    SourceCheck(Map<String, SourceInfo> sources) {
        this.sources = sources;
    }

    /** The source of a row without a grade; the place is {@code -} exactly where the source is unverified. */
    Source of(CsvRow row) {
        String key = row.text("kalla");
        SourceInfo info = sources.get(key);
        if (info == null) {
            throw row.fault("kalla", "no such key in kallor.csv");
        }
        String place = row.text("plats");
        if (place.equals("-") == info.verified()) {
            throw row.fault("plats", "'-' is for an unverified source, and for no other");
        }
        return new Source(key, place);
    }

    /** The source of a graded row: an unverified one bears {@code OBELAGD} and nothing else. */
    Source of(CsvRow row, @Nullable Evidence grade) {
        Source source = of(row);
        if (source.place().equals("-") != (grade == Evidence.OBELAGD)) {
            throw row.fault("grad", "OBELAGD goes with an unverified source, and with no other");
        }
        return source;
    }
}
