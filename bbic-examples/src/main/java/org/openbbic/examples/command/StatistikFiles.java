package org.openbbic.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.standardrapport.Statistik;

/** The folder of the statistics. Old ones are taken away first, in whatever form, so that none is left standing. */
final class StatistikFiles {

    private final Path folder;
    private final Set<StatistikFormat> formats;

    StatistikFiles(Path folder, Set<StatistikFormat> formats) {
        this.folder = folder;
        this.formats = formats;
    }

    /** Whether one of those files, which are to be read, would be removed or written over. */
    boolean wouldOverwrite(List<Path> read) {
        for (StatistikFormat each : StatistikFormat.values()) {
            Path written = folder.resolve(each.file());
            if (read.stream().anyMatch(file -> OwnFile.isSame(file, written))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes away old ones.
     *
     * @throws UnreadableInputException if the folder cannot be made or written to
     */
    void clear() throws IOException {
        try {
            Files.createDirectories(folder);
            for (StatistikFormat each : StatistikFormat.values()) {
                Files.deleteIfExists(folder.resolve(each.file()));
            }
        } catch (IOException e) {
            throw new UnreadableInputException("katalogen för --ut kan inte skapas eller skrivas i.");
        }
    }

    void write(Statistik statistik) throws IOException {
        for (StatistikFormat each : formats) {
            OwnFile.write(folder.resolve(each.file()), out -> each.write(statistik, out));
        }
    }

    /** The files it writes. */
    List<Path> files() {
        return formats.stream().map(each -> folder.resolve(each.file())).toList();
    }
}
