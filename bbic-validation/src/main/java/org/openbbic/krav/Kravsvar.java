package org.openbbic.krav;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.annex.RowRemark;
import org.openbbic.export.IsoDate;
import org.openbbic.krav.Blad.Rad;

/**
 * <i>Kravsvar</i> (answers to demands): the declarations that somebody has filled in. Immutable.
 *
 * @param namn what the file is shown as
 * @param sha256 hash of its bytes, in lower-case hexadecimal
 * @param intyg the declarations, in the order of the file
 * @param unused rows that declare something of no demand in the list, or of one that is not shown by a declaration
 */
public record Kravsvar(String namn, String sha256, List<Intyg> intyg, List<RowRemark> unused) {

    static final String NUMMER = "kravnummer";
    static final String SVAR = "svar";
    static final String VEM = "vem";
    static final String DATUM = "datum";
    static final String KOMMENTAR = "kommentar";

    private static final int LONGEST_VEM = 200;
    private static final int LONGEST_KOMMENTAR = 2_000;

    /** Copies the lists. */
    public Kravsvar {
        Objects.requireNonNull(namn, "namn");
        Objects.requireNonNull(sha256, "sha256");
        intyg = List.copyOf(intyg);
        unused = List.copyOf(unused);
    }

    /**
     * Reads the answers to that list: CSV with the headings {@code kravnummer}, {@code svar}, {@code vem} and
     * {@code datum}, and {@code kommentar} where there is one. A row without answer declares nothing.
     *
     * @param namn what the file is shown as
     * @param today a declaration cannot be of a later day
     * @throws KravException if anything is wrong with it
     * @throws IOException if reading fails
     */
    public static Kravsvar read(String namn, InputStream in, Kravlista list, LocalDate today)
            throws IOException, KravException {
        Blad blad = Blad.read(in, List.of(NUMMER, SVAR, VEM, DATUM), List.of(KOMMENTAR));
        Reading reading = new Reading(blad, list, today);
        blad.rows().forEach(reading::row);
        blad.throwIfRemarked();
        return new Kravsvar(namn, blad.sha256(), reading.intyg, reading.unused);
    }

    /** What was declared of that demand, or {@code null}. */
    @Nullable
    Intyg find(String nummer) {
        return intyg.stream()
                .filter(each -> key(each.nummer()).equals(key(nummer)))
                .findFirst()
                .orElse(null);
    }

    private static String key(String nummer) {
        return nummer.toLowerCase(Locale.ROOT);
    }

    /** How many declarations; who made them are persons. */
    @Override
    public String toString() {
        return "Kravsvar[" + intyg.size() + "]";
    }

    /** One reading of a file. */
    private static final class Reading {

        private final Blad blad;
        private final Kravlista list;
        private final LocalDate today;
        private final List<Intyg> intyg = new ArrayList<>();
        private final List<RowRemark> unused = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Reading(Blad blad, Kravlista list, LocalDate today) {
            this.blad = blad;
            this.list = list;
            this.today = today;
        }

        void row(Rad row) {
            boolean said = List.of(SVAR, VEM, DATUM, KOMMENTAR).stream()
                    .anyMatch(column -> !row.cell(column).isEmpty());
            if (!said) {
                return;
            }
            String nummer = row.cell(NUMMER);
            if (nummer.isEmpty()) {
                blad.remark(row.line(), NUMMER, "cellen är tom");
            } else if (!seen.add(key(nummer))) {
                blad.remark(row.line(), NUMMER, "samma krav besvaras på en rad tidigare");
            } else {
                answer(row, nummer);
            }
        }

        private void answer(Rad row, String nummer) {
            Svar svar = svar(row.cell(SVAR));
            if (svar == null) {
                blad.remark(row.line(), SVAR, "här ska stå ja, nej eller delvis");
            }
            boolean signed = blad.isFilled(row, VEM, LONGEST_VEM);
            LocalDate datum = day(row);
            String kommentar = row.cell(KOMMENTAR);
            if (kommentar.length() > LONGEST_KOMMENTAR) {
                blad.remark(row.line(), KOMMENTAR, "texten är längre än " + LONGEST_KOMMENTAR + " tecken");
            }
            if (svar != null && signed && datum != null) {
                use(row, new Intyg(nummer, svar, row.cell(VEM), datum, kommentar.isEmpty() ? null : kommentar));
            }
        }

        private @Nullable LocalDate day(Rad row) {
            LocalDate day = IsoDate.parse(row.cell(DATUM));
            if (day == null) {
                blad.remark(row.line(), DATUM, "här ska stå en dag, ÅÅÅÅ-MM-DD");
            } else if (day.isAfter(today)) {
                blad.remark(row.line(), DATUM, "dagen har inte varit än");
            }
            return day;
        }

        private void use(Rad row, Intyg made) {
            Krav krav = list.krav().stream()
                    .filter(each -> key(each.nummer()).equals(key(made.nummer())))
                    .findFirst()
                    .orElse(null);
            if (krav == null) {
                unused.add(new RowRemark(row.line(), NUMMER, "inget krav i listan har det numret"));
            } else if (!krav.needsIntyg()) {
                unused.add(new RowRemark(row.line(), NUMMER, "kravet visas inte genom intyg, så svaret räknas inte"));
            } else {
                intyg.add(made);
            }
        }

        private static @Nullable Svar svar(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "ja" -> Svar.UPPFYLLT;
                case "delvis" -> Svar.DELVIS;
                case "nej" -> Svar.EJ_UPPFYLLT;
                default -> null;
            };
        }
    }
}
