package org.openbbic.rules.form;

import java.util.Set;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F008: A byte order mark. */
final class Byteordningsmarke implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F008";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.BYTE_ORDER_MARK);
    }
}
