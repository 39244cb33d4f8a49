/**
 * Migration: a case, or a whole export, in another version of the variables, with an account of every value.
 *
 * <p>Start at {@link org.openbbic.migration.Migration} for one case and at
 * {@link org.openbbic.migration.FileMigration} for a file. What is known of the versions comes from the catalogue, and
 * what becomes of an answer that a version does not have from its transitions ({@code overgangar.csv}); there is no rule
 * about any one variable here. {@code Judging} works out once what becomes of each answer, {@code CaseWalk} goes through
 * a case by the tables of the format, {@code NodeValues} moves the answers of one object, and {@code Keepers} holds what
 * a version cannot say as local values, from which the way back restores it.
 */
@NullMarked
package org.openbbic.migration;

import org.jspecify.annotations.NullMarked;
