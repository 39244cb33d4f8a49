package org.openbbic.rules.tid;

import org.openbbic.model.Code;
import org.openbbic.model.aktualisering.Aktualisering;

/** What kind of intake a case began with. */
final class Intake {

    private Intake() {}

    /** Whether it is an <i>anmälan</i> (report), which is what the duties of an intake are about. */
    static boolean isReport(Aktualisering intake) {
        Code kind = intake.typ();
        return kind != null && kind.value().equals("anmalan");
    }
}
