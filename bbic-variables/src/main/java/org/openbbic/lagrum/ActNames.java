package org.openbbic.lagrum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.TextKey;
import org.openbbic.lagrum.LagrumText.Fault;
import org.openbbic.lagrum.Tokens.Kind;
import org.openbbic.lagrum.Tokens.Token;

/** What acts are called: by abbreviation, by name, and by a number in parentheses. */
final class ActNames {

    private static final int LONGEST_ABBREVIATION = 12;
    private static final String DEFINITE = "en";

    private final Catalogue catalogue;
    private final Map<String, List<Act>> byAbbreviation = new LinkedHashMap<>();
    private final Map<List<String>, List<Act>> byName = new LinkedHashMap<>();

    ActNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Act act : catalogue.acts()) {
            byAbbreviation
                    .computeIfAbsent(TextKey.of(act.abbreviation()), key -> new ArrayList<>())
                    .add(act);
            byName.computeIfAbsent(words(act), key -> new ArrayList<>()).add(act);
        }
    }

    /** The words of its name without its number, which stands in it: {@code Lag (1990:52) med ...}. */
    private static List<String> words(Act act) {
        String plain = act.name().replace("(" + act.sfs() + ")", " ");
        return List.of(TextKey.of(plain).split(" ", -1));
    }

    List<Act> withAbbreviation(String abbreviation) {
        return byAbbreviation.getOrDefault(TextKey.of(abbreviation), List.of());
    }

    /**
     * Reads the act that is named at that place.
     *
     * @throws Halt if none is, or one with a number that is not its own
     */
    Item.Named read(Tokens tokens, boolean joined) {
        Token word = tokens.next();
        List<Act> acts = withAbbreviation(word.text());
        if (!acts.isEmpty()) {
            return named(word, joined, acts, number(tokens), tokens);
        }
        for (Map.Entry<List<String>, List<Act>> name : byName.entrySet()) {
            if (begins(name.getKey(), word)) {
                Item.Named act = named(name.getKey(), name.getValue(), word, joined, tokens);
                if (act != null) {
                    return act;
                }
            }
        }
        return foreign(word, joined, tokens);
    }

    private static boolean begins(List<String> name, Token word) {
        String key = TextKey.of(word.text());
        return key.equals(name.get(0)) || key.equals(name.get(0) + DEFINITE);
    }

    /** An act by its full name, where the number stands after the first word or the last; {@code null} if it is another. */
    private Item.@Nullable Named named(List<String> name, List<Act> acts, Token word, boolean joined, Tokens tokens) {
        Numbered early = peekNumber(tokens);
        int ahead = early == null ? 0 : early.length();
        int rest = name.size() - 1;
        boolean whole = true;
        for (int i = 0; whole && i < rest; i++) {
            Token next = tokens.peek(ahead + i);
            whole = next.kind() == Kind.WORD && TextKey.of(next.text()).equals(name.get(i + 1));
        }
        // Many acts begin with the same word: without the rest of its name, only the number tells that it is this one.
        if (!whole && (early == null || acts.stream().noneMatch(act -> act.sfs().equals(early.sfs())))) {
            return null;
        }
        tokens.skip(whole ? ahead + rest : ahead);
        return named(word, joined, acts, early == null ? number(tokens) : early, tokens);
    }

    private Item.Named named(Token word, boolean joined, List<Act> acts, @Nullable Numbered numbered, Tokens tokens) {
        String abbreviation = acts.get(0).abbreviation();
        if (numbered == null) {
            return new Item.Named(word.start(), joined, abbreviation, null);
        }
        Optional<Act> known = catalogue.findAct(numbered.sfs());
        if (known.isPresent() && !acts.contains(known.get())) {
            throw new Halt(Fault.FEL_SFS, numbered.start());
        }
        return new Item.Named(word.start(), joined, abbreviation, numbered.sfs());
    }

    /** An act that the catalogue does not have: only with its number, and an abbreviation that cannot be a common word. */
    private Item.Named foreign(Token word, boolean joined, Tokens tokens) {
        String text = word.text();
        Numbered numbered = number(tokens);
        long capitals = text.chars().filter(Character::isUpperCase).count();
        boolean letters = text.chars().allMatch(Character::isLetter);
        if (numbered == null || !letters || capitals < 2 || text.length() > LONGEST_ABBREVIATION) {
            throw new Halt(WithinSection.isWord(text) ? Fault.UTANFOR_EXPORTENS_FORM : Fault.OKANT_ORD, word.start());
        }
        if (catalogue.findAct(numbered.sfs()).isPresent()) {
            throw new Halt(Fault.FEL_SFS, numbered.start());
        }
        return new Item.Named(word.start(), joined, text, numbered.sfs());
    }

    /** An SFS number in parentheses, and how many tokens it takes. */
    private record Numbered(String sfs, int start, int length) {}

    private static @Nullable Numbered number(Tokens tokens) {
        Numbered numbered = peekNumber(tokens);
        if (numbered != null) {
            tokens.skip(numbered.length());
        }
        return numbered;
    }

    private static @Nullable Numbered peekNumber(Tokens tokens) {
        if (!tokens.is(Kind.OPEN)) {
            return null;
        }
        int at = tokens.peek(1).text().equalsIgnoreCase("SFS") ? 2 : 1;
        Token year = tokens.peek(at);
        Token number = tokens.peek(at + 2);
        boolean form = year.kind() == Kind.NUMBER
                && year.text().length() == 4
                && tokens.is(at + 1, Kind.COLON)
                && number.kind() == Kind.NUMBER
                && number.text().length() <= 4
                && tokens.is(at + 3, Kind.CLOSE);
        if (!form) {
            throw new Halt(Fault.FEL_SFS, year.start());
        }
        return new Numbered(year.text() + ":" + number.text(), year.start(), at + 4);
    }
}
