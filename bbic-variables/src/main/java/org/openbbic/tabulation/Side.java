package org.openbbic.tabulation;

/** Whose cases are counted, where a municipality compares itself with others. */
public enum Side {
    /** <i>Egna</i>: the municipality's own. */
    EGNA("egna", "Egna"),
    /** <i>Andra</i>: those of all others together. */
    ANDRA("andra", "Alla andra");

    private final String id;
    private final String label;

    Side(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Its id in outputs. */
    public String id() {
        return id;
    }

    /** In Swedish, for a person to read. */
    public String label() {
        return label;
    }
}
