package org.openbbic.examples.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of the commands that read an export, which can be a table. */
final class MappingOptions {

    @Option(
            names = {"--mappning", "--mapping"},
            paramLabel = "FIL",
            description = "mappningsfil för CSV och XLSX")
    private @Nullable Path mapping;

    @Option(
            names = {"--kodnyckel", "--hash-key"},
            paramLabel = "FIL",
            description = "nyckel för kolumner som mappningen kodar")
    private @Nullable Path key;

    /** The files that are given, which nothing may be written over. */
    List<Path> files() {
        return Stream.of(mapping, key).filter(Objects::nonNull).toList();
    }

    /** The mapping file, or {@code null}. */
    @Nullable
    Path mapping() {
        return mapping;
    }

    /** The key file, or {@code null}. */
    @Nullable
    Path key() {
        return key;
    }

    /**
     * What opens the exports.
     *
     * @param bbicVersion version of a table that has no mapping, or {@code null}
     * @throws UsageFault.OwnFault if the mapping or the key cannot be used
     */
    Inputs inputs(Catalogue catalogue, @Nullable String bbicVersion, Surroundings surroundings, CommandLine line) {
        try {
            return Inputs.of(catalogue, mapping, key, bbicVersion, surroundings.in());
        } catch (Inputs.BadMapping e) {
            throw new UsageFault.OwnFault(line, String.valueOf(e.getMessage()));
        }
    }
}
