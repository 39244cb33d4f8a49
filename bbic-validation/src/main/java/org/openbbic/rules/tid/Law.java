package org.openbbic.rules.tid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;

/**
 * A duty, named by the section that states it today. Which section of an older act it came after is the catalogue's to
 * know.
 *
 * <p>A rule may judge a day only by a wording that is known to have held on it.
 */
enum Law {
    /** Assessment of immediate protection at once. */
    PROTECTION(Law.SOL, "20", "1"),
    /** Decision on opening an investigation within fourteen days. */
    PRELIMINARY_ASSESSMENT(Law.SOL, "20", "2"),
    /** Investigation of protection or support within four months. */
    INVESTIGATION(Law.SOL, "20", "3"),
    /** Emergency home at most two months after the investigation. */
    EMERGENCY_HOME(Law.SOL, "22", "4"),
    /** Care under SoL considered at least every six months. */
    REVIEW(Law.SOL, "22", "13"),
    /** Care under LVU 2 § considered, under LVU 3 § tried, every six months. */
    COMPULSORY_REVIEW(Law.LVU, null, "13"),
    /** A limit on contact considered at least every three months. */
    CONTACT(Law.LVU, null, "14"),
    /** Care under LVU ends at 18 or 21. */
    CARE_ENDS(Law.LVU, null, "21"),
    /** Care by one's own conduct for those who have turned 18 but not 20. */
    YOUNG_ADULT_CARE(Law.LVU, null, "1"),
    /** Immediate custody of those under 20. */
    CUSTODY(Law.LVU, null, "6"),
    /** A measure under LVU 22 §: for those under 20, tried every six months. */
    PREVENTIVE(Law.LVU, null, "22"),
    /** Consent to measures for a child. */
    CONSENT(Law.SOL, "21", "1"),
    /** Measures that always need an individual decision. */
    DECISION(Law.SOL, "11", "5"),
    /** A specially qualified contact person for those under 21. */
    CONTACT_PERSON(Law.SOL, "13", "7"),
    /** Care begun within four weeks of legal force. */
    CARE_BEGINS(Law.LVU, null, "5"),
    /** Immediate custody put before the court within one week. */
    CUSTODY_TO_COURT(Law.LVU, null, "7"),
    /** Care applied for within four weeks of the day custody was carried out. */
    APPLICATION(Law.LVU, null, "8");

    private static final String SOL = "2025:400";
    private static final String LVU = "1990:52";

    private final String sfs;
    private final @Nullable String chapter;
    private final String section;
    private volatile @Nullable Place lookedUp;

    Law(String sfs, @Nullable String chapter, String section) {
        this.sfs = sfs;
        this.chapter = chapter;
        this.section = section;
    }

    /**
     * The section in force on that day, or {@code null} where the wording that was read is not known to have held on it,
     * so that the day cannot be judged.
     */
    @Nullable
    Provision on(LocalDate day, Catalogue catalogue) {
        Place place = lookedUp;
        if (place == null || place.catalogue != catalogue) {
            place = Place.of(this, catalogue);
            lookedUp = place;
        }
        for (Wording wording : place.wordings) {
            if (wording.isKnownOn(day)) {
                return wording.provision;
            }
        }
        return null;
    }

    /** Where the section stands in the catalogue that was last asked; nearly always there is only one. */
    private record Place(Catalogue catalogue, List<Wording> wordings) {

        static Place of(Law law, Catalogue catalogue) {
            List<Wording> wordings = new ArrayList<>();
            catalogue.findProvision(law.sfs, law.chapter, law.section).ifPresent(today -> {
                wordings.add(Wording.of(today));
                catalogue.predecessors(today).forEach(pair -> wordings.add(Wording.of(pair.predecessor())));
            });
            return new Place(catalogue, wordings);
        }
    }

    /** A section, and the days between which the wording that was read is known to have held; open where {@code null}. */
    private record Wording(
            Provision provision,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Wording of(Provision provision) {
            LocalDate inForce = provision.validFrom();
            LocalDate known = provision.knownFrom();
            boolean isLater = inForce == null || known != null && known.isAfter(inForce);
            return new Wording(provision, isLater ? known : inForce, provision.validTo());
        }

        boolean isKnownOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
