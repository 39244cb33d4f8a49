package org.openbbic.lagrum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.lagrum.LagrumText.Fault;
import org.openbbic.lagrum.Tokens.Kind;
import org.openbbic.lagrum.Tokens.Token;

/** Reads a text from the left, token by token, into acts and sections; which belong together is told by {@link Binding}. */
final class Grammar {

    private final Tokens tokens;
    private final ActNames names;

    Grammar(Tokens tokens, ActNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * Everything in the text, acts and sections in turn.
     *
     * @throws Halt at what cannot be read
     */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        boolean joined = true;
        while (!tokens.is(Kind.END)) {
            if (tokens.is(Kind.SEPARATOR)) {
                if (items.isEmpty() || !joined) {
                    throw unexpected();
                }
                separator();
                joined = false;
            } else {
                items.add(tokens.is(Kind.WORD) ? names.read(tokens, joined) : sections(joined));
                joined = true;
                fullStop();
            }
        }
        if (!joined) {
            throw unexpected();
        }
        return items;
    }

    /** A comma or semicolon, a word for <i>and</i>, or the one and then the other. */
    private void separator() {
        Token first = tokens.next();
        if (first.text().length() == 1 && isAnd(tokens.peek())) {
            tokens.next();
        }
    }

    private static boolean isAnd(Token token) {
        return token.kind() == Kind.SEPARATOR && token.text().length() > 1;
    }

    /** The one that ends a text is no part of what stands before it. */
    private void fullStop() {
        if (tokens.is(Kind.DOT) && tokens.is(1, Kind.END)) {
            tokens.next();
        }
    }

    private Item sections(boolean joined) {
        Token first = tokens.peek();
        if (first.kind() == Kind.SECTION_SIGN) {
            return marked(joined, first, Item.Form.NONE, null);
        }
        if (first.kind() != Kind.NUMBER) {
            throw unexpected();
        }
        if (isChapterWord(1)) {
            String chapter = number(2);
            tokens.next();
            tokens.take(Kind.DOT);
            return marked(joined, first, Item.Form.WORD, chapter);
        }
        if (isLetter(1) && isChapterWord(2)) {
            throw new Halt(Fault.UTANFOR_EXPORTENS_FORM, tokens.peek(1).start());
        }
        if (tokens.is(1, Kind.COLON)) {
            String chapter = number(2);
            tokens.next();
            Item.Span span = span();
            tokens.take(Kind.SECTION_SIGN);
            return new Item.Sections(first.start(), joined, Item.Form.COLON, chapter, List.of(span), true);
        }
        List<Item.Span> spans = spans();
        boolean sign = tokens.take(Kind.SECTION_SIGN);
        return new Item.Sections(first.start(), joined, Item.Form.NONE, null, spans, sign);
    }

    /** Sections after a chapter or a sign, with the sign before or after them. */
    private Item marked(boolean joined, Token first, Item.Form form, @Nullable String chapter) {
        boolean sign = tokens.take(Kind.SECTION_SIGN);
        List<Item.Span> spans = spans();
        if (!sign) {
            tokens.take(Kind.SECTION_SIGN);
        }
        return new Item.Sections(first.start(), joined, form, chapter, spans, true);
    }

    private List<Item.Span> spans() {
        List<Item.Span> spans = new ArrayList<>();
        spans.add(span());
        while (tokens.is(Kind.SEPARATOR)) {
            int ahead = !isAnd(tokens.peek()) && isAnd(tokens.peek(1)) ? 2 : 1;
            if (!isSection(ahead)) {
                break;
            }
            tokens.skip(ahead);
            spans.add(span());
        }
        return spans;
    }

    /** Whether a number stands there that begins no chapter. */
    private boolean isSection(int ahead) {
        boolean chapter = isChapterWord(ahead + 1)
                || tokens.is(ahead + 1, Kind.COLON)
                || isLetter(ahead + 1) && isChapterWord(ahead + 2);
        return tokens.is(ahead, Kind.NUMBER) && !chapter;
    }

    private Item.Span span() {
        int start = tokens.peek().start();
        String first = section();
        String last = tokens.take(Kind.DASH) ? section() : null;
        return new Item.Span(start, first, last);
    }

    private String section() {
        if (!tokens.is(Kind.NUMBER)) {
            throw new Halt(Fault.PARAGRAF_SAKNAS, tokens.peek().start());
        }
        String number = number(3);
        return isLetter(0)
                ? number + " " + Character.toLowerCase(tokens.next().text().charAt(0))
                : number;
    }

    /** The number here, without zeros before it. */
    private String number(int mostDigits) {
        Token token = tokens.next();
        int from = 0;
        while (from < token.text().length() && token.text().charAt(from) == '0') {
            from++;
        }
        String number = token.text().substring(from);
        if (number.isEmpty() || number.length() > mostDigits) {
            throw new Halt(Fault.OVANTAT, token.start());
        }
        return number;
    }

    private boolean isChapterWord(int ahead) {
        Token token = tokens.peek(ahead);
        return token.kind() == Kind.WORD
                && (token.text().equalsIgnoreCase("kap") || token.text().equalsIgnoreCase("kapitel"));
    }

    /** Whether a single letter from a to z stands there, as after the number of a section. */
    private boolean isLetter(int ahead) {
        Token token = tokens.peek(ahead);
        char c = token.text().isEmpty() ? ' ' : token.text().charAt(0);
        return token.kind() == Kind.WORD
                && token.text().length() == 1
                && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }

    private Halt unexpected() {
        return new Halt(Fault.OVANTAT, tokens.peek().start());
    }
}
