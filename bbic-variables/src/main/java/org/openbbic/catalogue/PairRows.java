package org.openbbic.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbbic.model.Evidence;

/** Reads {@code lagrumspar.csv}, in the order of {@code lagrum.csv}: by the older section, then by the newer. */
final class PairRows {

    private final SourceCheck sources;
    private final Map<String, Provision> provisions;
    private final Map<String, Integer> places = new HashMap<>();

    private PairRows(SourceCheck sources, Map<String, Provision> provisions) {
        this.sources = sources;
        this.provisions = provisions;
        for (String key : provisions.keySet()) {
            places.put(key, places.size());
        }
    }

    /**
     * Reads the pairs.
     *
     * @param provisions by {@link LawFiles#key}, in the order of their file
     */
    static List<ProvisionPair> read(DataFiles files, SourceCheck sources, Map<String, Provision> provisions) {
        PairRows reader = new PairRows(sources, provisions);
        List<ProvisionPair> pairs = new ArrayList<>();
        CsvTable table = files.read(
                "lagrumspar.csv",
                "gammal_sfs",
                "gammalt_kapitel",
                "gammal_paragraf",
                "ny_sfs",
                "nytt_kapitel",
                "ny_paragraf",
                "grad",
                "kalla",
                "plats",
                "anmarkning");
        int last = -1;
        for (CsvRow row : table.rows()) {
            ProvisionPair pair = reader.pair(row);
            int place = reader.place(pair.predecessor()) * provisions.size() + reader.place(pair.successor());
            if (place <= last) {
                throw row.fault("ny_paragraf", place == last ? "a second row for the same" : "out of order");
            }
            last = place;
            pairs.add(pair);
        }
        return pairs;
    }

    private ProvisionPair pair(CsvRow row) {
        Provision old = provision(row, "gammal_sfs", "gammalt_kapitel", "gammal_paragraf");
        Provision now = provision(row, "ny_sfs", "nytt_kapitel", "ny_paragraf");
        LocalDate end = old.validTo();
        LocalDate start = now.validFrom();
        if (!now.act().equals(old.act()) || end == null || start == null || !end.isBefore(start)) {
            throw row.fault("ny_sfs", "not an act that came after the older one, by forfattningar.csv");
        }
        Evidence grade = row.constant(Evidence.class, "grad");
        if (grade != Evidence.HARLEDD) {
            // A pairing that a source states would make what the library says of every pair untrue.
            throw row.fault("grad", "a pairing is inferred: expected HARLEDD");
        }
        return new ProvisionPair(old, now, grade, sources.of(row, grade), row.cell("anmarkning"));
    }

    private Provision provision(CsvRow row, String sfs, String chapter, String section) {
        String key = LawFiles.key(row.text(sfs), row.optional(chapter), row.text(section));
        Provision provision = provisions.get(key);
        if (provision == null) {
            throw row.fault(section, "no such section in lagrum.csv");
        }
        return provision;
    }

    private int place(Provision provision) {
        Integer place = places.get(LawFiles.key(provision.sfs(), provision.chapter(), provision.section()));
        return place == null ? -1 : place;
    }
}
