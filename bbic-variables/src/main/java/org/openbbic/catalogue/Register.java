package org.openbbic.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Things by their id, in the order of their file. A look-up makes nothing new, not even its Optional. */
final class Register<T> {

    private final String message;
    private final List<T> all;
    private final Map<String, Optional<T>> byId = new HashMap<>();

    /**
     * Takes over the map.
     *
     * @param parameter name of the id in the API, for the message of {@link #get}
     * @param thing what is looked up, for the same
     */
    Register(String parameter, String thing, Map<String, T> things) {
        this.message = parameter.concat(": no such ").concat(thing);
        this.all = List.copyOf(things.values());
        for (Map.Entry<String, T> each : things.entrySet()) {
            // Most ask with the same words, written in code: one and the same text is found without comparing its
            // letters.
            byId.put(each.getKey().intern(), Optional.of(each.getValue()));
        }
    }

    List<T> all() {
        return all;
    }

    Optional<T> find(String id) {
        Optional<T> found = byId.get(id);
        return found == null ? Optional.empty() : found;
    }

    /** The thing with that id; the message of the exception does not repeat the id. */
    T get(String id) {
        Optional<T> found = byId.get(id);
        if (found == null) {
            throw new NoSuchElementException(message);
        }
        return found.get();
    }
}
