package org.openbbic.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report.Finding;

/**
 * Remarks as bytes, and back. What many remarks have in common is written as a number and kept here once. For the bytes of
 * one run, which nobody else reads.
 */
final class FindingBytes {

    /** So many paths are kept here; a file has few that are usual, and others are written out. */
    private static final int MOST_PATHS = 10_000;

    /** What a remark says, wherever it stands; no more of them than rules, wordings and the catalogue's words together give. */
    private record Kind(
            String rule, @Nullable String variant, @Nullable String detail, List<String> versions) {}

    private final Map<Kind, Integer> numberOfKind = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<String, Integer> numberOfPath = new HashMap<>();
    private final List<String> paths = new ArrayList<>();
    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** The bytes written; those from {@link #size()} on are no part of them. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void write(Finding finding) {
        number(kind(finding));
        number(finding.file());
        number(finding.line());
        number(finding.column());
        path(finding.path());
        text(finding.caseId());
        text(finding.value());
    }

    private int kind(Finding finding) {
        Kind kind = new Kind(finding.rule(), finding.variant(), finding.detail(), finding.versions());
        Integer known = numberOfKind.putIfAbsent(kind, kinds.size());
        if (known == null) {
            kinds.add(kind);
            return kinds.size() - 1;
        }
        return known;
    }

    /** The number of the path from 1 on, or 0 and the path itself. */
    private void path(String path) {
        Integer known = numberOfPath.get(path);
        if (known == null && paths.size() < MOST_PATHS) {
            known = paths.size();
            paths.add(path);
            numberOfPath.put(path, known);
        }
        number(known == null ? 0 : known + 1);
        if (known == null) {
            text(path);
        }
    }

    /** Seven bits a byte, the lowest first. */
    private void number(int number) {
        room(5);
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** The kind of text, its bytes and their number; letters beyond Latin-1 take two bytes each, whatever they are. */
    private void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        boolean wide = false;
        for (int i = 0; i < text.length(); i++) {
            wide |= text.charAt(i) > 0xFF;
        }
        number(wide ? 2 : 1);
        number(wide ? text.length() * 2 : text.length());
        room(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (wide) {
                bytes[size++] = (byte) (letter >> 8);
            }
            bytes[size++] = (byte) letter;
        }
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** Reads remarks that were written, one after the other. */
    final class Reader {

        private final byte[] from;
        private int at;

        Reader(byte[] from) {
            this.from = from;
        }

        boolean hasNext() {
            return at < from.length;
        }

        Finding next() {
            Kind kind = kinds.get(number());
            int file = number();
            int line = number();
            int column = number();
            int path = number();
            String where = path == 0 ? String.valueOf(text()) : paths.get(path - 1);
            return new Finding(
                    kind.rule(),
                    file,
                    text(),
                    line,
                    column,
                    where,
                    kind.variant(),
                    kind.detail(),
                    text(),
                    kind.versions());
        }

        private int number() {
            int number = 0;
            int shift = 0;
            byte next;
            do {
                next = from[at++];
                number |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return number;
        }

        private @Nullable String text() {
            int kind = number();
            if (kind == 0) {
                return null;
            }
            int length = number();
            at += length;
            // Java reads half a pair of surrogates in UTF-16 as another letter.
            return kind == 1
                    ? new String(from, at - length, length, StandardCharsets.ISO_8859_1)
                    : wide(at - length, length / 2);
        }

        private String wide(int begin, int length) {
            char[] letters = new char[length];
            for (int i = 0; i < length; i++) {
                letters[i] = (char) ((from[begin + 2 * i] & 0xFF) << 8 | from[begin + 2 * i + 1] & 0xFF);
            }
            return new String(letters);
        }
    }
}
