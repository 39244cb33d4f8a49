package org.openbbic.export.xlsx;

import java.io.IOException;
import org.openbbic.export.Limits;

/** A text in pieces, each with its own looks. */
final class RichText {

    private RichText() {}

    /** Reads to the end of the current element; how a word is to be pronounced ({@code rPh}) is no part of it. */
    static String read(XmlCursor xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                spoken = true;
            } else if (xml.isEnd("rPh")) {
                spoken = false;
            } else if (xml.isStart("t")) {
                xml.textTo(spoken ? new StringBuilder() : text, Limits.TEXT + 1);
            }
        }
        return Escapes.undone(text.toString());
    }
}
