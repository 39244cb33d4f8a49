package org.openbbic.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** The first file of a zip; a second one is refused when the first ends, since nobody said which to read. */
final class OnlyEntry extends FilterInputStream {

    private final ZipInputStream zip;
    private boolean ended;

    OnlyEntry(ZipInputStream zip) {
        super(zip);
        this.zip = zip;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int read = zip.read(into, from, length);
        if (read < 0) {
            ended = true;
            if (zip.getNextEntry() != null) {
                throw new UnreadableInputException("Zip-filen innehåller flera filer; packa en fil för sig.");
            }
        }
        return read;
    }
}
