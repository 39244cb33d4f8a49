package org.openbbic.examples.leverantor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills in a drawn page and makes cases of it, going by nothing but what stands in the page. */
final class FilledForm {

    /** A choice that can be made: a field, and what is put in it. */
    record Choice(Element field, String value) {}

    private final Map<String, Element> fields = new LinkedHashMap<>();

    FilledForm(String page) {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)))
                    .getDocumentElement();
            for (Element field : elements(root, "div")) {
                fields.put(field.getAttribute("id"), field);
            }
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the page is no XML", e);
        }
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Every answer of every field, one of what a person writes where the field takes that, and a text of one's own. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Element field : fields.values()) {
            for (Element answer : elements(field, "button")) {
                choices.add(new Choice(field, answer.getAttribute("value")));
            }
            for (Element input : elements(field, "input")) {
                choices.add(new Choice(field, written(input.getAttribute("type"))));
            }
        }
        return choices;
    }

    private static String written(String type) {
        return switch (type) {
            case "date" -> "2017-04-20";
            case "number" -> "2009";
            default -> "egen text";
        };
    }

    /** A case in which that choice is made, and whatever the field needs before it is asked for. */
    ObjectNode made(String id, Choice choice) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        made.put("id", id);
        before(choice.field(), made);
        put(made, choice.field(), choice.value());
        Element other = fields.get(choice.field().getAttribute("data-pekar-pa"));
        if (other != null) {
            put(made, other, choice.value());
        }
        return made;
    }

    private void before(Element field, ObjectNode made) {
        for (Element needed : elements(field, "small")) {
            if (needed.getAttribute("class").equals("galler")) {
                Element other = Objects.requireNonNull(fields.get(needed.getAttribute("data-falt")));
                before(other, made);
                boolean begins = needed.hasAttribute("data-borjar-med");
                String values = needed.getAttribute(begins ? "data-borjar-med" : "data-nagot-av");
                String first = values.split("\\|", -1)[0];
                put(made, other, begins ? first + " (1990:52) 2" : first);
            }
        }
    }

    private static void put(ObjectNode made, Element field, String value) {
        String[] steps = field.getAttribute("data-sokvag").substring(1).split("/", -1);
        ObjectNode at = made;
        for (int i = 0; i < steps.length - 1; i++) {
            boolean list = steps[i + 1].equals("*");
            at = list ? inList(at, steps[i]) : at.withObject("/" + steps[i]);
            i += list ? 1 : 0;
        }
        String name = steps[steps.length - 1];
        JsonNode typed = typed(field.getAttribute("data-slag"), value);
        if (field.getAttribute("data-flera").equals("true")) {
            at.withArray(name).add(typed);
        } else {
            at.set(name, typed);
        }
    }

    private static ObjectNode inList(ObjectNode at, String name) {
        ArrayNode list = at.withArray(name);
        return list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
    }

    private static JsonNode typed(String kind, String value) {
        return switch (kind) {
            case "ja-nej" -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(value));
            case "tal" -> JsonNodeFactory.instance.numberNode(Integer.parseInt(value));
            default -> JsonNodeFactory.instance.textNode(value);
        };
    }

    /** Every answer of one field together, but those that rule out the others. */
    ObjectNode allAtOnce(String id) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        made.put("id", id);
        for (Element field : fields.values()) {
            boolean several = field.getAttribute("data-flera").equals("true")
                    && field.getAttribute("data-slag").equals("koder");
            for (Element answer : elements(field, "button")) {
                if (several && answer.getAttribute("data-ensam").equals("false")) {
                    put(made, field, answer.getAttribute("value"));
                }
            }
        }
        return made;
    }

    /** Two answers of one field, of which one rules out the other; {@code null} where the form has none. */
    @Nullable
    ObjectNode contradiction(String id) {
        for (Element field : fields.values()) {
            List<Element> answers = elements(field, "button");
            for (Element answer : answers) {
                if (answer.getAttribute("data-ensam").equals("true")) {
                    ObjectNode made = JsonNodeFactory.instance.objectNode();
                    made.put("id", id);
                    put(made, field, answers.get(0).getAttribute("value"));
                    put(made, field, answer.getAttribute("value"));
                    return made;
                }
            }
        }
        return null;
    }
}
