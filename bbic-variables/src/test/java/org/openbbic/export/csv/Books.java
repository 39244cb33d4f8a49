package org.openbbic.export.csv;

import java.io.IOException;
import java.nio.file.Path;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;

/** Reads whole workbooks in memory, for tests. */
final class Books {

    private Books() {}

    static Tables.All read(Mapping mapping, Path file) throws IOException {
        try (CaseReader reader = XlsxCaseReader.open(file, mapping, Catalogue.bundled(), null)) {
            return Tables.all(reader);
        }
    }

    static Tables.All read(Mapping mapping, RawBook book, Path folder) throws IOException {
        return read(mapping, book.write(folder.resolve("bok.xlsx")));
    }
}
