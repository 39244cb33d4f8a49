package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueException;
import org.openbbic.catalogue.Layer;
import org.openbbic.check.Masking;

/** Lays the layers that were given on the command line on a catalogue. */
final class Layers {

    private Layers() {}

    /** A layer cannot be used; the message is fit to show. */
    static final class BadLayer extends Exception {
        private static final long serialVersionUID = 1L;

        BadLayer(String message) {
            super(message);
        }
    }

    /** That catalogue with those layers on it, one on the other. */
    static Catalogue on(Catalogue base, List<Path> files) throws BadLayer {
        Catalogue catalogue = base;
        for (int i = 0; i < files.size(); i++) {
            String name = Masking.file(files.get(i).toString(), i + 1);
            try (InputStream in = Files.newInputStream(files.get(i))) {
                catalogue = catalogue.with(Layer.read(name, in));
            } catch (CatalogueException e) {
                throw new BadLayer("lagret kan inte användas: " + e.swedish());
            } catch (IOException e) {
                throw new BadLayer("filen för --lager går inte att läsa");
            }
        }
        return catalogue;
    }
}
