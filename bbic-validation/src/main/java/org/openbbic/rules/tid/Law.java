package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;

/**
 * A duty that moved from SoL (2001:453) to SoL (2025:400): the two sections that state it.
 *
 * <p>A rule may judge a day only by a wording that is known to have held on it.
 */
enum Law {
    /** Decision on opening an investigation within fourteen days. */
    PRELIMINARY_ASSESSMENT("11", "1 a", "20", "2"),
    /** Assessment of immediate protection at once. */
    PROTECTION("11", "1 a", "20", "1"),
    /** Investigation of protection or support within four months. */
    INVESTIGATION("11", "2", "20", "3");

    private static final String OLD_ACT = "2001:453";
    private static final String NEW_ACT = "2025:400";

    private final String oldChapter;
    private final String oldSection;
    private final String newChapter;
    private final String newSection;

    Law(String oldChapter, String oldSection, String newChapter, String newSection) {
        this.oldChapter = oldChapter;
        this.oldSection = oldSection;
        this.newChapter = newChapter;
        this.newSection = newSection;
    }

    /** Whether the wording that was read is known to have been in force on that day. */
    boolean isKnownOn(LocalDate day, Catalogue catalogue) {
        return catalogue
                        .findProvision(NEW_ACT, newChapter, newSection)
                        .filter(p -> isKnown(p, day))
                        .isPresent()
                || catalogue
                        .findProvision(OLD_ACT, oldChapter, oldSection)
                        .filter(p -> isKnown(p, day))
                        .isPresent();
    }

    private static boolean isKnown(Provision provision, LocalDate day) {
        return provision.isInForceOn(day) && !provision.isWordingDoubtfulOn(day);
    }
}
