package org.openbbic.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;

/** The case that a node stands in. */
public interface CaseContext {

    /** The case. */
    Arende arende();

    /** The measure that the node stands in, or {@code null} where it stands in none. */
    @Nullable
    Insats insats();

    /** The day that counts as today. */
    LocalDate asOf();

    /** Whether the municipality's profile says which variables are chosen. */
    boolean hasChoice();

    /** Whether the municipality's profile has chosen that variable, so that it is missing where it is not there. */
    boolean isChosen(String variable);

    /** The catalogue in use. */
    Catalogue catalogue();
}
