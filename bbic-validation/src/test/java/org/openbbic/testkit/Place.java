package org.openbbic.testkit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/**
 * One field of one object of a text, whether something stands in it or not.
 *
 * @param root what the whole text holds
 * @param type the kind of object
 * @param field the field
 * @param pointer JSON Pointer of the object in the root
 */
record Place(Root root, NodeType<?> type, FieldSpec<?> field, String pointer) {

    /** The two things that a line of NDJSON can hold. */
    enum Root {
        HUVUD(Format.HUVUD, "huvud"),
        ARENDE(Format.ARENDE, "");

        private final NodeType<?> type;
        private final String prefix;

        Root(NodeType<?> type, String prefix) {
            this.type = type;
            this.prefix = prefix;
        }
    }

    /** Every field of every object in it, from the outside inwards. */
    static List<Place> all(Root root, ObjectNode text) {
        List<Place> places = new ArrayList<>();
        collect(root, root.type, text, "", places);
        return places;
    }

    private static void collect(Root root, NodeType<?> type, JsonNode object, String pointer, List<Place> places) {
        for (FieldSpec<?> field : type.fields()) {
            places.add(new Place(root, type, field, pointer));
            NodeType<?> child = field.child();
            JsonNode value = object.path(field.name());
            if (child != null && value.isObject()) {
                collect(root, child, value, pointer + "/" + field.name(), places);
            } else if (child != null && value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    collect(root, child, value.get(i), pointer + "/" + field.name() + "/" + i, places);
                }
            }
        }
    }

    String name() {
        return field.name();
    }

    /** The field by its kind of object, such as {@code placering.start}. */
    String address() {
        return type.name() + "." + field.name();
    }

    /** Where it stands, such as {@code insatser/0/placeringar/1/start}; the header's fields stand in {@code huvud}. */
    String path() {
        String path = root.prefix + pointer + "/" + field.name();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** Its object in that text. */
    ObjectNode object(ObjectNode text) {
        return (ObjectNode) text.at(JsonPointer.compile(pointer));
    }

    /** What stands in it in that text; a missing node where nothing does. */
    JsonNode value(ObjectNode text) {
        return object(text).path(name());
    }

    /** What stands somewhere else, by the way from its object, where {@code ..} goes one step outwards. */
    JsonNode relative(ObjectNode text, String way) {
        List<String> steps = new ArrayList<>(List.of(pointer.split("/")));
        for (String step : way.split("/")) {
            if (step.equals("..")) {
                steps.remove(steps.size() - 1);
            } else {
                steps.add(step);
            }
        }
        String whole = String.join("/", steps);
        return text.at(JsonPointer.compile(whole.isEmpty() || whole.startsWith("/") ? whole : "/" + whole));
    }
}
