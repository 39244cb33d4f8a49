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
     * @param argument where the version was given, such as {@code --till}
     * @throws UsageFault.OwnFault if it does not, with the versions it has
     */
    static void check(Catalogue catalogue, String argument, String version, CommandLine line) {
        if (catalogue.findVersion(version).isEmpty()) {
            throw new UsageFault.OwnFault(line, argument + ": versionen är inte känd; kända är " + known(catalogue));
        }
    }

    /** The versions that the catalogue has, with commas between. */
    static String known(Catalogue catalogue) {
        return catalogue.versions().stream().map(VersionInfo::id).collect(Collectors.joining(", "));
    }
}
