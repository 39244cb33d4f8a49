package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openbbic.annex.TickedSheet;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueException;
import org.openbbic.catalogue.Layer;
import org.openbbic.catalogue.LayerInfo;
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
            catalogue = on(catalogue, files.get(i), i + 1);
        }
        return catalogue;
    }

    /** Refuses a layer that says it was made on a later day than today. */
    static void checkDays(Catalogue catalogue, LocalDate today) throws BadLayer {
        for (LayerInfo layer : catalogue.layers()) {
            if (layer.made().isAfter(today)) {
                throw new BadLayer("lagret kan inte användas: dagen i raden datum har inte varit än");
            }
        }
    }

    private static Catalogue on(Catalogue catalogue, Path file, int number) throws BadLayer {
        try (InputStream in = GivenFile.open(file)) {
            return catalogue.with(Layer.read(Masking.file(file.toString(), number), in));
        } catch (CatalogueException e) {
            throw new BadLayer(
                    isSheet(file)
                            ? "--lager " + Masking.file(file.toString(), number) + ": filen är en lista att pricka av;"
                                    + " gör ett lager av den med bbic katalog importera"
                            : "lagret kan inte användas: " + e.swedish());
        } catch (IOException e) {
            throw new BadLayer(GivenFile.fault("--lager", file, e));
        }
    }

    private static boolean isSheet(Path file) {
        try (InputStream in = GivenFile.open(file)) {
            return TickedSheet.isSheet(in);
        } catch (IOException e) {
            return false;
        }
    }
}
