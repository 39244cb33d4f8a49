package org.openbbic.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;

/**
 * <i>Profil</i> (profile): what a municipality has chosen: which variables it registers, which rules it turns off or weighs
 * otherwise, and which layers it uses.
 *
 * <p>A profile cannot buy a verdict: the report names it with its hash, and each rule that it turned off or lowered, beside
 * the verdict. Immutable. {@code docs/profil.md} describes the file.
 */
public final class Profile {

    /** No profile: nothing is chosen and nothing is changed. */
    public static final Profile NONE = new Profile("", null, null, Map.of(), List.of(), Map.of());

    private final String file;
    private final @Nullable ProfileInfo info;
    private final @Nullable Set<String> chosen;
    private final Map<String, RuleChange> changes;
    private final List<String> layers;
    private final Map<String, Integer> lines;

    Profile(
            String file,
            @Nullable ProfileInfo info,
            @Nullable Set<String> chosen,
            Map<String, RuleChange> changes,
            List<String> layers,
            Map<String, Integer> lines) {
        this.file = file;
        this.info = info;
        this.chosen = chosen == null ? null : new LinkedHashSet<>(chosen);
        this.changes = changes;
        this.layers = List.copyOf(layers);
        this.lines = lines;
    }

    /**
     * Reads a profile.
     *
     * @param name the file as errors shall name it
     * @throws ProfileException if it is no profile
     * @throws IOException if reading fails
     */
    public static Profile read(String name, InputStream in) throws ProfileException, IOException {
        return ProfileReader.read(name, in);
    }

    /** Its name and hash; empty for {@link #NONE}. */
    public Optional<ProfileInfo> info() {
        return Optional.ofNullable(info);
    }

    /** Whether it says which variables are chosen, so that what is chosen and not there is missing. */
    public boolean hasChoice() {
        return chosen != null;
    }

    /** Whether that variable is chosen; {@code false} where the profile chooses none. */
    public boolean isChosen(String variable) {
        return chosen != null && chosen.contains(variable);
    }

    /** The chosen variables, in the order of the profile. */
    public Set<String> chosen() {
        return chosen == null ? Set.of() : Collections.unmodifiableSet(chosen);
    }

    /** What it changes, in the order of the profile. */
    public List<RuleChange> changes() {
        return List.copyOf(changes.values());
    }

    /** What it changes of that rule. */
    public Optional<RuleChange> findChange(String rule) {
        return Optional.ofNullable(changes.get(rule));
    }

    /** The layers it names, as they stand there; paths are relative to the profile. */
    public List<String> layers() {
        return layers;
    }

    /**
     * Holds the chosen variables against a catalogue, with its layers on.
     *
     * @throws ProfileException if the catalogue lacks one
     */
    public void check(Catalogue catalogue) throws ProfileException {
        for (String variable : chosen()) {
            if (catalogue.findVariable(variable).isEmpty()) {
                throw new ProfileException(
                        file, lines.getOrDefault(variable, 0), "urval: variabeln finns inte i katalogen");
            }
        }
    }

    ProfileException fault(RuleChange change, String what) {
        return new ProfileException(file, change.line(), what);
    }

    /** The chosen number of variables and changed rules; never their names. */
    @Override
    public String toString() {
        return "Profile[" + chosen().size() + ", " + changes.size() + "]";
    }
}
