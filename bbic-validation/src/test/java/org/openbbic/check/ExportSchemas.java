package org.openbbic.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.handout.Handout;

/** The schemas that are handed out for a version and its additions, compiled by a validator of somebody else's. */
final class ExportSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<List<String>, ExportSchemas> ALL = new ConcurrentHashMap<>();

    private final Schema document;
    private final Schema line;
    private final Schema header;
    private final Schema caseInFile;

    private ExportSchemas(List<String> versions) {
        try {
            Path folder = Files.createTempDirectory("schema");
            List<Path> files = Handout.of(Catalogue.bundled())
                    .jsonSchema(folder, List.of(versions.get(0)), versions.subList(1, versions.size()));
            String lineText = Files.readString(files.get(1));
            document = schema(Files.readString(files.get(0)));
            line = schema(lineText);
            header = schema(rootedAt(lineText, "#/$defs/huvud"));
            caseInFile = schema(rootedAt(lineText, "#/$defs/arendeIFil"));
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a version and its additions. */
    static ExportSchemas of(List<String> versions) {
        return ALL.computeIfAbsent(List.copyOf(versions), ExportSchemas::new);
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static String rootedAt(String schema, String definition) throws JsonProcessingException {
        ObjectNode root = (ObjectNode) JSON.readTree(schema);
        root.remove(List.of("if", "then", "else", "$id"));
        root.put("$ref", definition);
        return root.toString();
    }

    List<Error> document(String json) {
        return document.validate(json, InputFormat.JSON);
    }

    /** A line by itself, whichever it is. */
    List<Error> line(String json) {
        return line.validate(json, InputFormat.JSON);
    }

    /** The first line. */
    List<Error> header(String json) {
        return header.validate(json, InputFormat.JSON);
    }

    /** A line after the first, or a case of a document. */
    List<Error> caseInFile(String json) {
        return caseInFile.validate(json, InputFormat.JSON);
    }
}
