package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for the texts of one field, such as the names of units. Where there are too many of them to be a group, none of
 * them is one: they are all counted together, so that memory stays flat and the order of the cases does not matter.
 */
final class TextIndex {

    /** So many different texts are told apart. */
    static final int MOST = 1_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private boolean tooMany;
    private boolean closed;

    /** The text asked about last: the records of one case ask about the same one, one after another. */
    private @Nullable String last;

    private int lastNumber;

    int numberOf(String text) {
        if (!isLast(text)) {
            lastNumber = look(text);
            last = text;
        }
        return lastNumber;
    }

    // The very same text: to compare others letter by letter would be no quicker than to look them up.
    @SuppressWarnings("ReferenceEquality")
    private boolean isLast(String text) {
        return text == last;
    }

    private int look(String text) {
        if (tooMany) {
            return Categories.OTHER;
        }
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        if (closed) {
            return Categories.OTHER;
        }
        if (texts.size() == MOST) {
            tooMany = true;
            return Categories.OTHER;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    /** Takes up no further text: any other is as one that cannot be understood. */
    void close() {
        closed = true;
        last = null;
    }

    String text(int number) {
        return texts.get(number);
    }

    int size() {
        return texts.size();
    }

    boolean isTooMany() {
        return tooMany;
    }

    /** Takes over the texts of another; gives its numbers in this one. */
    int[] take(TextIndex other) {
        int[] here = new int[other.texts.size()];
        for (int i = 0; i < here.length; i++) {
            here[i] = numberOf(other.texts.get(i));
        }
        tooMany |= other.tooMany;
        last = null;
        return here;
    }
}
