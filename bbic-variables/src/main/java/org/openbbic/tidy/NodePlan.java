package org.openbbic.tidy;

import java.util.List;
import org.openbbic.export.NodeType;

/**
 * What is done with an object of one kind in one place.
 *
 * @param type the kind
 * @param parts one for each field, in order
 */
record NodePlan(NodeType<Object> type, List<Part> parts) {}
