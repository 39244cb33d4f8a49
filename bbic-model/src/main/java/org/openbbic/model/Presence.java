package org.openbbic.model;

/** <i>Tillstånd</i> (state) of a variable or a value in one version. */
public enum Presence {
    /** It is in the version. */
    FINNS,
    /** It had not come yet. */
    EJ_INFORD,
    /** It had been there and was taken away. */
    BORTTAGEN,
    /** Nobody here knows. */
    OKAND
}
