package org.openbbic.tidy;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How exactly a day is told. */
public enum DatePrecision {
    /** The year, a number. */
    AR(ColumnType.NUMBER, "år"),
    /** The quarter, such as {@code 2017-K2}. */
    KVARTAL(ColumnType.TEXT, "kvartal"),
    /** The day, as it stands. */
    DAG(ColumnType.DATE, "dag");

    private final ColumnType type;
    private final String swedish;

    DatePrecision(ColumnType type, String swedish) {
        this.type = type;
        this.swedish = swedish;
    }

    ColumnType type() {
        return type;
    }

    /** The word for it, in Swedish. */
    public String swedish() {
        return swedish;
    }

    /** What is told of that day. */
    Object of(LocalDate day) {
        return switch (this) {
            case AR -> day.getYear();
            case KVARTAL -> day.getYear() + "-K" + day.get(IsoFields.QUARTER_OF_YEAR);
            case DAG -> day;
        };
    }
}
