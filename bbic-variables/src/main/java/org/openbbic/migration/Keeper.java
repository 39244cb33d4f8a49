package org.openbbic.migration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.openbbic.export.Limits;
import org.openbbic.model.ExtraFields;

/** The local values of one object, while its case is migrated: what is taken out of them, and what is put there. */
final class Keeper {

    /** A local value that a migration had kept. */
    record Kept(Keeper keeper, int place, int number, String json) {

        void take() {
            keeper.taken.set(place);
        }
    }

    /** Of one field no more are looked at; there is one, or two where the first could not be put back. */
    private static final int MOST = 4;

    private final ExtraFields original;
    private final int depth;
    private final String pointer;
    private final BitSet taken = new BitSet();
    private final List<ExtraFields.Field> added = new ArrayList<>();

    /**
     * The local values of one object.
     *
     * @param depth how many steps down in the case it stands
     * @param pointer JSON Pointer of the field that holds them
     */
    Keeper(ExtraFields original, int depth, String pointer) {
        this.original = original;
        this.depth = depth;
        this.pointer = pointer;
    }

    int depth() {
        return depth;
    }

    String pointer() {
        return pointer;
    }

    /** What is kept of that field under names that begin so, the latest first; the latest few, where there are many. */
    List<Kept> find(String beginning, String path) {
        if (original.isEmpty()) {
            return List.of();
        }
        List<Kept> found = new ArrayList<>(1);
        for (int i = 0; i < original.fields().size(); i++) {
            ExtraFields.Field field = original.fields().get(i);
            KeptKey key = taken.get(i) ? null : KeptKey.parse(field.name(), beginning);
            if (key != null && key.path().equals(path)) {
                found.add(new Kept(this, i, key.number(), field.json()));
            }
        }
        found.sort(Comparator.comparingInt(Kept::number).reversed());
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    /** How many values under names that begin so have not been taken. */
    int left(String beginning) {
        int count = 0;
        for (int i = 0; i < original.fields().size(); i++) {
            count += !taken.get(i) && original.fields().get(i).name().startsWith(beginning) ? 1 : 0;
        }
        return count;
    }

    /** Whether so many more values can be put here and still be read. */
    boolean hasRoom(int more) {
        return original.fields().size() + added.size() + more <= Limits.MEMBERS;
    }

    /** Keeps a value, under a name that no other has. */
    void keep(String beginning, String path, String json) {
        int last = 0;
        for (ExtraFields.Field field : original.fields()) {
            KeptKey key = KeptKey.parse(field.name(), beginning);
            if (key != null && key.path().equals(path)) {
                last = Math.max(last, key.number());
            }
        }
        String name = new KeptKey(path, last + 1).name(beginning);
        added.add(new ExtraFields.Field(name, json, ExtraFields.Kind.LOCAL));
    }

    /** How many of the values that were here still are. */
    int untouched() {
        return original.fields().size() - taken.cardinality();
    }

    /** The local values after all. */
    ExtraFields result() {
        if (taken.isEmpty() && added.isEmpty()) {
            return original;
        }
        List<ExtraFields.Field> fields = new ArrayList<>(original.fields().size() + added.size());
        for (int i = 0; i < original.fields().size(); i++) {
            if (!taken.get(i)) {
                fields.add(original.fields().get(i));
            }
        }
        fields.addAll(added);
        return ExtraFields.of(fields);
    }
}
