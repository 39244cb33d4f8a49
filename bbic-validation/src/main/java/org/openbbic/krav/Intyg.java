package org.openbbic.krav;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * <i>Intyg</i> (declaration): what a person answers for. It is shown with its maker and day, and never assumed.
 *
 * @param nummer number of the demand
 * @param svar {@link Svar#UPPFYLLT}, {@link Svar#DELVIS} or {@link Svar#EJ_UPPFYLLT}
 * @param vem name or post of the person
 * @param datum the day it was made
 * @param kommentar what else the person says, or {@code null}
 */
public record Intyg(
        String nummer,
        Svar svar,
        String vem,
        LocalDate datum,
        @Nullable String kommentar) {

    /**
     * Checks that something is declared.
     *
     * @throws IllegalArgumentException if {@code svar} is {@link Svar#EJ_VISAT}
     */
    public Intyg {
        Objects.requireNonNull(nummer, "nummer");
        Objects.requireNonNull(svar, "svar");
        Objects.requireNonNull(vem, "vem");
        Objects.requireNonNull(datum, "datum");
        if (svar == Svar.EJ_VISAT) {
            throw new IllegalArgumentException("svar: nothing is declared");
        }
    }

    /** Number and answer only, since who made it is a person. */
    @Override
    public String toString() {
        return "Intyg[" + nummer + ", " + svar + "]";
    }
}
