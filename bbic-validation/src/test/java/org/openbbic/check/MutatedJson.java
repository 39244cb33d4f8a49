package org.openbbic.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/** JSON by the tables of the format, so that no field is forgotten, and changes to JSON that may make it wrong. */
final class MutatedJson {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private final Random random;
    private final String version;

    MutatedJson(long seed, String version) {
        this.random = new Random(seed);
        this.version = version;
    }

    /** A case with something in most of its fields, right by the version's lists as far as they are known. */
    ObjectNode good() {
        ObjectNode made = node(Format.ARENDE);
        made.put("id", "A-" + random.nextInt(1_000));
        made.remove("bbicVersion");
        return made;
    }

    private ObjectNode node(NodeType<?> type) {
        ObjectNode node = MAKE.objectNode();
        for (FieldSpec<?> field : type.fields()) {
            if (random.nextInt(5) > 0) {
                node.set(field.name(), field.kind().isList() ? list(field) : value(field));
            }
        }
        return node;
    }

    private JsonNode list(FieldSpec<?> field) {
        ArrayNode list = MAKE.arrayNode();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(value(field));
        }
        return list;
    }

    private JsonNode value(FieldSpec<?> field) {
        return switch (field.kind()) {
            case TEXT, TEXTS -> MAKE.textNode("x" + random.nextInt(100));
            case DATE, DATES ->
                MAKE.textNode("20" + (10 + random.nextInt(10)) + "-0" + (1 + random.nextInt(9)) + "-28");
            case FLAG -> MAKE.booleanNode(random.nextBoolean());
            case NUMBER -> MAKE.numberNode(random.nextInt());
            case CODE, CODES -> MAKE.textNode(code(field));
            case LAGRUM -> MAKE.textNode("SoL (2001:453) 4:1");
            case NODE, NODES -> node(Objects.requireNonNull(field.child()));
            case LOCAL -> MAKE.objectNode().put("eget", 1);
        };
    }

    private String code(FieldSpec<?> field) {
        List<CodeEntry> known =
                CATALOGUE.getList(Objects.requireNonNull(field.listId())).entries(version);
        // An answer that rules out the others would make most lists wrong.
        List<CodeEntry> beside = known.stream().filter(e -> !e.exclusive()).toList();
        return beside.isEmpty()
                ? "okand-kod"
                : beside.get(random.nextInt(beside.size())).code().value();
    }

    /** Changes something somewhere in it. */
    void change(ObjectNode root) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(10) == 0) {
            object.set("okant" + random.nextInt(3), other());
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode before = object.get(name);
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, MAKE.arrayNode().add(before));
            case 2 -> object.set(name, before.isArray() && !before.isEmpty() ? before.get(0) : other());
            case 3 -> {
                if (before instanceof ArrayNode list) {
                    list.add(other());
                } else {
                    object.set(name, other());
                }
            }
            default -> object.set(name, other());
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private JsonNode other() {
        String[] texts = {
            "",
            "x",
            "2016-02-29",
            "2017-02-29",
            "2100-02-29",
            "0000-01-01",
            "2000-02-29",
            "2017-04-31",
            "2017-4-3",
            "2017-04-03\n",
            " 2017-04-03",
            "2017-04-03T00:00",
            "20170403",
            "٢٠١٧-٠٤-٠٣",
            "hog",
            "Hog",
            "hog ",
            "flicka",
            "ingen-utsatthet",
            "inget-samtal",
            "inga-svarigheter",
            "anmalan",
            "svenskfodd",
            "familjehem",
            "annan",
            "annat",
            "3.1",
            "1.0",
            "9.9",
            "webbkollen-2017",
            "1"
        };
        return switch (random.nextInt(9)) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.numberNode(random.nextInt());
            case 2 -> MAKE.numberNode(3_000_000_000L);
            case 3 -> MAKE.booleanNode(true);
            case 4 -> MAKE.arrayNode();
            case 5 -> MAKE.objectNode();
            default -> MAKE.textNode(texts[random.nextInt(texts.length)]);
        };
    }

    /** A deep copy as the text would be read. */
    static ObjectNode copy(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("json", e);
        }
    }
}
