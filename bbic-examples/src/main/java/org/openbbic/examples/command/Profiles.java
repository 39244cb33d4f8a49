package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openbbic.check.Masking;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;

/** Reads the profile that was given on the command line, and finds the layers that it names. */
final class Profiles {

    private Profiles() {}

    /** A profile cannot be used; the message is fit to show. */
    static final class BadProfile extends Exception {
        private static final long serialVersionUID = 1L;

        BadProfile(String message) {
            super(message);
        }
    }

    static Profile read(Path file) throws BadProfile, ProfileException {
        try (InputStream in = GivenFile.open(file)) {
            return Profile.read(Masking.file(file.toString(), 1), in);
        } catch (IOException e) {
            throw new BadProfile(GivenFile.fault("--profil", file, e));
        }
    }

    /** The files of the layers, which lie beside the profile or below it. */
    static List<Path> layers(Path file, Profile profile) throws BadProfile {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "a file has a folder");
        List<Path> layers = new ArrayList<>();
        for (String name : profile.layers()) {
            try {
                Path layer = folder.resolve(name).normalize();
                if (!layer.startsWith(folder)) {
                    throw new BadProfile("profilens lager ska ligga i samma katalog som profilen");
                }
                layers.add(layer);
            } catch (InvalidPathException e) {
                throw new BadProfile("ett av profilens lager har ett filnamn som inte går att använda");
            }
        }
        return layers;
    }
}
