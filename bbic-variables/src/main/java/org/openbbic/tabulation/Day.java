package org.openbbic.tabulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;

/** Which day of a record decides its period, its quarter and the age of the child. */
public enum Day {
    /**
     * The day it began: of an intake its date, of an investigation {@code inledd}, of a measure that of the decision, of a
     * placement its start, of an occasion its own. A case has none.
     */
    DATUM("datum", ""),
    /** The day it ended: {@code avslutad}, that of the closing, or {@code slut}. */
    AVSLUT("avslut", ".avslut");

    private static final FieldRef AKTUALISERAD = FieldRef.of(Format.AKTUALISERING, "datum");
    private static final FieldRef INLEDD = FieldRef.of(Format.UTREDNING, "inledd");
    private static final FieldRef AVSLUTAD = FieldRef.of(Format.UTREDNING, "avslutad");
    private static final FieldRef BESLUTAD = FieldRef.of(Format.BESLUT, "datum");
    private static final FieldRef UPPFOLJD = FieldRef.of(Format.UPPFOLJNING, "datum");
    private static final FieldRef STANGD = FieldRef.of(Format.AVSLUT, "datum");
    private static final FieldRef START = FieldRef.of(Format.PLACERING, "start");
    private static final FieldRef SLUT = FieldRef.of(Format.PLACERING, "slut");

    private final String id;
    private final String suffix;

    Day(String id, String suffix) {
        this.id = id;
        this.suffix = suffix;
    }

    /** Its id in data files. */
    public String id() {
        return id;
    }

    String suffix() {
        return suffix;
    }

    /** Whether records of that unit have such a day. */
    public boolean isOf(Unit unit) {
        return switch (unit) {
            case ARENDE -> false;
            case AKTUALISERING, TILLFALLE -> this == DATUM;
            case UTREDNING, INSATS, PLACERING -> true;
        };
    }

    /** The day of a record; {@code null} where it is not known. */
    @Nullable
    LocalDate of(Unit unit, Position at) {
        FieldRef field = field(unit, at);
        return field == null ? null : (LocalDate) field.get(at);
    }

    /** Whether something stands there that could not be read as a day. */
    boolean isUnreadable(Unit unit, Position at) {
        FieldRef field = field(unit, at);
        return field != null && field.isUnreadable(at);
    }

    private @Nullable FieldRef field(Unit unit, Position at) {
        return switch (unit) {
            case ARENDE -> null;
            case AKTUALISERING -> AKTUALISERAD;
            case UTREDNING -> this == DATUM ? INLEDD : AVSLUTAD;
            case INSATS -> this == DATUM ? BESLUTAD : STANGD;
            case PLACERING -> this == DATUM ? START : SLUT;
            case TILLFALLE -> field(at.occasion());
        };
    }

    private static @Nullable FieldRef field(@Nullable Occasion occasion) {
        if (occasion == null) {
            return null;
        }
        return switch (occasion) {
            case BESLUT -> BESLUTAD;
            case UPPFOLJNING -> UPPFOLJD;
            case AVSLUT -> STANGD;
        };
    }
}
