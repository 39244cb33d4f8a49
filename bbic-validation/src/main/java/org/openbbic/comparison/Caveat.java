package org.openbbic.comparison;

/** Why a comparison <i>haltar</i> (limps): the two checks were not made on the same terms, or not in full. */
public enum Caveat {
    /** The first check was not carried out. */
    FORSTA_EJ_GENOMFORD,
    /** The second check was not carried out. */
    ANDRA_EJ_GENOMFORD,
    /** Another version of the variables. */
    BBIC_VERSION,
    /** Another version of the library. */
    VERKTYG,
    /** Another catalogue. */
    KATALOG,
    /** Another profile, or one of them without. */
    PROFIL,
    /** Other layers. */
    LAGER,
    /** Other rules. */
    REGELBOK,
    /** A rule of another level. */
    NIVA,
    /** A rule that ran the first time was kept from running the second. */
    REGEL_EJ_KORD,
    /** Other variables hold answers, so that other things were tested. */
    VARIABLER,
    /** A rule gave more remarks than are listed: of that rule only the numbers are compared. */
    AVKORTAD
}
