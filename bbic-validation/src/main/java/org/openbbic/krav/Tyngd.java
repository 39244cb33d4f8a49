package org.openbbic.krav;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much a demand weighs. */
public enum Tyngd {
    /** <i>Ska</i>: it must be met. */
    SKA("ska"),
    /** <i>Bör</i>: it should be met. */
    BOR("bör");

    private final String word;

    Tyngd(String word) {
        this.word = word;
    }

    /** The word as it is written, {@code ska} or {@code bör}. */
    public String word() {
        return word;
    }

    static @Nullable Tyngd find(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ska", "skall" -> SKA;
            case "bör", "bor" -> BOR;
            default -> null;
        };
    }
}
