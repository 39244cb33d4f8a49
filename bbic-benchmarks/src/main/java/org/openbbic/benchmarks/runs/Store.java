package org.openbbic.benchmarks.runs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured so far, in a file; a group that is measured again takes the place of the one before. */
final class Store {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    Store(Path file) {
        this.file = file;
    }

    Map<String, Group> read() throws IOException {
        return Files.exists(file)
                ? JSON.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, Group>>() {})
                : new LinkedHashMap<>();
    }

    void write(Map<String, Group> groups) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(groups) + "\n", StandardCharsets.UTF_8);
    }
}
