package org.openbbic.examples.leverantor;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;

/** Reads an export one case at a time. */
public final class LasExport {

    private LasExport() {}

    /** Reads the file named first. */
    public static void main(String[] args) throws IOException {
        read(Path.of(args[0]), System.out);
    }

    static void read(Path file, PrintStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            out.println("version " + reader.header().bbicVersion());
            ReadCase next;
            int cases = 0;
            while ((next = reader.next()) != null) {
                for (ReadProblem problem : next.problems()) {
                    out.println(problem.location().line() + ": " + problem.kind() + " " + problem.path());
                }
                if (next.value() != null) {
                    cases++;
                }
            }
            out.println(cases + " ärenden lästa");
        }
    }
}
