package org.openbbic.manual;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;

/**
 * <i>Handbok</i> (manual) to a catalogue: finds a variable, list, answer, version or source by its name and tells all that
 * is known of it.
 *
 * <pre>{@code
 * Manual manual = Manual.of(Catalogue.bundled(), Locale.forLanguageTag("sv"));
 * manual.find("riskbedomning").ifPresent(topic -> System.out.print(manual.page(topic, null)));
 * }</pre>
 *
 * <p>Immutable, and safe to share between threads. No text holds a control character, whatever a layer put in the
 * catalogue.
 */
public final class Manual {

    private static final int MOST = 5;

    /** What can be listed. */
    public enum Listing {
        /** Variables, background first. */
        VARIABLER,
        /** Versions in order of publication. */
        VERSIONER,
        /** Code lists. */
        LISTOR,
        /** Sources. */
        KALLOR
    }

    private final Catalogue catalogue;
    private final Words words;
    private final Index index;

    private Manual(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
        this.index = new Index(catalogue);
    }

    /** The manual to that catalogue: in English for {@link Locale#ENGLISH}, else in Swedish. The terms are Swedish in both. */
    public static Manual of(Catalogue catalogue, Locale language) {
        return new Manual(catalogue, new Words(language));
    }

    /**
     * The topic that those words name: an id whatever its case, or an exact Swedish term; for an answer its list and its
     * code or term with a slash or a space between, or the code or term alone where one list only has it.
     */
    public Optional<Topic> find(String name) {
        return index.find(name);
    }

    /**
     * Names that somebody may have meant, from the catalogue's own ids only; at most five, nearest first, none where
     * nothing is near. The words themselves are never among them unless they are an id.
     */
    public List<String> nearest(String name) {
        List<Topic> same = index.answers(name);
        if (!same.isEmpty()) {
            return same.stream().map(Topic::id).limit(MOST).toList();
        }
        int slash = Math.max(name.indexOf('/'), name.lastIndexOf(' '));
        CodeList list = slash < 0 ? null : index.list(name.substring(0, slash));
        if (list == null) {
            return Nearest.to(name, index.ids());
        }
        List<String> codes =
                list.entries().stream().map(entry -> entry.code().value()).toList();
        List<String> near = Nearest.to(name.substring(slash + 1), codes);
        List<String> ids = new ArrayList<>();
        for (String code : near.isEmpty() ? codes.subList(0, Math.min(MOST, codes.size())) : near) {
            ids.add(list.id() + "/" + code);
        }
        return ids;
    }

    /**
     * The topic's page for a terminal, no line wider than 100 characters unless a word is.
     *
     * @param version the one version to tell of, or {@code null} for all
     * @throws NoSuchElementException if the catalogue has no such version
     */
    public String page(Topic topic, @Nullable String version) {
        return new TopicText(catalogue, words, view(version)).page(topic);
    }

    /**
     * Writes the topic's page as JSON, UTF-8; leaves the stream open.
     *
     * @param version the one version to tell of, or {@code null} for all
     * @throws NoSuchElementException if the catalogue has no such version
     * @throws IOException if the stream does not take it
     */
    public void writeJson(Topic topic, @Nullable String version, OutputStream out) throws IOException {
        try (ManualJson json = new ManualJson(catalogue, view(version), out)) {
            json.topic(topic);
        }
    }

    /**
     * A list for a terminal.
     *
     * @param version the one version to tell of, or {@code null} for all
     * @throws NoSuchElementException if the catalogue has no such version
     */
    public String list(Listing what, @Nullable String version) {
        return new ListText(catalogue, words, view(version), version != null).of(what);
    }

    /**
     * Writes a list as JSON, UTF-8; leaves the stream open.
     *
     * @param version the one version to tell of, or {@code null} for all
     * @throws NoSuchElementException if the catalogue has no such version
     * @throws IOException if the stream does not take it
     */
    public void writeListJson(Listing what, @Nullable String version, OutputStream out) throws IOException {
        try (ManualJson json = new ManualJson(catalogue, view(version), out)) {
            json.list(what);
        }
    }

    private VersionView view(@Nullable String version) {
        return VersionView.of(catalogue, version);
    }
}
