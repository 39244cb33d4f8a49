package org.openbbic.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;

/** The kit as somebody who got it as a folder would use it: everything is read back from its files. */
final class WrittenKit {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final JsonNode expected;

    private WrittenKit(Path folder) throws IOException {
        this.folder = folder;
        expected = JSON.readTree(folder.resolve(TestKit.EXPECTED).toFile());
    }

    static WrittenKit in(Path folder) throws IOException {
        TestKit.write(folder);
        return new WrittenKit(folder);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    List<String> fileNames() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** What the kit says that a check shall give. */
    JsonNode expected() {
        return expected;
    }

    List<JsonNode> exports() {
        List<JsonNode> exports = new ArrayList<>();
        expected.get("filer").forEach(exports::add);
        return exports;
    }

    List<JsonNode> exports(String kind) {
        List<JsonNode> exports = exports().stream()
                .filter(export -> export.get("slag").asText().equals(kind))
                .toList();
        assertThat(exports).isNotEmpty();
        return exports;
    }

    static List<String> versions() {
        return Catalogue.bundled().versions().stream().map(VersionInfo::id).toList();
    }
}
