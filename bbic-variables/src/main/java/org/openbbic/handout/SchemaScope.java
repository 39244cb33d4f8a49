package org.openbbic.handout;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.openbbic.export.Limits;
import org.openbbic.export.NodeType;

/**
 * What a part of a schema is for.
 *
 * @param versions the version of the file, and its additions
 * @param judgesAnswers whether answers are held to the versions' lists; not for a case that names another version
 */
record SchemaScope(List<String> versions, boolean judgesAnswers) {

    /** Where the definitions stand. */
    static final String REF = "#/$defs/";

    /** The definition of a day. */
    static final String DAY = "dag";

    /** The part that describes whatever limits hold for what nobody knows. */
    static final String FREE = "fritt";

    private static final String OTHER = "-annan-version";

    /** Whether fields carry words for people; the twin for other versions has none, since they stand in the first. */
    boolean describes() {
        return judgesAnswers;
    }

    /** The name of an object's definition. */
    String name(NodeType<?> node) {
        return judgesAnswers ? node.name() : node.name() + OTHER;
    }

    /** A reference to it. */
    String ref(NodeType<?> node) {
        return REF + name(node);
    }

    /** Says that an object may have other members, held to the limits of the format. */
    static void freeMembers(JsonGenerator json) throws IOException {
        json.writeNumberField("maxProperties", Limits.MEMBERS);
        json.writeObjectFieldStart("propertyNames");
        json.writeNumberField("maxLength", Limits.NAME);
        json.writeEndObject();
        json.writeObjectFieldStart("additionalProperties");
        json.writeStringField("$ref", REF + FREE);
        json.writeEndObject();
    }
}
