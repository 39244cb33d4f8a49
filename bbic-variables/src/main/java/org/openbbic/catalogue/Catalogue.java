package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

    private final Content content;
    private final String contentVersion;
    private final List<LayerInfo> layers;
    private final Fingerprint fingerprint;
    private final Register<SourceInfo> sources;
    private final Register<VersionInfo> versions;
    private final Register<Variable> variables;
    private final Map<String, List<Variable>> byVersion = new HashMap<>();
    private final Register<CodeList> lists;
    private final List<Transition> transitions;
    private final Register<Act> acts;
    private final ProvisionIndex provisions;

    Catalogue(Content content) {
        this.content = content;
        this.contentVersion = content.contentVersion();
        this.layers = List.copyOf(content.layers());
        this.fingerprint = content.fingerprint();
        this.sources = new Register<>("key", "source", content.sources());
        this.versions = new Register<>("id", "version", content.versions());
        this.variables = new Register<>("id", "variable", content.variables());
        this.lists = new Register<>("id", "list", content.lists());
        this.transitions = List.copyOf(content.transitions());
        this.acts = new Register<>("sfs", "act", content.acts());
        this.provisions = new ProvisionIndex(content.provisions().values(), content.provisionPairs());
        for (VersionInfo version : versions.all()) {
            byVersion.put(version.id(), present(variables.all(), version.id()));
        }
    }

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

    /**
     * This catalogue with a layer on it; this one is not changed.
     *
     * @throws CatalogueException if a row of the layer does not fit this catalogue, with the layer's file and line
     */
    public Catalogue with(Layer layer) {
        return new Catalogue(new LayerLaying(content, layer).lay());
    }

    /** Version of the content, apart from the version of the code. */
    public String contentVersion() {
        return contentVersion;
    }

    /**
     * SHA-256 over the bytes of the library's own data files in a fixed order, in lower-case hexadecimal; each layer has a
     * hash of its own.
     */
    public String sha256() {
        return fingerprint.hex();
    }

    /** Layers that were laid on the library's own data, in the order they were laid; none in {@link #bundled}. */
    public List<LayerInfo> layers() {
        return layers;
    }

    /** Versions in order of publication. */
    public List<VersionInfo> versions() {
        return versions.all();
    }

    /** The version with that id. */
    public Optional<VersionInfo> findVersion(String id) {
        return versions.find(id);
    }

    /**
     * The version with that id.
     *
     * @throws NoSuchElementException if the catalogue has no such version
     */
    public VersionInfo getVersion(String id) {
        return versions.get(id);
    }

    /** Variables, background first. */
    public List<Variable> variables() {
        return variables.all();
    }

    /** The variable with that id. */
    public Optional<Variable> findVariable(String id) {
        return variables.find(id);
    }

    /**
     * The variable with that id.
     *
     * @throws NoSuchElementException if the catalogue has no such variable
     */
    public Variable getVariable(String id) {
        return variables.get(id);
    }

    /** Variables that a version is known to have, background first; empty for a version that the catalogue lacks. */
    public List<Variable> variables(String version) {
        List<Variable> known = byVersion.get(version);
        return known == null ? List.of() : known;
    }

    /** Code lists, in the order of the variables. */
    public List<CodeList> lists() {
        return lists.all();
    }

    /** The code list with that id. */
    public Optional<CodeList> findList(String id) {
        return lists.find(id);
    }

    /**
     * The code list with that id.
     *
     * @throws NoSuchElementException if the catalogue has no such list
     */
    public CodeList getList(String id) {
        return lists.get(id);
    }

    /** What becomes of answers in versions that do not have them, in the order of the lists. */
    public List<Transition> transitions() {
        return transitions;
    }

    /** Sources, in the order of {@code docs/kallor.md}. */
    public List<SourceInfo> sources() {
        return sources.all();
    }

    /** The source with that key. */
    public Optional<SourceInfo> findSource(String key) {
        return sources.find(key);
    }

    /**
     * The source with that key.
     *
     * @throws NoSuchElementException if the catalogue has no such source
     */
    public SourceInfo getSource(String key) {
        return sources.get(key);
    }

    /** Acts, by SFS number. */
    public List<Act> acts() {
        return acts.all();
    }

    /** The act with that SFS number, such as {@code 2001:453}. */
    public Optional<Act> findAct(String sfs) {
        return acts.find(sfs);
    }

    /** Sections that rules rest on, act by act. */
    public List<Provision> provisions() {
        return provisions.all();
    }

    /**
     * The section with that number. That the catalogue does not have one says nothing about the act.
     *
     * @param sfs number of the act, such as {@code 2001:453}
     * @param chapter number of the chapter, or {@code null} for an act without
     * @param section number of the section, such as {@code 6 b}
     */
    public Optional<Provision> findProvision(String sfs, @Nullable String chapter, String section) {
        return provisions.find(sfs, chapter, section);
    }

    /**
     * Sections of older acts with those that came after them, by the older one. <b>Each pairing is inferred</b>
     * (<i>härledd</i>), see {@link ProvisionPair}.
     */
    public List<ProvisionPair> provisionPairs() {
        return provisions.pairs();
    }

    /**
     * The pairs in which a section is the older one; empty where none is known, which does not say that there is none.
     * <b>Each pairing is inferred</b>, see {@link ProvisionPair}.
     */
    public List<ProvisionPair> successors(Provision provision) {
        return provisions.successors(provision);
    }

    /**
     * The pairs in which a section is the newer one; empty where none is known, which does not say that there is none.
     * <b>Each pairing is inferred</b>, see {@link ProvisionPair}.
     */
    public List<ProvisionPair> predecessors(Provision provision) {
        return provisions.predecessors(provision);
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
        for (CodeList list : lists.all()) {
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
        return new Attestation(version, variables(version).size(), values, own, neighbours);
    }

    private static List<Variable> present(List<Variable> variables, String version) {
        List<Variable> present = new ArrayList<>();
        for (Variable variable : variables) {
            if (variable.state(version).presence() == Presence.FINNS) {
                present.add(variable);
            }
        }
        return List.copyOf(present);
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            counts.put(each, 0);
        }
        return counts;
    }
}
