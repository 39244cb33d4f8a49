package org.openbbic.rules.tid;

import java.util.List;
import org.openbbic.rules.Rule;

/** The rules on time limits and provisions. */
public final class TidRules {

    private TidRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule> all() {
        return List.of(
                new ForhandsbedomningOverFjortonDagar(),
                new UtredningOverFyraManader(),
                new LagrumEjIKraft(),
                new SkyddsbedomningForeAnmalan(),
                new SkyddsbedomningSaknas(),
                new OvervagandeOverSexManader(),
                new ProvningOverSexManader(),
                new UmgangeOverTreManader(),
                new VardInleddEfterFyraVeckor(),
                new UnderstallningEfterEnVecka(),
                new AnsokanEfterFyraVeckor(),
                new JourhemOverTvaManader(),
                new LvuEfterAldersgransen(),
                new LvuBeslutFranTjugo(),
                new InsatsUtanSamtycke(),
                new InsatsUtanBeslut(),
                new KvalificeradKontaktpersonFranTjugoett());
    }
}
