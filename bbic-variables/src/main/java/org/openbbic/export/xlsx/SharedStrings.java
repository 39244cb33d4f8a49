package org.openbbic.export.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.UnreadableInputException;

/** The texts of a workbook, which cells name by number. The one thing that grows with the workbook, hence its bounds. */
final class SharedStrings {

    /** How many different texts there may be. */
    static final int MOST = 1_000_000;

    /** How many characters they may have together. */
    static final int MOST_CHARACTERS = 16 << 20;

    private static final long LARGEST = 256L << 20;

    private final List<String> texts = new ArrayList<>();
    private int characters;

    private SharedStrings() {}

    static SharedStrings read(Parts parts, @Nullable String name) throws IOException {
        SharedStrings strings = new SharedStrings();
        InputStream in = name == null ? null : parts.open(name, LARGEST);
        if (in != null) {
            try (XmlCursor xml = XmlCursor.of(in)) {
                while (xml.next()) {
                    if (xml.isStart("si")) {
                        strings.add(RichText.read(xml, "si"));
                    }
                }
            }
        }
        return strings;
    }

    private void add(String text) throws UnreadableInputException {
        characters += text.length();
        if (texts.size() >= MOST || characters > MOST_CHARACTERS) {
            throw new UnreadableInputException("Arbetsboken innehåller fler än 1 000 000 olika texter, eller mer än"
                    + " 16 miljoner tecken text. Dela upp den, eller spara bladet som CSV (UTF-8).");
        }
        texts.add(text);
    }

    /** The text of that number. */
    String get(String number) throws UnreadableInputException {
        int index = Whole.parse(number);
        if (index < 0 || index >= texts.size()) {
            throw Workbook.damaged();
        }
        return texts.get(index);
    }
}
