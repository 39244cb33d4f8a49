package org.openbbic.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/**
 * <i>Katalog</i> (catalogue) of the BBIC variables: versions, variables, code lists, provisions and sources.
 *
 * <p>Unofficial and incomplete: the official table of variables is in none of it. Every statement carries its source
 * and its grade of evidence. Immutable, and safe to share between threads.
 *
 * <pre>{@code
 * CodeList risk = Catalogue.bundled().getList("riskbedomning");
 * for (CodeEntry answer : risk.entries()) {
 *     System.out.println(answer.code() + " " + answer.term() + " " + answer.state("1.0").evidence());
 * }
 * }</pre>
 */
public final class Catalogue {

    private static volatile @Nullable Catalogue bundled;

    private final String contentVersion;
    private final Fingerprint fingerprint;
    private final Map<String, SourceInfo> sources;
    private final Map<String, VersionInfo> versions;
    private final Map<String, Variable> variables;
    private final Map<String, CodeList> lists;
    private final Map<String, Act> acts;
    private final Map<String, Provision> provisions;

    Catalogue(Content content) {
        this.contentVersion = content.contentVersion();
        this.fingerprint = content.fingerprint();
        this.sources = content.sources();
        this.versions = content.versions();
        this.variables = content.variables();
        this.lists = content.lists();
        this.acts = content.acts();
        this.provisions = content.provisions();
    }

    /** What the loader hands over by id, each in the order of its file and changed by nobody after. */
    record Content(
            String contentVersion,
            Fingerprint fingerprint,
            Map<String, SourceInfo> sources,
            Map<String, VersionInfo> versions,
            Map<String, Variable> variables,
            Map<String, CodeList> lists,
            Map<String, Act> acts,
            Map<String, Provision> provisions) {}

    /**
     * The catalogue that came with the library; read at the first call, the same object ever after.
     *
     * @throws CatalogueException if the data that came with the library are broken
     */
    public static Catalogue bundled() {
        Catalogue ready = bundled;
        if (ready == null) {
            synchronized (Catalogue.class) {
                ready = bundled;
                if (ready == null) {
                    ready = load(CatalogueFiles.bundled());
                    bundled = ready;
                }
            }
        }
        return ready;
    }

    /**
     * Reads a catalogue from data files.
     *
     * @throws CatalogueException if a file is missing or anything in one is wrong
     */
    public static Catalogue load(CatalogueFiles files) {
        return new Catalogue(new CatalogueLoader(files).load());
    }

    /** Version of the content, apart from the version of the code. */
    public String contentVersion() {
        return contentVersion;
    }

    /** SHA-256 over the bytes of all data files in a fixed order, in lower-case hexadecimal. */
    public String sha256() {
        return fingerprint.hex();
    }

    /** Versions in order of publication. */
    public List<VersionInfo> versions() {
        return List.copyOf(versions.values());
    }

    /** The version with that id. */
    public Optional<VersionInfo> findVersion(String id) {
        return Optional.ofNullable(versions.get(id));
    }

    /**
     * The version with that id.
     *
     * @throws NoSuchElementException if the catalogue has no such version
     */
    public VersionInfo getVersion(String id) {
        return get(versions, id, "id: no such version");
    }

    /** Variables, background first. */
    public List<Variable> variables() {
        return List.copyOf(variables.values());
    }

    /** The variable with that id. */
    public Optional<Variable> findVariable(String id) {
        return Optional.ofNullable(variables.get(id));
    }

    /**
     * The variable with that id.
     *
     * @throws NoSuchElementException if the catalogue has no such variable
     */
    public Variable getVariable(String id) {
        return get(variables, id, "id: no such variable");
    }

    /** Code lists, in the order of the variables. */
    public List<CodeList> lists() {
        return List.copyOf(lists.values());
    }

    /** The code list with that id. */
    public Optional<CodeList> findList(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /**
     * The code list with that id.
     *
     * @throws NoSuchElementException if the catalogue has no such list
     */
    public CodeList getList(String id) {
        return get(lists, id, "id: no such list");
    }

    /** Sources, in the order of {@code docs/kallor.md}. */
    public List<SourceInfo> sources() {
        return List.copyOf(sources.values());
    }

    /** The source with that key. */
    public Optional<SourceInfo> findSource(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /**
     * The source with that key.
     *
     * @throws NoSuchElementException if the catalogue has no such source
     */
    public SourceInfo getSource(String key) {
        return get(sources, key, "key: no such source");
    }

    /** Acts, by SFS number. */
    public List<Act> acts() {
        return List.copyOf(acts.values());
    }

    /** The act with that SFS number, such as {@code 2001:453}. */
    public Optional<Act> findAct(String sfs) {
        return Optional.ofNullable(acts.get(sfs));
    }

    /** Sections that rules rest on, act by act. */
    public List<Provision> provisions() {
        return List.copyOf(provisions.values());
    }

    /**
     * The section with that number. That the catalogue does not have one says nothing about the act.
     *
     * @param sfs number of the act, such as {@code 2001:453}
     * @param chapter number of the chapter, or {@code null} for an act without
     * @param section number of the section, such as {@code 6 b}
     */
    public Optional<Provision> findProvision(String sfs, @Nullable String chapter, String section) {
        return Optional.ofNullable(provisions.get(LawFiles.key(sfs, chapter, section)));
    }

    /**
     * How much of a version is known.
     *
     * @throws NoSuchElementException if the catalogue has no such version
     */
    public Attestation attestation(String version) {
        getVersion(version);
        Map<Evidence, Integer> values = zeros(Evidence.class);
        Map<Completeness, Integer> own = zeros(Completeness.class);
        Map<Completeness, Integer> neighbours = zeros(Completeness.class);
        for (CodeList list : lists.values()) {
            Presence presence = list.presence(version);
            if (presence == Presence.EJ_INFORD || presence == Presence.BORTTAGEN) {
                continue;
            }
            boolean neighbour = list.evidence(version) == Evidence.NARLIGGANDE;
            (neighbour ? neighbours : own).merge(list.completeness(version), 1, Integer::sum);
            for (CodeEntry entry : list.entries()) {
                Evidence grade = entry.state(version).evidence();
                if (grade != null && entry.state(version).presence() == Presence.FINNS) {
                    values.merge(grade, 1, Integer::sum);
                }
            }
        }
        return new Attestation(version, variablesIn(version), values, own, neighbours);
    }

    private int variablesIn(String version) {
        int count = 0;
        for (Variable variable : variables.values()) {
            if (variable.state(version).presence() == Presence.FINNS) {
                count++;
            }
        }
        return count;
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            counts.put(each, 0);
        }
        return counts;
    }

    private static <T> T get(Map<String, T> map, String id, String message) {
        T found = map.get(id);
        if (found == null) {
            throw new NoSuchElementException(message);
        }
        return found;
    }
}
