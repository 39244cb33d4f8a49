package org.openbbic.rules;

import org.openbbic.export.NodeType;

/**
 * A rule on one kind of node of a case.
 *
 * @param <N> the record it judges
 */
public non-sealed interface NodeRule<N> extends Rule {

    /** The kind of node it judges. */
    NodeType<N> node();

    /**
     * Judges one node.
     *
     * @param node the node
     * @param around the case it stands in
     * @param remarks where to say what was found
     */
    void judge(N node, CaseContext around, Remarks remarks);
}
