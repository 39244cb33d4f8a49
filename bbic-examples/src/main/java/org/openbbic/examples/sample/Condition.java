package org.openbbic.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbbic.model.arende.Arende;

/**
 * Which cases a figure is about, such as {@code kon=flicka,samtal.beslut=*}: all of the terms must be true. Of
 * {@code a|b} one must be stated, {@code *} is anything stated, {@code -} nothing stated, {@code 7-12} and {@code 19-}
 * a number from and to.
 */
final class Condition implements Predicate<Arende> {

    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d*)");

    private final List<Predicate<Arende>> terms = new ArrayList<>();
    private final String text;

    private Condition(String text) {
        this.text = text;
    }

    /**
     * The condition of that text; of an empty one, every case.
     *
     * @throws IllegalArgumentException if a term is not a name, {@code =} and a value, or no property has that name
     */
    static Condition parse(String text) {
        Condition condition = new Condition(text);
        for (String term : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int equals = term.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("text: " + term);
            }
            Function<Arende, Set<String>> property = CaseProperties.of(term.substring(0, equals));
            Predicate<Set<String>> value = value(term.substring(equals + 1));
            condition.terms.add(arende -> value.test(property.apply(arende)));
        }
        return condition;
    }

    private static Predicate<Set<String>> value(String text) {
        if (text.equals("*")) {
            return stated -> !stated.isEmpty();
        }
        if (text.equals("-")) {
            return Set::isEmpty;
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(range.group(2));
            return stated -> stated.stream().mapToInt(Integer::parseInt).anyMatch(n -> n >= from && n <= to);
        }
        Set<String> wanted = Set.of(text.split("\\|", -1));
        return stated -> stated.stream().anyMatch(wanted::contains);
    }

    /** The text it was made of. */
    String text() {
        return text;
    }

    @Override
    public boolean test(Arende arende) {
        for (Predicate<Arende> term : terms) {
            if (!term.test(arende)) {
                return false;
            }
        }
        return true;
    }
}
