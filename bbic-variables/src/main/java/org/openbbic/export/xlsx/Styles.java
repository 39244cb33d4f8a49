package org.openbbic.export.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which looks of a cell show its number as a day. */
final class Styles {

    /** Excel has room for 65,490. */
    private static final int MOST = 1 << 16;

    private static final long LARGEST = 64L << 20;

    /** Parts of a format that are shown as they stand, or say how: quoted, escaped, padded, in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private final BitSet days = new BitSet();

    private Styles() {}

    static Styles read(Parts parts, @Nullable String name) throws IOException {
        Styles styles = new Styles();
        InputStream in = name == null ? null : parts.open(name, LARGEST);
        if (in != null) {
            try (XmlCursor xml = XmlCursor.of(in)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(XmlCursor xml) throws IOException {
        Map<String, Boolean> own = new HashMap<>();
        boolean ofCells = false;
        int number = 0;
        while (xml.next()) {
            if (xml.isStart("cellXfs")) {
                ofCells = true;
            } else if (xml.isEnd("cellXfs")) {
                ofCells = false;
            } else if (xml.isStart("numFmt") && own.size() < MOST) {
                own.put(xml.attribute("numFmtId", ""), showsDay(xml.attribute("formatCode", "")));
            } else if (ofCells && xml.isStart("xf") && number < MOST) {
                String format = xml.attribute("numFmtId", "0");
                days.set(number++, own.getOrDefault(format, isDay(Whole.parse(format))));
            }
        }
    }

    /** Whether a format that has a number of its own shows a day. */
    private static boolean isDay(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 31
                || format == 36
                || format >= 50 && format <= 58;
    }

    /** Whether a format shows a day; {@code m} alone is a month, beside {@code h} or {@code s} minutes. */
    static boolean showsDay(String format) {
        String first = LITERAL.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        if (first.contains("general")) {
            return false;
        }
        boolean time = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
        return first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || first.indexOf('m') >= 0 && !time;
    }

    /** Whether cells with that style show a day. */
    boolean isDay(@Nullable String style) {
        int number = style == null ? -1 : Whole.parse(style);
        return number >= 0 && days.get(number);
    }
}
