package org.openbbic.tabulation;

/** <i>Tillfälle</i>: when in a measure something was registered. */
enum Occasion {
    /** <i>Beslut om insats</i>. */
    BESLUT("beslut", "vid beslut"),
    /** <i>Uppföljning</i>. */
    UPPFOLJNING("uppfoljning", "vid uppföljning"),
    /** <i>Avslut</i>. */
    AVSLUT("avslut", "vid avslut");

    private final String id;
    private final String label;

    Occasion(String id, String label) {
        this.id = id;
        this.label = label;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }
}
