package org.openbbic.examples.command;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.output.PlainText;
import picocli.CommandLine;

/** Sees to it that a version named on the command line is one that the catalogue has. */
final class KnownVersion {

    private KnownVersion() {}

    /**
     * Does nothing if no version is named or the catalogue has it.
     *
     * @throws UsageFault.OwnFault if it has not; the message names those it has and does not repeat the argument
     */
    static void check(Catalogue catalogue, @Nullable String version, CommandLine line) {
        if (version != null && catalogue.findVersion(version).isEmpty()) {
            String known = catalogue.versions().stream()
                    .map(VersionInfo::id)
                    .map(PlainText::of)
                    .collect(Collectors.joining(", "));
            throw new UsageFault.OwnFault(line, "versionen finns inte i katalogen; den har " + known);
        }
    }
}
