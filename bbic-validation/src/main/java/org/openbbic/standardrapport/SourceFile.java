package org.openbbic.standardrapport;

import java.time.LocalDate;
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
        boolean synthetic) {}
