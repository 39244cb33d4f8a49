package org.openbbic.rules.form;

import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;

/** BBIC-F004: a case with the id of an earlier case of the same file. */
final class DubbeltArendeId implements FileRule {

    private final long most;

    /** Remembers as many ids as fit into the memory. */
    DubbeltArendeId() {
        this(IdRegister.fitting(Runtime.getRuntime().maxMemory()));
    }

    /** Remembers so many ids of a file at most. */
    DubbeltArendeId(long most) {
        this.most = most;
    }

    @Override
    public String id() {
        return "BBIC-F004";
    }

    @Override
    public Judge open(Exporthuvud header, Catalogue catalogue) {
        IdRegister seen = new IdRegister(most);
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
