package org.openbbic.rules.form;

import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;

/** BBIC-F004: a case with the id of an earlier case of the same file. */
final class DubbeltArendeId implements FileRule {

    @Override
    public String id() {
        return "BBIC-F004";
    }

    @Override
    public Judge open(Exporthuvud header, Catalogue catalogue) {
        IdRegister seen = new IdRegister(IdRegister.fitting(Runtime.getRuntime().maxMemory()));
        return new Judge() {
            @Override
            public void arende(Arende arende, Remarks remarks) {
                String id = arende.id();
                if (id == null || seen.isFull()) {
                    return;
                }
                remarks.tested();
                if (!seen.add(id)) {
                    remarks.remark("id");
                }
            }

            @Override
            public boolean gaveUp() {
                return seen.isFull();
            }
        };
    }
}
