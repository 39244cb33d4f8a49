package org.openbbic.krav;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report;

/**
 * <i>Kravuppfyllelse</i>: every demand of a list, answered. It names no case, and the same bytes in give the same answers.
 *
 * @param gjord the day it was made
 * @param kontroll the check of the files; none of its remarks is listed
 * @param lista the demands
 * @param kravsvar the declarations, or {@code null} where none were given
 * @param testuppgift the vendor's own result of the test kit, or {@code null} where none was given
 * @param resultat the answers, in the order of the list
 */
public record Kravuppfyllelse(
        LocalDate gjord,
        Report kontroll,
        Kravlista lista,
        @Nullable Kravsvar kravsvar,
        @Nullable Testuppgift testuppgift,
        List<Kravresultat> resultat) {

    /** Copies the answers. */
    public Kravuppfyllelse {
        Objects.requireNonNull(gjord, "gjord");
        Objects.requireNonNull(kontroll, "kontroll");
        Objects.requireNonNull(lista, "lista");
        resultat = List.copyOf(resultat);
    }

    /** Whether the files could be checked, so that they show anything at all. */
    public boolean isDone() {
        return kontroll.outcome() != Report.Outcome.EJ_GENOMFORD;
    }

    /** How many demands of that weight are answered so. */
    public long count(Tyngd tyngd, Svar svar) {
        return resultat.stream()
                .filter(each -> each.krav().tyngd() == tyngd && each.svar() == svar)
                .count();
    }

    /** How many demands there are of that weight. */
    public long count(Tyngd tyngd) {
        return resultat.stream().filter(each -> each.krav().tyngd() == tyngd).count();
    }
}
