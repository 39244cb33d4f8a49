package org.openbbic.rules;

/** A rule on texts that could hold anything: ids, unknown codes, names and values of unknown fields. */
public non-sealed interface TextRule extends Rule {

    /**
     * Judges one text.
     *
     * @param text the text
     * @param isId whether it stands where an id does
     * @param remarks where to say what was found, at the text
     */
    void judge(String text, boolean isId, Remarks remarks);

    /** Whether a remark is given once a file, not for each text. */
    default boolean oncePerFile() {
        return false;
    }
}
