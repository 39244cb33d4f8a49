package org.openbbic.catalogue;

import org.openbbic.model.Source;

/** A row of {@code listor.csv}: a list before its answers are read. */
record ListHead(String id, String term, String gloss, boolean multiple, Source source, String note) {}
