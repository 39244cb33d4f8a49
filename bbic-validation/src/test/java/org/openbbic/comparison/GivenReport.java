package org.openbbic.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A report put together by hand: what the comparison reads of a {@code rapport.json}, and nothing else. */
final class GivenReport implements ReportFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();
    private final ArrayNode remarks = JSON.createArrayNode();
    private final Map<String, ObjectNode> rules = new LinkedHashMap<>();

    GivenReport() {
        root.putObject("verktyg").put("namn", "bbic").put("version", "0.1.0");
        root.put("bbicVersion", "3.1");
        root.putObject("katalog").put("sha256", "00").put("version", "1");
        root.putNull("profil");
        root.putArray("lager");
        root.put("idag", "2018-01-16");
        root.putArray("filer").addObject().put("namn", "export.ndjson").put("arenden", 416);
        root.put("syntetisk", false);
        root.put("utfall", "FEL_FINNS");
        root.putArray("ifyllnad")
                .addObject()
                .put("variabel", "barn.kon")
                .put("mojliga", 2)
                .put("ifyllda", 1);
    }

    ObjectNode root() {
        return root;
    }

    /** A rule that gave so many remarks, of which none is listed yet. */
    GivenReport rule(String id, String level, String status, @Nullable String reason, long found) {
        ObjectNode rule = JSON.createObjectNode();
        rule.put("id", id).put("niva", level).put("status", status).put("anmarkningar", found);
        rule.put("orsak", reason);
        rules.put(id, rule);
        return this;
    }

    /** A rule that ran. */
    GivenReport rule(String id, String level) {
        return rule(id, level, "KORD", null, 0);
    }

    /** A remark that is listed and counted. */
    GivenReport remark(String rule, @Nullable String caseId, String path, int line) {
        ObjectNode of = Objects.requireNonNull(rules.get(rule), rule);
        of.put("anmarkningar", of.get("anmarkningar").asLong() + 1);
        remarks.addObject()
                .put("regel", rule)
                .put("niva", of.get("niva").asText())
                .put("arende", caseId)
                .put("sokvag", path)
                .put("fil", "export.ndjson")
                .put("rad", line);
        return this;
    }

    String text() {
        root.putArray("regler").addAll(rules.values());
        root.set("anmarkningar", remarks);
        return root.toString();
    }

    @Override
    public String name() {
        return "rapport.json";
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
    }
}
