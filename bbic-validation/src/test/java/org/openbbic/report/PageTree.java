package org.openbbic.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page read back, which shows that it is well-formed. */
final class PageTree {

    private final List<Element> elements = new ArrayList<>();

    private PageTree(Document document) {
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
    }

    static PageTree of(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return new PageTree(factory.newDocumentBuilder().parse(new InputSource(new StringReader(html))));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    /** All elements, in the order of the page. */
    List<Element> elements() {
        return elements;
    }

    /** Those of that class. */
    List<Element> ofClass(String name) {
        return elements.stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    /** The text of those of that class. */
    List<String> texts(String className) {
        return ofClass(className).stream().map(PageTree::text).toList();
    }

    /** The one element of that id. */
    Element byId(String id) {
        List<Element> found = elements.stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("elements of id " + id + ": " + found.size());
        }
        return found.get(0);
    }

    static String text(Element element) {
        return element.getTextContent().replaceAll("[ \n]+", " ").strip();
    }

    /** How many elements of that name, itself not counted, lie in an element. */
    static int count(Element within, String name) {
        return within.getElementsByTagName(name).getLength();
    }
}
