package org.openbbic.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Arende;

/**
 * One case as far as it could be read.
 *
 * @param number its number in the file, from 1
 * @param location where it begins
 * @param value the case, or {@code null} where nothing could be made of it
 * @param parts what it is put together of, or {@code null} where nothing could be made of it
 * @param problems what the reader met in it, in the order of the text
 * @param frame its text; good until the reader goes on
 */
public record ReadCase(
        int number,
        Location location,
        @Nullable Arende value,
        @Nullable Parts parts,
        List<ReadProblem> problems,
        Frame frame) {

    /** The same without what it is put together of and what was met, for whoever keeps many. */
    public ReadCase slim() {
        return new ReadCase(number, location, value, null, List.of(), frame);
    }
}
