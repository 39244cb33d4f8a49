package org.openbbic.rules.form;

import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;

/** BBIC-F013: a file that holds another number of cases than its header states. */
final class FelAntalArenden implements FileRule {

    @Override
    public String id() {
        return "BBIC-F013";
    }

    @Override
    public Judge open(Exporthuvud header, Catalogue catalogue) {
        return new Judge() {
            @Override
            public void end(long cases, Remarks remarks) {
                Integer stated = header.antalArenden();
                if (stated == null) {
                    return;
                }
                remarks.tested();
                if (stated != cases) {
                    remarks.remark("antalArenden");
                }
            }
        };
    }
}
