package org.openbbic.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;

/** Finds the codes of a list by a part of a buffer, without a text of its own. Immutable. */
final class CodeSlices {

    private record Slot(Code code, char[] letters) {}

    /** Open addressing; at most a quarter is filled. */
    private final @Nullable Slot[] slots;

    CodeSlices(List<CodeEntry> entries) {
        this.slots = new Slot[Integer.highestOneBit(Math.max(1, entries.size())) * 8];
        for (CodeEntry entry : entries) {
            Slot slot = new Slot(entry.code(), entry.code().value().toCharArray());
            put(slot, hash(slot.letters, 0, slot.letters.length));
        }
    }

    private void put(Slot slot, int hash) {
        int at = hash & slots.length - 1;
        while (slots[at] != null) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = slot;
    }

    @Nullable
    Code find(char[] text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length);
        int at = hash(text, from, to) & slots.length - 1;
        Slot slot;
        while ((slot = slots[at]) != null) {
            if (Arrays.equals(slot.letters, 0, slot.letters.length, text, from, to)) {
                return slot.code;
            }
            at = at + 1 & slots.length - 1;
        }
        return null;
    }

    // The length and five letters tell the codes of a list apart well enough, and cost the same for a long text.

    private static int hash(char[] text, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        return mixed(
                length,
                text[from],
                text[from + (length >> 2)],
                text[from + (length >> 1)],
                text[to - 1 - (length >> 2)],
                text[to - 1]);
    }

    private static int mixed(int length, int a, int b, int c, int d, int e) {
        int sum = ((((length * 31 + a) * 31 + b) * 31 + c) * 31 + d) * 31 + e;
        return sum * 0x9E3779B9 >>> 16;
    }
}
