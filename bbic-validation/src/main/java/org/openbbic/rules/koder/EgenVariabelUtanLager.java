package org.openbbic.rules.koder;

import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;

/** BBIC-K005: a variable of the municipality's own that no layer in use describes, told once a file. */
final class EgenVariabelUtanLager implements FileRule {

    @Override
    public String id() {
        return "BBIC-K005";
    }

    @Override
    public Judge open(Exporthuvud header, Catalogue catalogue) {
        return new Judge() {
            private boolean isTold;

            @Override
            public void arende(Arende arende, Remarks remarks) {
                remarks.tested();
                judge(arende.lokala(), "lokala", remarks);
                for (int i = 0; i < arende.insatser().size(); i++) {
                    judge(arende.insatser().get(i), "insatser/" + i + "/", remarks);
                }
            }

            private void judge(Insats insats, String path, Remarks remarks) {
                judge(insats.lokala(), path + "lokala", remarks);
                Beslut beslut = insats.beslut();
                if (beslut != null) {
                    judge(beslut.lokala(), path + "beslut/lokala", remarks);
                }
                for (int i = 0; i < insats.uppfoljningar().size(); i++) {
                    Uppfoljning uppfoljning = insats.uppfoljningar().get(i);
                    judge(uppfoljning.lokala(), path + "uppfoljningar/" + i + "/lokala", remarks);
                }
                Avslut avslut = insats.avslut();
                if (avslut != null) {
                    judge(avslut.lokala(), path + "avslut/lokala", remarks);
                }
            }

            private void judge(ExtraFields own, String path, Remarks remarks) {
                if (!isTold && !own.isEmpty() && own.fields().stream().anyMatch(field -> !isDescribed(field.name()))) {
                    isTold = true;
                    remarks.remark(path);
                }
            }

            private boolean isDescribed(String name) {
                return catalogue.findVariable(name).filter(Variable::local).isPresent();
            }
        };
    }
}
