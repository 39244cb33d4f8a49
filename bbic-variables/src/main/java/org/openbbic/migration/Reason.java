package org.openbbic.migration;

/** <i>Orsak</i> (reason): why a value could not be carried over, or why nobody here can know. */
public enum Reason {
    /** Some of the version's list is known, and the value is not in that. */
    LISTAN_DELVIS,
    /** Nothing of the version's list is known. */
    LISTAN_SAKNAS,
    /** Only general knowledge says that the version has it. */
    VARDET_OBELAGT,
    /** Nobody here knows whether the version has the variable. */
    VARIABELN_OKAND,
    /** Of the version only its name and date are known. */
    VERSIONEN_OKAND,
    /** The version has wider answers, but no source says which of them it belongs to. */
    OVERGANGEN_OKAND,
    /** The value is none of the answers that the sources name, so that nothing is known of where it belongs. */
    SVARET_OKANT,
    /** The field that the new answer belongs in holds something else, or something that cannot be read. */
    FALTET_UPPTAGET,
    /** The variable was taken away. */
    VARIABELN_BORTTAGEN,
    /** The variable had not come yet. */
    VARIABELN_EJ_INFORD,
    /** The version's list is known whole and does not have the value. */
    VARDET_EJ_I_LISTAN,
    /** The version has no answer that says the same. */
    MOTSVARIGHET_SAKNAS
}
