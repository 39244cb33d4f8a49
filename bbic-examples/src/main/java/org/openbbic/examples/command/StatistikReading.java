package org.openbbic.examples.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.CaseReader;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.standardrapport.SourceFile;
import org.openbbic.tabulation.Counting;
import org.openbbic.tabulation.FileCounting;
import org.openbbic.tabulation.Side;

/** Reads exports for a count, and keeps what is to be told of each file. */
final class StatistikReading {

    private final Inputs inputs;
    private final Surroundings surroundings;
    private final @Nullable String bbicVersion;
    private final Executor workers = Workers.begin();
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
        FileCounting counted = FileCounting.of(reader, side).with(workers, Workers.threads());
        counted.count(counting, progress::at);
        Exporthuvud header = reader.header();
        return new SourceFile(
                name,
                side,
                counted.cases(),
                counted.unread(),
                counted.problems(),
                header.bbicVersion() != null ? header.bbicVersion() : bbicVersion,
                header.skapad(),
                Boolean.TRUE.equals(header.syntetisk()));
    }

    /** What was read, file by file. */
    List<SourceFile> files() {
        return files;
    }
}
