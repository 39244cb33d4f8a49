package org.openbbic.manual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.catalogue.TextKey;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Code;

/** Finds what somebody means: by id whatever its case, by exact Swedish term, and an answer by its list and its own words. */
final class Index {

    /** No id or term is longer; a longer input is looked up nowhere. */
    private static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final Map<String, Topic> topics = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    Index(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Variable variable : catalogue.variables()) {
            CodeList list = variable.listId() == null ? null : catalogue.getList(variable.listId());
            add(new Topic.OfVariable(variable, list), variable.term());
        }
        for (CodeList list : catalogue.lists()) {
            add(new Topic.OfList(list), list.term());
        }
        for (VersionInfo version : catalogue.versions()) {
            add(new Topic.OfVersion(version), version.name());
        }
        for (SourceInfo source : catalogue.sources()) {
            add(new Topic.OfSource(source), source.title());
        }
    }

    /** An id goes before a term, and what was added first before what comes later. */
    private void add(Topic topic, String term) {
        if (topics.putIfAbsent(TextKey.of(topic.id()), topic) == null) {
            ids.add(topic.id());
        }
        topics.putIfAbsent(TextKey.of(term), topic);
    }

    /** Ids of variables, lists, versions and sources, each once. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** The topic that those words name, or empty. */
    Optional<Topic> find(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Topic topic = topics.get(TextKey.of(words));
        if (topic != null) {
            return Optional.of(topic);
        }
        Topic answer = answer(words);
        if (answer != null) {
            return Optional.of(answer);
        }
        List<Topic> everywhere = answers(words);
        return everywhere.size() == 1 ? Optional.of(everywhere.get(0)) : Optional.empty();
    }

    /** List and answer with a slash between, or else a space. */
    private @Nullable Topic answer(String words) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '/' || c == ' ') {
                CodeList list = list(words.substring(0, at));
                Optional<Code> code = list == null ? Optional.empty() : list.findByText(words.substring(at + 1));
                if (list != null && code.isPresent()) {
                    return new Topic.OfCode(list, list.entry(code.get()));
                }
            }
        }
        return null;
    }

    /** The list that those words name, themselves or through its variable. */
    @Nullable
    CodeList list(String words) {
        Topic topic = words.length() > LONGEST ? null : topics.get(TextKey.of(words));
        if (topic instanceof Topic.OfVariable of) {
            return of.list();
        }
        return topic instanceof Topic.OfList of ? of.list() : null;
    }

    /** The answers of any list that those words name. */
    List<Topic> answers(String words) {
        List<Topic> found = new ArrayList<>();
        for (CodeList list : catalogue.lists()) {
            Optional<Code> code = list.findByText(words);
            if (code.isPresent()) {
                CodeEntry entry = list.entry(code.get());
                found.add(new Topic.OfCode(list, entry));
            }
        }
        return found;
    }
}
