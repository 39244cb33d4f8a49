package org.openbbic.lagrum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;
import org.openbbic.model.Lagrum;

/**
 * Reads <i>lagrum</i> (provisions) in the forms that people write, and tells which section was meant on a day.
 *
 * <p>Forms: {@code 4 kap. 1 § SoL}, {@code SoL 4:1}, {@code LVU 2}, {@code 2, 3 och 6 §§ LVU}, {@code 11 kap. 1 a §
 * socialtjänstlagen (2001:453)}, {@code SoL (2001:453) 4:1}, in any case and spacing, several of them with a comma, a
 * semicolon, <i>och</i> or <i>samt</i> between. An act that the catalogue does not have is read where its abbreviation is
 * in capitals and its number stands after it, {@code 9 § LSS (1993:387)}.
 *
 * <p>Never throws on any text, and takes time in proportion to its length. Immutable, and safe to share between threads.
 *
 * <pre>{@code
 * LagrumReader reader = LagrumReader.of(Catalogue.bundled());
 * List<Lagrum> lagrum = reader.findLagrum("4 kap. 1 § SoL", decided)
 *         .orElseGet(() -> List.of(Lagrum.parse("4 kap. 1 § SoL")));
 * }</pre>
 */
public final class LagrumReader {

    /** The longest text that is read, in characters. */
    public static final int MOST_CHARACTERS = 1_000;

    private final Catalogue catalogue;
    private final ActNames names;

    private LagrumReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new ActNames(catalogue);
    }

    /** A reader that knows the acts and sections of that catalogue. */
    public static LagrumReader of(Catalogue catalogue) {
        return new LagrumReader(catalogue);
    }

    /** The references in that text, or where and why it could not be read. */
    public LagrumText parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new LagrumText.Unreadable(LagrumText.Fault.FOR_LANG, MOST_CHARACTERS + 1);
        }
        try {
            return new Binding(new Grammar(Tokens.of(text), names).items(), catalogue).bind();
        } catch (Halt halt) {
            return halt.unreadable();
        }
    }

    /** Which section is meant where no day is known: an abbreviation that several acts share means none of them. */
    public Resolution resolve(Hanvisning reference) {
        String sfs = reference.sfs();
        if (sfs != null) {
            Optional<Act> act = catalogue.findAct(sfs);
            return act.isEmpty() ? new Resolution.UnknownAct() : section(act.get(), reference);
        }
        return among(names.withAbbreviation(reference.act()), reference);
    }

    /**
     * Which section is meant on that day. An abbreviation without a number is the act that was in force then: {@code SoL} is
     * 2001:453 to 30 June 2025 and 2025:400 after it (SOL01, SOL25).
     */
    public Resolution resolve(Hanvisning reference, LocalDate day) {
        String sfs = reference.sfs();
        if (sfs != null) {
            Optional<Act> act = catalogue.findAct(sfs);
            return act.isPresent() && !couldHold(act.get(), day)
                    ? new Resolution.NotInForce(act.get(), find(act.get(), reference))
                    : resolve(reference);
        }
        List<Act> then = new ArrayList<>();
        for (Act act : names.withAbbreviation(reference.act())) {
            if (couldHold(act, day)) {
                then.add(act);
            }
        }
        return among(then, reference);
    }

    /**
     * What an export holds for that text, with each act's number as of that day; empty where the text cannot be read whole,
     * or an act in it cannot be told on that day. Keep the text then, as {@link Lagrum#parse} does: it is better than a
     * guess. A section that the catalogue does not have is written as it is, since that says nothing about the act.
     *
     * @param day the day that decides which act is meant: that of the decision, or the one on which the investigation was
     *     opened
     */
    public Optional<List<Lagrum>> findLagrum(String text, LocalDate day) {
        if (!(parse(text) instanceof LagrumText.Read read)) {
            return Optional.empty();
        }
        List<Lagrum> all = new ArrayList<>();
        for (Hanvisning reference : read.references()) {
            Hanvisning numbered = numbered(reference, day);
            if (numbered == null) {
                return Optional.empty();
            }
            numbered.lagrum().ifPresent(all::add);
        }
        return Optional.of(List.copyOf(all));
    }

    private @Nullable Hanvisning numbered(Hanvisning reference, LocalDate day) {
        if (reference.sfs() != null) {
            return reference;
        }
        Resolution resolution = resolve(reference, day);
        if (resolution instanceof Resolution.Found found) {
            return Hanvisning.of(found.provision());
        }
        return resolution instanceof Resolution.UnknownHere unknown ? reference.with(unknown.act()) : null;
    }

    private Resolution among(List<Act> acts, Hanvisning reference) {
        if (acts.isEmpty()) {
            return new Resolution.UnknownAct();
        }
        if (acts.size() == 1) {
            return section(acts.get(0), reference);
        }
        List<Resolution.Candidate> candidates = new ArrayList<>();
        for (Act act : acts) {
            candidates.add(new Resolution.Candidate(act, find(act, reference)));
        }
        return new Resolution.Ambiguous(candidates);
    }

    private Resolution section(Act act, Hanvisning reference) {
        Provision provision = find(act, reference);
        return provision == null ? new Resolution.UnknownHere(act) : new Resolution.Found(act, provision);
    }

    private @Nullable Provision find(Act act, Hanvisning reference) {
        return catalogue
                .findProvision(act.sfs(), reference.chapter(), reference.section())
                .orElse(null);
    }

    /** No source gives the first day of an older act, but none was in force before the year in its own number. */
    private static boolean couldHold(Act act, LocalDate day) {
        return act.isInForceOn(day)
                && day.getYear() >= Integer.parseInt(act.sfs().substring(0, 4));
    }
}
