/**
 * The catalogue: which variables and answers each version of BBIC has, who says so, and how sure that is.
 *
 * <p>Start at {@link org.openbbic.catalogue.Catalogue}. The content is data, not code: semicolon-separated UTF-8 files
 * beside this package's resources.
 *
 * <ul>
 *   <li>{@code katalog.csv}: the version of the content;
 *   <li>{@code kallor.csv}: sources; {@code forfattningar.csv} and {@code lagrum.csv}: acts and their sections;
 *       {@code lagrumspar.csv}: which section came after which, inferred;
 *   <li>{@code versioner.csv}: versions of the variables, in order of publication;
 *   <li>{@code listor.csv}, {@code koder.csv}: code lists and their answers; {@code variabler.csv}: variables;
 *       {@code beskrivningar.csv}: what the sources say about them;
 *   <li>{@code overgangar.csv}: what becomes of an answer in a version that does not have it;
 *   <li>{@code versioner/ID/variabler.csv} and {@code versioner/ID/koder.csv}: what that version has. The folder
 *       {@code versioner/alla} holds what is so in every version because no version of BBIC decides it (statute and
 *       neighbouring authorities); a row of the version's own goes before it.
 * </ul>
 *
 * <p>Every row that states something about BBIC or the law names its source and the place in it; a row without does not
 * load. The place is {@code -} only for what rests on an unverified source, and such a row is graded {@code OBELAGD}.
 *
 * <p><b>No row means nobody here knows.</b> A variable without a row in a version is {@code OKAND} there, and so is an
 * answer, with one exception: where the whole list is {@code EJ_INFORD} or {@code BORTTAGEN}, its answers are too. A
 * row that says {@code OKAND} stands where a source says something short of an answer, and carries that source.
 *
 * <p>A list is {@code FULLSTANDIG} in a version only if every answer of it is known there by more than general
 * knowledge; the loader refuses anything else. A new version is a row in {@code versioner.csv} and two files.
 */
@NullMarked
package org.openbbic.catalogue;

import org.jspecify.annotations.NullMarked;
