package org.openbbic.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbbic.export.IsoDate;

/** A change that only the row of the table that names it makes. */
final class RowChange {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("([+-]\\d+)([dmy])");

    private RowChange() {}

    /** Changes the field in the text; {@code false} where it does not apply there. */
    static boolean change(String operator, Place place, ObjectNode text) {
        String rest = operator.substring(operator.indexOf(':') + 1);
        if (operator.startsWith("satt:")) {
            return set(place, text, json(rest));
        }
        if (operator.startsWith("byt:")) {
            return swap(place, text, rest);
        }
        if (operator.startsWith("dag:")) {
            int end = rest.indexOf(':');
            LocalDate anchor =
                    IsoDate.parse(place.relative(text, rest.substring(end + 1)).asText());
            return anchor != null
                    && set(place, text, JsonNodeFactory.instance.textNode(moved(anchor, rest.substring(0, end))));
        }
        throw new IllegalArgumentException("operator: " + operator);
    }

    private static boolean set(Place place, ObjectNode text, JsonNode value) {
        JsonNode before = place.object(text).replace(place.name(), value);
        return !value.equals(before);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JsonNodeFactory.instance.textNode(text);
        }
    }

    private static boolean swap(Place place, ObjectNode text, String way) {
        JsonNode own = place.value(text);
        JsonNode other = place.relative(text, way);
        if (own.isMissingNode() || other.isMissingNode() || own.equals(other)) {
            return false;
        }
        int last = way.lastIndexOf('/');
        JsonNode around = last < 0 ? place.object(text) : place.relative(text, way.substring(0, last));
        ((ObjectNode) around).set(way.substring(last + 1), own);
        return set(place, text, other);
    }

    private static String moved(LocalDate anchor, String offset) {
        LocalDate day = anchor;
        Matcher steps = STEP.matcher(offset);
        while (steps.find()) {
            int number = Integer.parseInt(steps.group(1));
            day = switch (steps.group(2)) {
                case "d" -> day.plusDays(number);
                case "m" -> day.plusMonths(number);
                default -> day.plusYears(number);
            };
        }
        return day.toString();
    }
}
