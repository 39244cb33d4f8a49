package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sections by act, chapter and number, and their pairs. A look-up makes nothing new, no key and no Optional. */
final class ProvisionIndex {

    private static final String NO_CHAPTER = "";

    private final List<Provision> all;
    private final List<ProvisionPair> pairs;
    private final Map<String, Map<String, Map<String, Entry>>> byPlace = new HashMap<>();

    ProvisionIndex(Collection<Provision> provisions, List<ProvisionPair> pairs) {
        this.all = List.copyOf(provisions);
        this.pairs = List.copyOf(pairs);
        for (Provision provision : all) {
            chapter(provision).put(provision.section(), entry(provision));
        }
    }

    private Map<String, Entry> chapter(Provision provision) {
        Map<String, Map<String, Entry>> act = byPlace.get(provision.sfs());
        if (act == null) {
            act = new HashMap<>();
            byPlace.put(provision.sfs(), act);
        }
        String number = provision.chapter() == null ? NO_CHAPTER : provision.chapter();
        Map<String, Entry> chapter = act.get(number);
        if (chapter == null) {
            chapter = new HashMap<>();
            act.put(number, chapter);
        }
        return chapter;
    }

    private Entry entry(Provision provision) {
        List<ProvisionPair> successors = new ArrayList<>();
        List<ProvisionPair> predecessors = new ArrayList<>();
        for (ProvisionPair pair : pairs) {
            if (isSame(pair.predecessor(), provision)) {
                successors.add(pair);
            }
            if (isSame(pair.successor(), provision)) {
                predecessors.add(pair);
            }
        }
        return new Entry(Optional.of(provision), List.copyOf(successors), List.copyOf(predecessors));
    }

    /** Whether both stand at one place of one act, where a catalogue has one section at most. */
    private static boolean isSame(Provision one, Provision other) {
        return one.section().equals(other.section())
                && Objects.equals(one.chapter(), other.chapter())
                && one.sfs().equals(other.sfs());
    }

    List<Provision> all() {
        return all;
    }

    List<ProvisionPair> pairs() {
        return pairs;
    }

    Optional<Provision> find(String sfs, @Nullable String chapter, String section) {
        Entry entry = at(sfs, chapter, section);
        return entry == null ? Optional.empty() : entry.provision;
    }

    List<ProvisionPair> successors(Provision provision) {
        Entry entry = at(provision.sfs(), provision.chapter(), provision.section());
        return entry == null ? List.of() : entry.successors;
    }

    List<ProvisionPair> predecessors(Provision provision) {
        Entry entry = at(provision.sfs(), provision.chapter(), provision.section());
        return entry == null ? List.of() : entry.predecessors;
    }

    private @Nullable Entry at(String sfs, @Nullable String chapter, String section) {
        Map<String, Map<String, Entry>> act = byPlace.get(sfs);
        Map<String, Entry> sections = act == null ? null : act.get(chapter == null ? NO_CHAPTER : chapter);
        return sections == null ? null : sections.get(section);
    }

    /** One section with its pairs, ready to hand out. */
    private static final class Entry {
        private final Optional<Provision> provision;
        private final List<ProvisionPair> successors;
        private final List<ProvisionPair> predecessors;

        Entry(Optional<Provision> provision, List<ProvisionPair> successors, List<ProvisionPair> predecessors) {
            this.provision = provision;
            this.successors = successors;
            this.predecessors = predecessors;
        }
    }
}
