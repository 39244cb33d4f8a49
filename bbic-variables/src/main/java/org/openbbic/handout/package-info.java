/**
 * The catalogue handed out in forms that other tools read: JSON Schema, code lists as CSV, a data package for the flat
 * CSV, and form metadata from which a screen in any language draws its fields.
 *
 * <p>Start at {@link org.openbbic.handout.Handout}. {@code Fields} joins the fields of the format with what the catalogue
 * says of them; {@code KnownAnswers} decides where a list is known so well that a schema may hold a field to it.
 * {@code villkor.csv} among the resources says which fields depend on another, with source. Nothing here is official,
 * and everything says so.
 */
@NullMarked
package org.openbbic.handout;

import org.jspecify.annotations.NullMarked;
