package org.openbbic.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openbbic.output.PlainText;

/**
 * The elements of the JUnit XML format as build servers read it, a line each; a suite follows the schema of Maven Surefire. Text is escaped by the writer of the JDK, and
 * holds no character that XML does not allow.
 */
final class JunitXml implements Closeable {

    private static final String NEW_LINE = "\n";

    private final XMLStreamWriter out;

    private JunitXml(XMLStreamWriter out) {
        this.out = out;
    }

    static JunitXml to(OutputStream out) throws IOException {
        try {
            // The JDK's own, whatever lies on the class path.
            return new JunitXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
        } catch (XMLStreamException e) {
            throw new IOException("XML could not be written", e);
        }
    }

    /** A step of writing. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private static void run(Step step) throws IOException {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IOException("XML could not be written", e);
        }
    }

    void begin(JunitCounts counts) throws IOException {
        run(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters(NEW_LINE);
            out.writeStartElement("testsuites");
            attribute("name", "bbic");
            counts(counts);
            out.writeCharacters(NEW_LINE);
        });
    }

    void end() throws IOException {
        run(() -> {
            out.writeEndElement();
            out.writeCharacters(NEW_LINE);
            out.writeEndDocument();
            out.flush();
        });
    }

    void suite(String name, JunitCounts counts) throws IOException {
        run(() -> {
            out.writeStartElement("testsuite");
            attribute("name", name);
            counts(counts);
            attribute("skipped", Integer.toString(counts.skipped()));
            out.writeCharacters(NEW_LINE);
        });
    }

    void endSuite() throws IOException {
        endElement();
    }

    void properties(Map<String, String> properties) throws IOException {
        run(() -> {
            out.writeStartElement("properties");
            out.writeCharacters(NEW_LINE);
            for (Map.Entry<String, String> property : properties.entrySet()) {
                out.writeEmptyElement("property");
                attribute("name", property.getKey());
                attribute("value", property.getValue());
                out.writeCharacters(NEW_LINE);
            }
            out.writeEndElement();
            out.writeCharacters(NEW_LINE);
        });
    }

    void test(String group, String name) throws IOException {
        run(() -> {
            out.writeStartElement("testcase");
            attribute("classname", group);
            attribute("name", name);
            // Readers want a time; no rule is timed by itself.
            attribute("time", "0");
        });
    }

    void endTest() throws IOException {
        endElement();
    }

    /** Why a test did not pass: {@code failure} or {@code error}. */
    void verdict(String element, String message, String type, String text) throws IOException {
        run(() -> {
            out.writeStartElement(element);
            attribute("message", message);
            attribute("type", type);
            out.writeCharacters(lines(text));
            out.writeEndElement();
        });
    }

    void skipped(String message) throws IOException {
        run(() -> {
            out.writeEmptyElement("skipped");
            attribute("message", message);
        });
    }

    void output(String text) throws IOException {
        run(() -> {
            out.writeStartElement("system-out");
            out.writeCharacters(lines(text));
            out.writeEndElement();
        });
    }

    private void endElement() throws IOException {
        run(() -> {
            out.writeEndElement();
            out.writeCharacters(NEW_LINE);
        });
    }

    private void counts(JunitCounts counts) throws XMLStreamException {
        attribute("tests", Integer.toString(counts.tests()));
        attribute("failures", Integer.toString(counts.failures()));
        attribute("errors", Integer.toString(counts.errors()));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, PlainText.of(value));
    }

    /** Text of several lines: only the line breaks of the report's own are left. */
    private static String lines(String text) {
        return text.lines()
                .map(PlainText::of)
                .reduce((one, other) -> one + NEW_LINE + other)
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        run(out::close);
    }
}
