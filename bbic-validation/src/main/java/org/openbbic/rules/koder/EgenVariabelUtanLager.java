package org.openbbic.rules.koder;

import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
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
                String path = isTold ? null : first(arende);
                if (path != null) {
                    isTold = true;
                    remarks.remark(path);
                }
            }

            /** Path of the first of the case's own variables that no layer describes, or {@code null}. */
            private @Nullable String first(Arende arende) {
                if (isUndescribed(arende.lokala())) {
                    return "lokala";
                }
                for (int i = 0; i < arende.insatser().size(); i++) {
                    String path = first(arende.insatser().get(i));
                    if (path != null) {
                        return "insatser/" + i + "/" + path;
                    }
                }
                return null;
            }

            private @Nullable String first(Insats insats) {
                if (isUndescribed(insats.lokala())) {
                    return "lokala";
                }
                Beslut beslut = insats.beslut();
                if (beslut != null && isUndescribed(beslut.lokala())) {
                    return "beslut/lokala";
                }
                for (int i = 0; i < insats.uppfoljningar().size(); i++) {
                    if (isUndescribed(insats.uppfoljningar().get(i).lokala())) {
                        return "uppfoljningar/" + i + "/lokala";
                    }
                }
                Avslut avslut = insats.avslut();
                return avslut != null && isUndescribed(avslut.lokala()) ? "avslut/lokala" : null;
            }

            private boolean isUndescribed(ExtraFields own) {
                return !own.isEmpty() && own.fields().stream().anyMatch(field -> !isDescribed(field.name()));
            }

            private boolean isDescribed(String name) {
                return catalogue.findVariable(name).filter(Variable::local).isPresent();
            }
        };
    }
}
