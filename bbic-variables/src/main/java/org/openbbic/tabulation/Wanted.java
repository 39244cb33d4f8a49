package org.openbbic.tabulation;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;

/** The answers that a filter asks for, as numbers. */
final class Wanted {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\.\\.(\\d{1,6}))?");

    private Wanted() {}

    static void add(String value, Dimension dimension, @Nullable TextIndex texts, BitSet wanted) {
        if (value.equals(Filter.MISSING)) {
            wanted.set(Categories.MISSING);
        } else if (value.equals(Filter.OTHER)) {
            wanted.set(Categories.OTHER);
        } else if (texts != null) {
            wanted.set(texts.numberOf(value));
        } else if (dimension.kind() == Dimension.Kind.NUMBER) {
            addNumbers(value, dimension, wanted);
        } else {
            wanted.set(word(value, dimension)
                    .orElseThrow(
                            () -> new IllegalArgumentException("filter: not one of the answers of " + dimension.id())));
        }
    }

    private static OptionalInt word(String value, Dimension dimension) {
        CodeList list = dimension.list();
        if (list != null) {
            return list.find(value).stream().mapToInt(Code::ordinal).findFirst();
        }
        List<Dimension.Word> words = dimension.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).id().equals(value)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static void addNumbers(String value, Dimension dimension, BitSet wanted) {
        Matcher range = RANGE.matcher(value);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            wanted.set(first, Math.max(first, last) + 1);
            return;
        }
        OptionalInt shown = dimension.parse(value);
        wanted.set(shown.orElseThrow(() -> new IllegalArgumentException(
                "filter: " + dimension.id() + " expects a number, or two with .. between")));
    }
}
