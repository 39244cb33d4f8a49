package org.openbbic.rules;

/** What the code lists in use say of one answer. */
public enum CodeVerdict {
    /** It is one of the list's answers, by a source that bears it. */
    RIGHT,
    /** It is not in a list that is known whole. */
    WRONG,
    /** The variable was removed, and no list in use brings it in. */
    REMOVED,
    /** The variable is not in the version, and never was removed from it. */
    NOT_IN_VERSION,
    /** Nothing of the list is known. */
    LIST_MISSING,
    /** It is not in the part of the list that is known. */
    LIST_PARTIAL,
    /** It is in the list by general knowledge only. */
    UNVERIFIED,
    /** Whether the version has the variable is not known. */
    VARIABLE_UNKNOWN,
    /** The content of the version is not known. */
    VERSION_UNKNOWN;

    /** Whether the answer could be tested. */
    public boolean isTested() {
        return this == RIGHT || this == WRONG;
    }
}
