package org.openbbic.examples.command;

import java.util.stream.Collectors;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import picocli.CommandLine;

/** Holds a version that was given on the command line against the catalogue. */
final class Versions {

    private Versions() {}

    /**
     * Does nothing where the catalogue has the version.
     *
     * @throws UsageFault.OwnFault if it does not, with the versions it has
     */
    static void check(Catalogue catalogue, String version, CommandLine line) {
        if (catalogue.findVersion(version).isEmpty()) {
            String known = catalogue.versions().stream().map(VersionInfo::id).collect(Collectors.joining(", "));
            throw new UsageFault.OwnFault(line, "versionen är inte känd; kända är " + known);
        }
    }
}
