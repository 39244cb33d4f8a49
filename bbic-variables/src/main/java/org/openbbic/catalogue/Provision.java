package org.openbbic.catalogue;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/**
 * <i>Lagrum</i> (provision): one section of an act that rules rest on.
 *
 * @param act abbreviation, such as {@code SoL} or {@code LVU}
 * @param sfs number of the act, such as {@code 2025:400}
 * @param chapter number of the chapter, or {@code null} for an act without
 * @param section number of the section, such as {@code 6 b}
 * @param validFrom first day of the act in force; {@code null} where the sources do not say
 * @param validTo last day of the act in force, inclusive; {@code null} where it is in force or they do not say
 * @param wording SFS number of the wording that was read; {@code null} where the text names none, so that as far as it shows
 *     it is the act's first wording
 * @param wordingKnownFrom a day on which the wording read is known to hold already; {@code null} where no source gives
 *     one
 * @param about what it is about, in Swedish
 * @param source where it was read
 */
public record Provision(
        String act,
        String sfs,
        @Nullable String chapter,
        String section,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String wording,
        @Nullable LocalDate wordingKnownFrom,
        String about,
        Source source) {

    /** Checks that every part that must be is there. */
    public Provision {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(sfs, "sfs");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(source, "source");
    }

    /** Whether the day is neither before the first nor after the last day its act is known to be in force. */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * Whether another wording than the one read may have been in force on that day, so that what rests on the wording
     * cannot be tested. Only the year in the wording's SFS number is known, so a day of that year counts as doubtful too,
     * unless {@link #wordingKnownFrom} clears it.
     */
    public boolean isWordingDoubtfulOn(LocalDate day) {
        LocalDate known = knownFrom();
        return known != null && day.isBefore(known);
    }

    /**
     * The first day on which the wording that was read is known to hold; {@code null} where it is not in doubt on any day.
     * That the act was in force then is not said.
     */
    public @Nullable LocalDate knownFrom() {
        if (wording == null) {
            return null;
        }
        int year = Integer.parseInt(wording, 0, wording.indexOf(':'), 10);
        LocalDate next = LocalDate.of(year + 1, Month.JANUARY, 1);
        return wordingKnownFrom != null && wordingKnownFrom.isBefore(next) ? wordingKnownFrom : next;
    }

    /**
     * How sure it is: statute is no source on BBIC but a neighbouring one, {@link Evidence#NARLIGGANDE}, unless the row rests
     * on an unverified source.
     */
    public Evidence evidence() {
        return source.place().equals("-") ? Evidence.OBELAGD : Evidence.NARLIGGANDE;
    }

    /** Written as in an export, such as {@code SoL (2001:453) 4:1} or {@code LVU (1990:52) 2}. */
    public String citation() {
        return act + " (" + sfs + ") " + (chapter == null ? "" : chapter + ":") + section;
    }
}
