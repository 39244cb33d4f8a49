package org.openbbic.check;

import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Processteg;
import org.openbbic.rules.Level;

/**
 * One remark on a single case, without any value of it.
 *
 * @param rule the rule's id
 * @param level its level
 * @param path JSON Pointer within the case
 * @param variant which of the rule's wordings, or {@code null}
 * @param detail a word of the catalogue's or the format's own that the wording names, or {@code null}
 */
public record CaseRemark(
        String rule,
        Level level,
        String path,
        @Nullable String variant,
        @Nullable String detail) {

    /** The step of the process that holds what the remark is about. */
    public Processteg step() {
        return Steps.of(path);
    }
}
