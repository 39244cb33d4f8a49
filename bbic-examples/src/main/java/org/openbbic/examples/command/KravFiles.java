package org.openbbic.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.krav.KravHtml;
import org.openbbic.krav.KravJson;
import org.openbbic.krav.Kravlista;
import org.openbbic.krav.Kravmall;
import org.openbbic.krav.Kravuppfyllelse;

/** The folder of the answers to demands: the answers, as page and as data, and a sheet for the declarations. */
final class KravFiles {

    private static final String JSON = "krav.json";
    private static final String HTML = "krav.html";
    private static final String SHEET = "kravsvar.csv";

    private final Path folder;

    KravFiles(Path folder) {
        this.folder = folder;
    }

    /** Whether one of those files, which are to be read, would be removed or written over. */
    boolean wouldOverwrite(List<Path> read) {
        return read.stream().anyMatch(file -> OwnFile.isSame(file, json()) || OwnFile.isSame(file, html()));
    }

    /**
     * Takes away old answers, so that none is left standing if there come to be no new ones. A sheet is left: somebody may
     * have filled it in.
     *
     * @throws UnreadableInputException if the folder cannot be made or written to
     */
    void clear() throws IOException {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(json());
            Files.deleteIfExists(html());
        } catch (IOException e) {
            throw new UnreadableInputException("katalogen för --ut kan inte skapas eller skrivas i.");
        }
    }

    void write(Kravuppfyllelse answered, Catalogue catalogue) throws IOException {
        OwnFile.write(json(), out -> KravJson.write(answered, out));
        OwnFile.write(html(), out -> KravHtml.write(answered, catalogue, out));
    }

    /** Writes a sheet for the declarations unless there is one already; tells whether it did. */
    boolean writeSheet(Kravlista list) throws IOException {
        if (Files.exists(sheet())) {
            return false;
        }
        OwnFile.write(sheet(), out -> Kravmall.write(list, out));
        return true;
    }

    Path json() {
        return folder.resolve(JSON);
    }

    Path html() {
        return folder.resolve(HTML);
    }

    Path sheet() {
        return folder.resolve(SHEET);
    }
}
