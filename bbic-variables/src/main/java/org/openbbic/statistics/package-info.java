/**
 * Statistics on counts: tests of association, intervals of shares, rank correlation, and the agreement of several who rated
 * the same cases. Plain arrays go in; what cannot be answered is answered with the reason.
 *
 * <p>Nothing here is counted unless it is asked for. {@link org.openbbic.statistics.Association} and
 * {@link org.openbbic.statistics.ShareInterval} need Apache Commons Statistics, which a program that calls them brings
 * itself (see {@link org.openbbic.statistics.MissingLibraryException}); the others need nothing. Warnings that belong
 * beside a result are {@link org.openbbic.statistics.Caution}s.
 */
@NullMarked
package org.openbbic.statistics;

import org.jspecify.annotations.NullMarked;
