package org.openbbic.standardrapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.tabulation.Side;

/**
 * A file that was counted.
 *
 * @param name its name, masked
 * @param side whose cases it holds
 * @param cases how many cases were counted
 * @param unread how many could not be read, and so were not counted
 * @param problems how many other things the reader met
 * @param bbicVersion the version it states, or {@code null}
 * @param created the day it was made, or {@code null}
 * @param synthetic whether it says that its cases are made up
 */
public record SourceFile(
        String name,
        Side side,
        long cases,
        long unread,
        long problems,
        @Nullable String bbicVersion,
        @Nullable LocalDate created,
        boolean synthetic) {

    /** The files of each side as one, without names: a file can be that of one small unit. */
    static List<SourceFile> together(List<SourceFile> files) {
        List<SourceFile> together = new ArrayList<>();
        for (Side side : Side.values()) {
            List<SourceFile> of =
                    files.stream().filter(file -> file.side() == side).toList();
            if (!of.isEmpty()) {
                together.add(new SourceFile(
                        Words.get(of.size() == 1 ? "filer.en" : "filer.flera", Words.number(of.size())),
                        side,
                        of.stream().mapToLong(SourceFile::cases).sum(),
                        of.stream().mapToLong(SourceFile::unread).sum(),
                        of.stream().mapToLong(SourceFile::problems).sum(),
                        of.get(0).bbicVersion(),
                        of.get(0).created(),
                        of.stream().anyMatch(SourceFile::synthetic)));
            }
        }
        return together;
    }
}
