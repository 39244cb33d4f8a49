package org.openbbic.difference;

/** <i>Grund</i> (ground): why a version is said to have something, or not to, or why nothing can be said. */
public enum Ground {
    /** A row of the version says so, on more than general knowledge. */
    STATED("RAD"),
    /** The version does not have the variable that the answer belongs to. */
    WITH_VARIABLE("MED_VARIABELN"),
    /** The answer is not in a list that is known whole. */
    COMPLETE_LIST("HEL_LISTA"),
    /** Nothing is known of what is in the version. */
    UNKNOWN_VERSION("OKAND_VERSION"),
    /** No source says whether the version has the variable. */
    NO_STATEMENT("INGEN_UPPGIFT"),
    /** Whether the version has the answer's variable is not known, and nothing is said of the answer. */
    UNKNOWN_VARIABLE("OKAND_VARIABEL"),
    /** The version has the variable, but none of the answers of its list is known. */
    NO_LIST("LISTAN_SAKNAS"),
    /** The answer is not among those known of a list that is known in part. */
    PARTIAL_LIST("LISTAN_DELVIS"),
    /** It rests on general knowledge alone, which is unverified. */
    UNVERIFIED("OVERIFIERAD");

    private final String id;

    Ground(String id) {
        this.id = id;
    }

    /** The word in the JSON form. */
    public String id() {
        return id;
    }
}
