package org.openbbic.lagrum;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.lagrum.LagrumText.Fault;

/** A text cut into numbers, words and signs, with a place of reading in it. Spaces of every kind only part them. */
final class Tokens {

    enum Kind {
        NUMBER,
        WORD,
        SECTION_SIGN,
        COLON,
        SEPARATOR,
        DOT,
        DASH,
        OPEN,
        CLOSE,
        END
    }

    /**
     * One of them.
     *
     * @param text its characters; several section signs in a row are one token, with the first's
     * @param start index of its first character
     */
    record Token(Kind kind, String text, int start) {}

    /** Hyphens, dashes and the minus sign, which stand between the ends of a range. */
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private final List<Token> all = new ArrayList<>();
    private int at;

    private Tokens() {}

    /**
     * Cuts a text.
     *
     * @throws Halt at a character that has no place in a reference
     */
    static Tokens of(String text) {
        Tokens tokens = new Tokens();
        int from = 0;
        while (from < text.length()) {
            char c = text.charAt(from);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                from++;
                continue;
            }
            Kind kind = kind(c);
            if (kind == Kind.END) {
                throw new Halt(Fault.OKANT_TECKEN, from);
            }
            int to = from + 1;
            while (to < text.length() && goesOn(kind, text.charAt(to))) {
                to++;
            }
            tokens.add(kind, text.substring(from, to), from);
            from = to;
        }
        if (tokens.all.isEmpty()) {
            throw new Halt(Fault.TOM_TEXT, 0);
        }
        tokens.all.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private void add(Kind kind, String text, int start) {
        boolean again = kind == Kind.SECTION_SIGN
                && !all.isEmpty()
                && all.get(all.size() - 1).kind() == kind;
        if (again) {
            return;
        }
        boolean and = text.equalsIgnoreCase("och") || text.equalsIgnoreCase("samt");
        all.add(new Token(and ? Kind.SEPARATOR : kind, text, start));
    }

    /** The kind that a character begins; {@link Kind#END} for none. */
    private static Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Kind.NUMBER;
        }
        if (Character.isLetter(c)) {
            return Kind.WORD;
        }
        return switch (c) {
            case '\u00A7' -> Kind.SECTION_SIGN;
            case ':' -> Kind.COLON;
            case ',', ';' -> Kind.SEPARATOR;
            case '.' -> Kind.DOT;
            case '(' -> Kind.OPEN;
            case ')' -> Kind.CLOSE;
            default -> DASHES.indexOf(c) >= 0 ? Kind.DASH : Kind.END;
        };
    }

    private static boolean goesOn(Kind kind, char c) {
        return switch (kind) {
            case NUMBER, SECTION_SIGN -> kind(c) == kind;
            // A letter can be written as a base and a mark after it.
            case WORD -> kind(c) == kind || Character.getType(c) == Character.NON_SPACING_MARK;
            default -> false;
        };
    }

    Token peek() {
        return peek(0);
    }

    /** The token so many places on; the end where there are not so many. */
    Token peek(int ahead) {
        return all.get(Math.min(at + ahead, all.size() - 1));
    }

    boolean is(Kind kind) {
        return peek().kind() == kind;
    }

    boolean is(int ahead, Kind kind) {
        return peek(ahead).kind() == kind;
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, all.size() - 1);
        return token;
    }

    void skip(int count) {
        at = Math.min(at + count, all.size() - 1);
    }

    /** Goes past a token of that kind, if one stands here. */
    boolean take(Kind kind) {
        boolean there = is(kind);
        if (there) {
            next();
        }
        return there;
    }
}
