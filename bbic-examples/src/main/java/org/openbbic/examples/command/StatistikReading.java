package org.openbbic.examples.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.standardrapport.SourceFile;
import org.openbbic.tabulation.Counting;
import org.openbbic.tabulation.Side;

/** Reads exports for a count, and keeps what is to be told of each file. */
final class StatistikReading {

    private final Inputs inputs;
    private final Surroundings surroundings;
    private final @Nullable String bbicVersion;
    private final List<SourceFile> files = new ArrayList<>();

    StatistikReading(Inputs inputs, Surroundings surroundings, @Nullable String bbicVersion) {
        this.inputs = inputs;
        this.surroundings = surroundings;
        this.bbicVersion = bbicVersion;
    }

    /** Counts a file; tells whether it could be opened and read to its end. */
    boolean count(String file, Side side, Counting counting) {
        ProgressLine progress = new ProgressLine(surroundings);
        try {
            inputs.read(file, reader -> files.add(count(inputs.shown(file), side, reader, counting, progress)));
            return true;
        } catch (IOException e) {
            surroundings.err().println("bbic: " + inputs.shown(file) + ": " + Fault.message(e));
            return false;
        } finally {
            progress.clear();
        }
    }

    private SourceFile count(String name, Side side, CaseReader reader, Counting counting, ProgressLine progress)
            throws IOException {
        long cases = 0;
        long unread = 0;
        long problems = 0;
        Exporthuvud header = reader.header();
        counting.file(header, side);
        for (ReadCase each = reader.next(); each != null; each = reader.next()) {
            Arende arende = each.value();
            problems += each.problems().size();
            if (arende == null) {
                unread++;
            } else {
                counting.add(arende);
                progress.at(++cases);
            }
        }
        problems += reader.takeFileProblems().size();
        header = reader.header();
        String version = header.bbicVersion() != null ? header.bbicVersion() : bbicVersion;
        return new SourceFile(
                name, side, cases, unread, problems, version, header.skapad(), Boolean.TRUE.equals(header.syntetisk()));
    }

    /** What was read, file by file. */
    List<SourceFile> files() {
        return files;
    }
}
