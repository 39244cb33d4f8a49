package org.openbbic.krav;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.krav.Blad.Rad;

/**
 * <i>Kravlista</i> (list of demands). Immutable. {@code docs/krav.md} describes the file.
 *
 * @param namn what it is shown as
 * @param sha256 hash of its bytes, in lower-case hexadecimal
 * @param shipped whether it is this library's start list and not a municipality's own
 * @param krav the demands, in the order of the list
 */
public record Kravlista(String namn, String sha256, boolean shipped, List<Krav> krav) {

    private static final String NUMMER = "kravnummer";
    private static final String TEXT = "kravtext";
    private static final String TYNGD = "ska/bör";
    private static final String VISAS = "visas genom";
    private static final int LONGEST_NUMMER = 60;
    private static final int LONGEST_TEXT = 4_000;

    /** Copies the demands. */
    public Kravlista {
        Objects.requireNonNull(namn, "namn");
        Objects.requireNonNull(sha256, "sha256");
        krav = List.copyOf(krav);
    }

    /** The start list: what the sources say that users ask of a system. A municipality's own list goes before it. */
    public static Kravlista startlista() {
        return Startkrav.list();
    }

    /**
     * Reads a list of a municipality's own: CSV with the headings {@code kravnummer}, {@code kravtext}, {@code ska/bör}
     * and {@code visas genom}.
     *
     * @param namn what it is shown as
     * @param catalogue where the variables are looked up, with the municipality's layers on it
     * @throws KravException if anything is wrong with it
     * @throws IOException if reading fails
     */
    public static Kravlista read(String namn, InputStream in, Catalogue catalogue) throws IOException, KravException {
        Blad blad = Blad.read(in, List.of(NUMMER, TEXT, TYNGD, VISAS), List.of());
        List<Krav> krav = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Variabelfalt fields = new Variabelfalt(catalogue);
        for (Rad row : blad.rows()) {
            boolean named = blad.isFilled(row, NUMMER, LONGEST_NUMMER);
            if (named && !seen.add(row.cell(NUMMER).toLowerCase(Locale.ROOT))) {
                blad.remark(row.line(), NUMMER, "samma nummer står på en rad tidigare");
            }
            boolean said = blad.isFilled(row, TEXT, LONGEST_TEXT);
            Tyngd tyngd = Tyngd.find(row.cell(TYNGD));
            if (tyngd == null) {
                blad.remark(row.line(), TYNGD, "här ska stå ska eller bör");
            }
            List<Bevis> bevis = bevis(row, blad, fields);
            if (named && said && tyngd != null && !bevis.isEmpty()) {
                krav.add(new Krav(row.cell(NUMMER), row.cell(TEXT), tyngd, bevis, null));
            }
        }
        blad.throwIfRemarked();
        return new Kravlista(namn, blad.sha256(), false, krav);
    }

    private static List<Bevis> bevis(Rad row, Blad blad, Variabelfalt fields) {
        List<Bevis> all = new ArrayList<>();
        for (String word : row.cell(VISAS).split("\\+", -1)) {
            Bevis bevis = Bevis.find(word.strip());
            String fault = fault(bevis, all, fields);
            if (fault != null) {
                blad.remark(row.line(), VISAS, fault);
                return List.of();
            }
            all.add(Objects.requireNonNull(bevis));
        }
        return all;
    }

    private static @Nullable String fault(@Nullable Bevis bevis, List<Bevis> before, Variabelfalt fields) {
        if (bevis == null) {
            return "okänt ord; här ska stå " + Startkrav.WORDS + ", eller flera av dem med + emellan";
        }
        if (before.contains(bevis)) {
            return "samma ord står två gånger";
        }
        return bevis.variabel() == null || fields.isKnown(bevis.variabel())
                ? null
                : "variabeln går inte att söka i filen; ange en variabel med svarsalternativ, såsom riskbedomning,"
                        + " eller ett fält i exportformatet, såsom beslut.riskbedomning";
    }

    /** How many demands; their texts are the municipality's. */
    @Override
    public String toString() {
        return "Kravlista[" + krav.size() + "]";
    }
}
