package org.openbbic.export.csv;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a heading or a term, without case, marks over letters, signs, and the small words between them. */
final class Heading {

    private static final Set<String> SMALL =
            Set.of("av", "och", "i", "om", "vid", "for", "den", "det", "till", "med", "pa", "the");

    /** Letters from which on a part of a word says which word it is. */
    private static final int LEAST = 4;
    /** Letters that what stands before the last part of a compound has: avslut is no kind of slut. */
    private static final int LEAST_BEFORE = 3;

    private Heading() {}

    /** The words, in order, each once. */
    static Set<String> words(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // insatsensFokus is two words.
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1))) {
                letters.append(' ');
            }
            letters.append(c);
        }
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ");
        return List.of(plain.strip().split(" ")).stream()
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words as one text, so that two that differ in spelling only are the same. */
    static String key(String text) {
        return String.join(" ", words(text));
    }

    /** How many words of one stand in the other, also as the beginning or end of a longer word there. */
    static int shared(Set<String> words, Set<String> others) {
        return (int) words.stream()
                .filter(word -> others.stream().anyMatch(other -> near(word, other)))
                .count();
    }

    private static boolean near(String word, String other) {
        String shorter = word.length() <= other.length() ? word : other;
        String longer = shorter.equals(word) ? other : word;
        boolean isLast = longer.endsWith(shorter) && longer.length() - shorter.length() >= LEAST_BEFORE;
        return word.equals(other) || shorter.length() >= LEAST && (isLast || longer.startsWith(shorter));
    }

    /** Whether a word of one begins as a word of the other does, such as hemmet and hemmiljö. */
    static boolean alike(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> word.length() >= LEAST)
                .anyMatch(word -> others.stream().anyMatch(other -> other.startsWith(word.substring(0, LEAST))));
    }
}
