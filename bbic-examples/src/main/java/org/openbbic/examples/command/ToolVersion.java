package org.openbbic.examples.command;

import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import picocli.CommandLine.IVersionProvider;

/** What {@code bbic --version} prints. */
final class ToolVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "bbic " + Checker.version() + " (inofficiellt)",
            "katalog " + Catalogue.bundled().contentVersion()
        };
    }
}
