package org.openbbic.model;

/** <i>Fullständighet</i> (completeness) of a code list in one version. */
public enum Completeness {
    /** All its values are known: a value outside it is wrong. */
    FULLSTANDIG,
    /** Some of its values are known: a value outside it cannot be tested. */
    DELVIS,
    /** None of its values is known: no value can be tested. */
    SAKNAS
}
