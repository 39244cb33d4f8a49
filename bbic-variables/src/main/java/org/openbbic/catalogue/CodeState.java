package org.openbbic.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/**
 * What is known of an answer in one version.
 *
 * @param presence whether the version's list has it
 * @param evidence how sure that is; {@code null} where {@code presence} is {@link Presence#OKAND}
 * @param source who says so; {@code null} where nobody says anything
 */
public record CodeState(
        Presence presence,
        @Nullable Evidence evidence,
        @Nullable Source source) {

    /** Nobody here knows whether the version's list has it. */
    public static final CodeState UNKNOWN = new CodeState(Presence.OKAND, null, null);

    /** Checks that the presence is there. */
    public CodeState {
        Objects.requireNonNull(presence, "presence");
    }

    /**
     * Whether an answer that is this one can be called right: the version has it, on more than general knowledge.
     */
    public boolean isAttested() {
        return presence == Presence.FINNS && evidence != Evidence.OBELAGD;
    }
}
