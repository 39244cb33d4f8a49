package org.openbbic.examples.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option {@code --lager} of the commands that show the catalogue or go by it. */
final class LayerOption {

    @Option(
            names = {"--lager", "--layer"},
            paramLabel = "FIL",
            description = "lager att lägga på katalogen; kan anges flera gånger")
    private List<Path> layers = new ArrayList<>();

    /** The files of the layers. */
    List<Path> files() {
        return List.copyOf(layers);
    }

    /** The catalogue with the layers on it. */
    Catalogue catalogue(CommandLine line) {
        try {
            Catalogue catalogue = Layers.on(Catalogue.bundled(), layers);
            Layers.checkDays(catalogue, Main.today(line));
            return catalogue;
        } catch (Layers.BadLayer e) {
            throw new UsageFault.OwnFault(line, String.valueOf(e.getMessage()));
        }
    }
}
