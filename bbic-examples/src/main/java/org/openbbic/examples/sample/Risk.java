package org.openbbic.examples.sample;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.examples.sample.Draft.Grupp;

/** <i>Riskbedömning</i> (risk) at decision and at closing. */
final class Risk {

    /** The scale from the highest down. */
    private static final List<String> FALLING = List.of("mycket-hog", "hog", "nagot-forhojd", "ingen-eller-lag");

    private static final String UNKNOWN = "inte-kant";

    private final Kit kit;

    Risk(Kit kit) {
        this.kit = kit;
    }

    /** Gives each case both; forms of vulnerability and the reason of closing must be there. */
    void fill(List<Draft> drafts) {
        unknown(drafts).forEach(d -> d.riskBeslut = UNKNOWN);
        List<Draft> known = drafts.stream().filter(d -> d.riskBeslut.isEmpty()).toList();
        List<Draft> byForms = kit.draw().ranked(known, d -> d.former + girlBornAbroad(d), 5);
        int at = 0;
        for (String risk : FALLING) {
            int to = at + kit.count("risk.beslut." + risk);
            byForms.subList(at, to).forEach(d -> d.riskBeslut = risk);
            at = to;
        }
        FALLING.forEach(risk -> closing(drafts, risk));
        closing(drafts, UNKNOWN);
    }

    private static int girlBornAbroad(Draft draft) {
        return draft.grupp == Grupp.UTLANDSFODD_FLICKA ? 2 : 0;
    }

    /** Those without a known risk: of each group what its printed number leaves, of the last what all of them leave. */
    private List<Draft> unknown(List<Draft> drafts) {
        int left = drafts.size()
                - FALLING.stream()
                        .mapToInt(risk -> kit.count("risk.beslut." + risk))
                        .sum();
        List<Draft> unknown = new ArrayList<>();
        for (Grupp grupp : Grupp.JAMFORDA) {
            if (grupp != Grupp.SVENSKFODD_POJKE) {
                int count = kit.count("grupp." + grupp.id()) - kit.count("risk.n." + grupp.id());
                unknown.addAll(some(drafts, grupp, count));
                left -= count;
            }
        }
        unknown.addAll(some(drafts, Grupp.SVENSKFODD_POJKE, left));
        return unknown;
    }

    private List<Draft> some(List<Draft> drafts, Grupp grupp, int count) {
        return kit.draw()
                .shuffled(drafts.stream().filter(d -> d.grupp == grupp).toList())
                .subList(0, count);
    }

    /** Where the aim was reached, the risk is more often lower. */
    private void closing(List<Draft> drafts, String before) {
        List<Draft> order = kit.draw()
                .ranked(
                        drafts.stream().filter(d -> d.riskBeslut.equals(before)).toList(),
                        d -> "mal-uppfyllt".equals(d.orsak) ? 4 : 0,
                        6);
        List<String> outcomes = new ArrayList<>();
        for (int i = FALLING.size() - 1; i >= 0; i--) {
            addTimes(outcomes, before, FALLING.get(i));
        }
        addTimes(outcomes, before, UNKNOWN);
        if (outcomes.size() != order.size()) {
            throw new IllegalStateException("risk." + before + ": " + outcomes.size() + ", not " + order.size());
        }
        for (int i = 0; i < order.size(); i++) {
            order.get(i).riskAvslut = outcomes.get(i);
        }
    }

    private void addTimes(List<String> outcomes, String before, String after) {
        int count = kit.choices().get("risk." + before + "." + after);
        for (int i = 0; i < count; i++) {
            outcomes.add(after);
        }
    }
}
