package org.openbbic.migration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Limits;
import org.openbbic.migration.Keeper.Kept;
import org.openbbic.model.ExtraFields;

/**
 * The objects around the place in the case that is being migrated which can hold local values, and the way from each.
 *
 * <p>A value is kept at the nearest of them, so that it goes with its insats or its avslut wherever that goes.
 */
final class Keepers {

    private final String from;
    private final String to;
    private final List<String> steps = new ArrayList<>();
    private final List<Keeper> open = new ArrayList<>();

    Keepers(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** Goes one step down. */
    void step(String step) {
        steps.add(step);
    }

    /** Goes one step up. */
    void back() {
        steps.remove(steps.size() - 1);
    }

    /** Enters an object that can hold local values. */
    void enter(ExtraFields local, String pointer) {
        open.add(new Keeper(local, steps.size(), pointer));
    }

    /** Leaves it. */
    Keeper leave() {
        return open.remove(open.size() - 1);
    }

    /** What an earlier migration kept of a field of the present object, the nearest and latest first. */
    List<Kept> stood(String field) {
        return find(KeptKey.stood(to), field);
    }

    /** What an earlier migration from the version that is now gone back to wrote into that field. */
    List<Kept> made(String field) {
        return find(KeptKey.made(to), field);
    }

    private List<Kept> find(String beginning, String field) {
        List<Kept> found = new ArrayList<>(0);
        for (int i = open.size() - 1; i >= 0; i--) {
            Keeper keeper = open.get(i);
            found.addAll(keeper.find(beginning, path(keeper, field)));
        }
        return found;
    }

    /**
     * The nearest object that has room, or {@code null} where none has.
     *
     * @param field name of the longest-named field whose value may be kept
     * @param values how many values may be kept
     */
    @Nullable
    Keeper roomy(String field, int values) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Keeper keeper = open.get(i);
            // The longer of the two names, with the longest number.
            String name = KeptKey.made(from, to) + path(keeper, field) + "#000000";
            if (keeper.hasRoom(values) && name.length() <= Limits.NAME) {
                return keeper;
            }
        }
        return null;
    }

    /** Keeps what stood in a field. */
    void keepStood(Keeper keeper, String field, String json) {
        keeper.keep(KeptKey.stood(from), path(keeper, field), json);
    }

    /** Keeps what is written into a field. */
    void keepMade(Keeper keeper, String field, String json) {
        keeper.keep(KeptKey.made(from, to), path(keeper, field), json);
    }

    private String path(Keeper keeper, String field) {
        StringBuilder path = new StringBuilder();
        for (String step : steps.subList(keeper.depth(), steps.size())) {
            path.append(step).append('/');
        }
        return path.append(field).toString();
    }
}
