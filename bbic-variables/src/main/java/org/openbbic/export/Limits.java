package org.openbbic.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How large a thing in an export may be, so that a broken or hostile file costs no more than a good one. */
public final class Limits {

    /** Characters of one text. */
    public static final int TEXT = 100_000;
    /** Characters of one name. */
    public static final int NAME = 200;
    /** Objects and lists within each other. */
    public static final int DEPTH = 32;
    /** Bytes of one case. */
    public static final int CASE = 4 << 20;
    /** Members of one object, and elements of one list. */
    public static final int MEMBERS = 10_000;

    private static final int DIGITS = 100;

    private Limits() {}

    /** A factory of parsers that keep to these limits. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(TEXT)
                        .maxNameLength(NAME)
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(DIGITS)
                        .build())
                .build();
    }
}
