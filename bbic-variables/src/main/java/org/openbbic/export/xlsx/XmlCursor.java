package org.openbbic.export.xlsx;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.UnreadableInputException;

/**
 * Walks a file of XML by its elements' local names: the strict and the usual form of a workbook differ in namespace
 * only. Nothing outside the file is ever fetched, and a file that declares a document type is refused.
 */
final class XmlCursor implements Closeable {

    private static final int DEEPEST = 64;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    static XmlCursor of(InputStream in) throws IOException {
        try {
            return new XmlCursor(in, factory().createXMLStreamReader(letters(in)));
        } catch (CharacterCodingException e) {
            in.close();
            throw Workbook.damaged();
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw fault(e);
        }
    }

    // Workbooks are written in UTF-8. The platform's parser writes to standard error where it meets bytes that are not.
    private static Reader letters(InputStream in) throws IOException {
        BufferedReader letters =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 13);
        letters.mark(1);
        if (letters.read() != BYTE_ORDER_MARK) {
            letters.reset();
        }
        return letters;
    }

    // The platform's own, whatever else lies on the class path: what it refuses is known.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** The parser's own words quote the text, and it lets faults of its own through on hostile input. */
    private static UnreadableInputException fault(Exception e) {
        Throwable cause = e instanceof XMLStreamException xml ? xml.getNestedException() : e.getCause();
        return cause instanceof UnreadableInputException ours ? ours : Workbook.damaged();
    }

    /** Goes to the next start or end of an element or the next text; false at the end of the file. */
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw Workbook.damaged();
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        } catch (XMLStreamException | RuntimeException e) {
            throw fault(e);
        }
        if (depth > DEEPEST) {
            throw Workbook.damaged();
        }
        return true;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isStart(String name) {
        return reader.isStartElement() && name.equals(reader.getLocalName());
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && name.equals(reader.getLocalName());
    }

    String name() {
        return reader.getLocalName();
    }

    /** The text of an attribute of that local name, or {@code null}. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of an attribute, or the other where it is not stated. */
    String attribute(String name, String other) {
        String value = attribute(name);
        return value == null ? other : value;
    }

    /** Adds the text of the current element, as far as there is room, and goes to its end. */
    void textTo(StringBuilder text, int most) throws IOException {
        int outside = depth - 1;
        while (next() && depth > outside) {
            if (reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA) {
                int room = Math.min(reader.getTextLength(), most - text.length());
                text.append(reader.getTextCharacters(), reader.getTextStart(), Math.max(room, 0));
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
