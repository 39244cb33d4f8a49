package org.openbbic.rules;

/** <i>Rättas av</i>: who can mend what a rule remarks on. */
public enum Mender {
    /** The vendor: the export is wrong. */
    LEVERANTOR("leverantor"),
    /** Who runs the system: local lists, settings or the mapping. */
    SYSTEMFORVALTARE("systemforvaltare"),
    /** The caseworker: what was entered. */
    HANDLAGGARE("handlaggare");

    private final String id;

    Mender(String id) {
        this.id = id;
    }

    /** The name in data files and reports. */
    public String id() {
        return id;
    }

    /**
     * The mender of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Mender of(String id) {
        for (Mender mender : values()) {
            if (mender.id.equals(id)) {
                return mender;
            }
        }
        throw new IllegalArgumentException("id: no such mender");
    }
}
