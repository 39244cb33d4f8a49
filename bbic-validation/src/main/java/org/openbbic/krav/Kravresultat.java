package org.openbbic.krav;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.krav.Bevisslag.Provning;

/**
 * One demand and how it is answered.
 *
 * @param krav the demand
 * @param utfall what each thing that it is shown by came to, in the order of the demand
 */
public record Kravresultat(Krav krav, List<Bevisutfall> utfall) {

    /** Copies the list. */
    public Kravresultat {
        Objects.requireNonNull(krav, "krav");
        utfall = List.copyOf(utfall);
    }

    /** The answer of those things alone; {@code null} where the demand is shown by none of them. */
    public @Nullable Svar svar(Provning provning) {
        List<Svar> parts = utfall.stream()
                .filter(each -> each.bevis().slag().provning() == provning)
                .map(Bevisutfall::svar)
                .toList();
        return parts.isEmpty() ? null : Svar.together(parts);
    }

    /** The answer of all of it together. */
    public Svar svar() {
        return Svar.together(utfall.stream().map(Bevisutfall::svar).toList());
    }
}
