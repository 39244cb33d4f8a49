/**
 * Differences between any two versions of the variables: what came, what went, what changed, what is in both, and what
 * cannot be said.
 *
 * <p>Start at {@link org.openbbic.difference.VersionDifference}; {@link org.openbbic.difference.DifferenceWriter} writes
 * one as text, Markdown, JSON or HTML, and {@link org.openbbic.difference.VersionPages} makes the pages of
 * {@code docs/versioner}.
 *
 * <p><b>The logic has three values.</b> Each side of a row is a {@link org.openbbic.difference.Standing}: the version has
 * it, the version does not have it, or nobody here knows. Only two known sides make a statement. That an answer has no row
 * in a version says nothing about that version, unless its list is known whole there by more than general knowledge. What
 * is known of a list is not what is in it: two versions whose lists are known unequally well have not thereby been shown
 * to differ.
 */
@NullMarked
package org.openbbic.difference;

import org.jspecify.annotations.NullMarked;
