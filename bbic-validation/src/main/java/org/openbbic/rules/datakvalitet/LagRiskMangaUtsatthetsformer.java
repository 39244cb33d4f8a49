package org.openbbic.rules.datakvalitet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.ShareRule;

/** BBIC-D001: how often the risk is at its lowest though much vulnerability was identified. */
final class LagRiskMangaUtsatthetsformer implements ShareRule {

    /** "Fem utsatthetsformer eller fler" is the highest of the trial's groups (WK p. 29). */
    private static final int MANY = 5;
    /** An answer of the list, yet no form of vulnerability. */
    private static final String NOT_KNOWN = "information-saknas";

    @Override
    public String id() {
        return "BBIC-D001";
    }

    @Override
    public void count(Arende arende, CaseContext around, Counts counts) {
        List<Insats> measures = arende.insatser();
        for (int i = 0; i < measures.size(); i++) {
            Beslut beslut = measures.get(i).beslut();
            Code risk = beslut == null ? null : beslut.riskbedomning();
            if (risk != null && forms(arende, measures.get(i), around.catalogue()) >= MANY) {
                int step = step(risk, around.catalogue().getList("riskbedomning"));
                if (step > 0) {
                    counts.one("", step == 1);
                }
            }
        }
    }

    /** The place on the scale, from 1; below that for a risk that is not known. */
    private static int step(Code risk, CodeList scale) {
        CodeEntry step = scale.findEntry(risk);
        return step == null ? 0 : step.order();
    }

    private static int forms(Arende arende, Insats insats, Catalogue catalogue) {
        IdentifieradUtsatthet found = found(arende, insats);
        if (found == null
                || found.hemmiljo().size()
                                + found.foralder().size()
                                + found.barn().size()
                        < MANY) {
            return 0;
        }
        return forms(found.hemmiljo(), catalogue.getList("identifieradUtsatthet.hemmiljo"))
                + forms(found.foralder(), catalogue.getList("identifieradUtsatthet.foralder"))
                + forms(found.barn(), catalogue.getList("identifieradUtsatthet.barn"));
    }

    /** Of the investigation that the measure rests on; where it names none, of the case's only one. */
    private static @Nullable IdentifieradUtsatthet found(Arende arende, Insats insats) {
        List<Utredning> all = arende.utredningar();
        String named = insats.utredning();
        if (named == null) {
            return all.size() == 1 ? all.get(0).identifieradUtsatthet() : null;
        }
        for (Utredning utredning : all) {
            if (named.equals(utredning.id())) {
                return utredning.identifieradUtsatthet();
            }
        }
        return null;
    }

    private static int forms(List<Code> answers, CodeList list) {
        int forms = 0;
        for (int i = 0; i < answers.size(); i++) {
            boolean isFirst = answers.indexOf(answers.get(i)) == i;
            forms += isFirst && isForm(answers.get(i), list) ? 1 : 0;
        }
        return forms;
    }

    private static boolean isForm(Code code, CodeList list) {
        CodeEntry known = list.findEntry(code);
        return known != null && !known.exclusive() && !code.value().equals(NOT_KNOWN);
    }
}
