package org.openbbic.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.Presence;

/**
 * Hands out the answers that a version is known to have, one after the other, each field its own, until every one has been
 * given. An answer that nobody here knows is never given: of a list of which nothing is known there is none.
 */
final class Answers {

    private final Catalogue catalogue;
    private final String version;
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> wanted = new HashMap<>();

    Answers(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /** The answers of a list that can be called right in the version; empty where the variable is not known to be in it. */
    List<CodeEntry> of(String listId) {
        CodeList list = catalogue.getList(listId);
        if (list.presence(version) != Presence.FINNS) {
            return List.of();
        }
        return list.entries(version).stream()
                .filter(entry -> entry.state(version).isAttested())
                .toList();
    }

    /** The next answer for that field, or {@code null} where none is known. */
    @Nullable
    CodeEntry next(String listId, String field) {
        List<CodeEntry> known = of(listId);
        if (known.isEmpty()) {
            return null;
        }
        wanted.put(field, known.size());
        int turn = given.merge(field, 1, Integer::sum) - 1;
        return known.get(turn % known.size());
    }

    /** The next answer for a field that takes one. */
    @Nullable
    Code one(String listId, String field) {
        CodeEntry next = next(listId, field);
        return next == null ? null : next.code();
    }

    /** The next answer for a field that takes several, and the one after it where none of the two rules others out. */
    List<Code> several(String listId, String field) {
        CodeEntry next = next(listId, field);
        if (next == null) {
            return List.of();
        }
        List<CodeEntry> known = of(listId);
        CodeEntry beside = known.get((known.indexOf(next) + 1) % known.size());
        boolean alone = next.exclusive() || beside.exclusive() || next.equals(beside);
        return alone ? List.of(next.code()) : List.of(next.code(), beside.code());
    }

    /** Whether every field that was asked for has been given every answer. */
    boolean areAllGiven() {
        return wanted.entrySet().stream().allMatch(field -> given.getOrDefault(field.getKey(), 0) >= field.getValue());
    }

    /** Whether the version is known to have a variable without answers to choose from. */
    boolean isInVersion(String variable) {
        return catalogue.getVariable(variable).state(version).presence() == Presence.FINNS;
    }
}
