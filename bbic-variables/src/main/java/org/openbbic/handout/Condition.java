package org.openbbic.handout;

import java.util.List;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/**
 * <i>Villkor</i> (condition): when a field is asked for, by what stands in another field of the same case.
 *
 * @param fields a field's address, or an object's name and {@code .*} for all of its fields
 * @param dependsOn the address of the other field
 * @param how what must hold of it
 * @param values answers, the group of answers, or the beginning of a text
 * @param evidence how sure it is
 * @param source who says so
 * @param text the same in words, in Swedish
 */
record Condition(
        String fields, String dependsOn, How how, List<String> values, Evidence evidence, Source source, String text) {

    /** What must hold of the other field. */
    enum How {
        /** It is, or has among its values, one of them. */
        NAGOT_AV("nagot-av"),
        /** It is, or has among its values, an answer of that group of its list. */
        GRUPP("grupp"),
        /** It is, or has among its values, a text that begins so. */
        BORJAR_MED("borjar-med");

        private final String id;

        How(String id) {
            this.id = id;
        }

        /** The word in the data file and in the form. */
        String id() {
            return id;
        }
    }

    /** Whether it is about that field. */
    boolean isAbout(Field field) {
        return fields.equals(field.address()) || fields.equals(field.node().name() + ".*");
    }
}
