package org.openbbic.check;

import org.jspecify.annotations.Nullable;

/** Takes the remarks of the rules. */
interface RemarkSink {

    /**
     * One remark at the node that is being judged.
     *
     * @param tally the rule's
     * @param field path from the node, empty for the node itself
     */
    void remark(RuleTally tally, String field, @Nullable String variant, @Nullable String detail);
}
