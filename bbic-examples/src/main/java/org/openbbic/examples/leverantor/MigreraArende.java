package org.openbbic.examples.leverantor;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.migration.Entry;
import org.openbbic.migration.Migrated;
import org.openbbic.migration.Migration;
import org.openbbic.model.arende.Arende;

/** Tells what becomes of each value of an export's first case, when it goes from version 1.0 to 3.1. */
public final class MigreraArende {

    private MigreraArende() {}

    /** Reads the file named on the command line. */
    public static void main(String[] args) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            ReadCase first = reader.next();
            if (first != null && first.value() != null) {
                tell(first.value(), System.out);
            }
        }
    }

    static void tell(Arende arende, PrintStream out) {
        Migration migration = Migration.of(Catalogue.bundled(), "1.0", "3.1");
        Migrated migrated = migration.migrate(arende);
        for (Entry entry : migrated.entries()) {
            out.println(entry.outcome() + " " + entry.path() + " " + entry.grade() + " " + entry.source());
        }
    }
}
