package org.openbbic.difference;

/** <i>Utfall</i> (outcome) of one comparison: how a variable or an answer differs between two versions. */
public enum Kind {
    /** <i>Tillkom</i>: the second version has it and the first is known not to. */
    ADDED("TILLKOM"),
    /** <i>Togs bort</i>: the first version has it and the second is known not to. */
    REMOVED("TOGS_BORT"),
    /** <i>Ändrades</i>: it took another shape; see {@link Restructuring}. */
    CHANGED("ANDRADES"),
    /** <i>Lika</i>: known to be in both, or known to be in neither. */
    UNCHANGED("LIKA"),
    /** <i>Kan inte sägas</i>: of one version at least nobody here knows. */
    CANNOT_BE_KNOWN("KAN_INTE_SAGAS");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The word in the JSON form. */
    public String id() {
        return id;
    }

    /** What it is when the two versions change places. */
    public Kind mirrored() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            default -> this;
        };
    }

    /** What follows from the two sides alone. */
    static Kind of(Standing from, Standing to) {
        if (!from.isKnown() || !to.isKnown()) {
            return CANNOT_BE_KNOWN;
        }
        if (from.holds() == to.holds()) {
            return UNCHANGED;
        }
        return to.holds() == Standing.Holds.YES ? ADDED : REMOVED;
    }
}
