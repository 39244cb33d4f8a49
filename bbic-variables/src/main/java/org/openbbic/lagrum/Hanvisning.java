package org.openbbic.lagrum;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Provision;
import org.openbbic.model.Lagrum;

/**
 * <i>Hänvisning</i> (reference): one section that a text points to, whether or not anybody here knows it.
 *
 * @param act abbreviation of the act, such as {@code SoL}, 2 to 12 letters
 * @param sfs number of the act, such as {@code 2001:453}; {@code null} where the text gives none
 * @param chapter number of the chapter, 1 to 99; {@code null} where there is none
 * @param section number of the section, 1 to 999, and perhaps a letter, such as {@code 6 b}
 */
public record Hanvisning(
        String act, @Nullable String sfs, @Nullable String chapter, String section) {

    private static final Pattern ACT = Pattern.compile("\\p{L}{2,12}");
    private static final Pattern SFS = Pattern.compile("[0-9]{4}:[0-9]{1,4}");
    private static final Pattern CHAPTER = Pattern.compile("[1-9][0-9]?");
    private static final Pattern SECTION = Pattern.compile("[1-9][0-9]{0,2}(?: [a-z])?");

    /**
     * Checks the form of each part.
     *
     * @throws IllegalArgumentException if a part has another form than the one given above
     */
    public Hanvisning {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(section, "section");
        check(ACT, act, "act");
        check(SFS, sfs, "sfs");
        check(CHAPTER, chapter, "chapter");
        check(SECTION, section, "section");
    }

    private static void check(Pattern form, @Nullable String part, String name) {
        if (part != null && !form.matcher(part).matches()) {
            throw new IllegalArgumentException(name);
        }
    }

    /** The reference to a section of the catalogue. */
    public static Hanvisning of(Provision provision) {
        return new Hanvisning(provision.act(), provision.sfs(), provision.chapter(), provision.section());
    }

    /** The same section of that act. */
    public Hanvisning with(Act other) {
        return new Hanvisning(other.abbreviation(), other.sfs(), chapter, section);
    }

    /** Written as in an export, {@code SoL (2001:453) 4:1} or {@code LVU (1990:52) 2}; without its number {@code SoL 4:1}. */
    public String citation() {
        return named() + " " + (chapter == null ? "" : chapter + ":") + section;
    }

    /** Written as in Swedish text, {@code 4 kap. 1 § SoL (2001:453)} or {@code 2 § LVU (1990:52)}; without its number {@code 4 kap. 1 § SoL}. */
    public String written() {
        return (chapter == null ? "" : chapter + " kap. ") + section + " \u00A7 " + named();
    }

    private String named() {
        return sfs == null ? act : act + " (" + sfs + ")";
    }

    /** What an export holds; empty for a reference without the act's number, which the export's form must have. */
    public Optional<Lagrum> lagrum() {
        return sfs == null ? Optional.empty() : Optional.of(Lagrum.parse(citation()));
    }
}
