package org.openbbic.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A case while it is being put together: what has been decided of it so far. */
final class Draft {

    /** Children by sex and origin, as the source compares them, and those without origin. */
    enum Grupp {
        SVENSKFODD_FLICKA("flicka", "svenskfodd"),
        UTLANDSFODD_FLICKA("flicka", "utlandsfodd"),
        SVENSKFODD_POJKE("pojke", "svenskfodd"),
        UTLANDSFODD_POJKE("pojke", "utlandsfodd"),
        FLICKA_UTAN_URSPRUNG("flicka", null),
        POJKE_UTAN_URSPRUNG("pojke", null);

        /** The four that the source compares. */
        static final List<Grupp> JAMFORDA =
                List.of(SVENSKFODD_FLICKA, UTLANDSFODD_FLICKA, SVENSKFODD_POJKE, UTLANDSFODD_POJKE);

        final String kon;
        final @Nullable String ursprung;

        Grupp(String kon, @Nullable String ursprung) {
            this.kon = kon;
            this.ursprung = ursprung;
        }

        /** As ids of figures name it. */
        String id() {
            return ursprung == null ? "utan-ursprung" : ursprung + "-" + kon;
        }
    }

    /** The three groups of identified vulnerability. */
    enum Omrade {
        HEMMILJO,
        FORALDER,
        BARN
    }

    final Grupp grupp;
    boolean ensamkommande;
    int alder;

    /** How many forms of vulnerability, and where they are. */
    int former;

    final Map<Omrade, Integer> formerPer = new EnumMap<>(Omrade.class);
    final Map<Omrade, TreeSet<Integer>> utsatthet = new EnumMap<>(Omrade.class);

    String riskBeslut = "";
    String riskAvslut = "";

    @Nullable
    String skolgangBeslut;

    @Nullable
    String skolgangAvslut;

    List<String> samtalBeslut = List.of();
    List<String> samtalAvslut = List.of();

    @Nullable
    String orsak;

    List<String> typ = List.of();

    LocalDate aktualiserad = LocalDate.EPOCH;
    LocalDate inledd = LocalDate.EPOCH;
    LocalDate beslutad = LocalDate.EPOCH;
    LocalDate start = LocalDate.EPOCH;
    LocalDate avslutad = LocalDate.EPOCH;
    boolean ansokan;
    final List<LocalDate> uppfoljningar = new ArrayList<>();

    Draft(Grupp grupp) {
        this.grupp = grupp;
        for (Omrade omrade : Omrade.values()) {
            formerPer.put(omrade, 0);
            utsatthet.put(omrade, new TreeSet<>());
        }
    }

    boolean flicka() {
        return grupp.kon.equals("flicka");
    }

    int fodelsear() {
        return avslutad.getYear() - alder;
    }

    int former(Omrade omrade) {
        Integer count = formerPer.get(omrade);
        return count == null ? 0 : count;
    }

    void formerTill(Omrade omrade) {
        formerPer.merge(omrade, 1, Integer::sum);
    }

    TreeSet<Integer> utsatthet(Omrade omrade) {
        return utsatthet.getOrDefault(omrade, new TreeSet<>());
    }

    /** Forms that have not been given a group yet. */
    int formerKvar() {
        return former - formerPer.values().stream().mapToInt(Integer::intValue).sum();
    }
}
