package org.openbbic.manual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openbbic.catalogue.TextKey;

/** The names that look most like a text: those that begin alike or hold it, then those a few letters away. */
final class Nearest {

    private static final int MOST = 5;
    private static final int LONGEST = 100;
    /** A shorter text stands in half of all names. */
    private static final int SHORTEST_PART = 3;

    private record Scored(String name, int score) {}

    private Nearest() {}

    /** At most five of the names, nearest first; names as near as each other keep their order. */
    static List<String> to(String text, List<String> names) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return List.of();
        }
        String wanted = plain(text);
        List<Scored> scored = new ArrayList<>();
        for (String name : names) {
            int score = score(wanted, plain(name));
            if (score >= 0) {
                scored.add(new Scored(name, score));
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingInt(Scored::score))
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    /** How far off it is, or -1 where it is too far to be meant. */
    private static int score(String wanted, String name) {
        boolean part = wanted.length() >= SHORTEST_PART;
        if (part && name.startsWith(wanted)) {
            return 0;
        }
        if (part && name.contains(wanted)) {
            return 1;
        }
        int distance = distance(wanted, name);
        int most = Math.max(1, Math.min(wanted.length(), name.length()) / 3);
        return distance > most ? -1 : 1 + distance;
    }

    /** Letters that must be put in, taken out, changed, or swapped with the next, to make one of the other. */
    static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static String plain(String text) {
        return TextKey.of(text).replace('\u00E5', 'a').replace('\u00E4', 'a').replace('\u00F6', 'o');
    }
}
