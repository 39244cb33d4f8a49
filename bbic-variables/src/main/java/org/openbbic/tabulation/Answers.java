package org.openbbic.tabulation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;

/** What one record answers to one question, each answer once. Used again for every record. */
final class Answers {

    private int[] values = new int[16];
    private int size;
    private @Nullable TextIndex texts;

    /** Begins anew; texts are numbered by that index. */
    void begin(@Nullable TextIndex index) {
        size = 0;
        texts = index;
    }

    /** Ends: where nothing was said, that is what is counted. */
    void end() {
        if (size == 0) {
            values[size++] = Categories.MISSING;
        }
    }

    int size() {
        return size;
    }

    int get(int at) {
        return values[at];
    }

    boolean has(int category) {
        for (int i = 0; i < size; i++) {
            if (values[i] == category) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(BitSet wanted) {
        for (int i = 0; i < size; i++) {
            if (wanted.get(values[i])) {
                return true;
            }
        }
        return false;
    }

    void add(int category) {
        if (has(category)) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = category;
    }

    /** Adds a code of the list; any other text as one that cannot be understood, and the text is not kept. */
    void add(CodeList list, Code code) {
        add(placeOf(list, code));
    }

    /** The place of a code in the list; {@link Categories#OTHER} where it is none of its codes. */
    static int placeOf(CodeList list, Code code) {
        if (code.isResolved()) {
            return code.ordinal();
        }
        Optional<Code> found = list.find(code.value());
        return found.isPresent() ? found.get().ordinal() : Categories.OTHER;
    }

    void addNumber(long number) {
        add(number >= 0 && number <= Categories.HIGHEST ? (int) number : Categories.OTHER);
    }

    void addText(String text) {
        add(texts == null ? Categories.OTHER : texts.numberOf(text));
    }

    void addOther() {
        add(Categories.OTHER);
    }
}
