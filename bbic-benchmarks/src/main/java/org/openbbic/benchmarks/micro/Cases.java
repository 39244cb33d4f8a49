package org.openbbic.benchmarks.micro;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.benchmarks.CaseMaker;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Arende;

/** Some cases, handed out in turn, so that no branch is always the same. */
final class Cases {

    private static final int MANY = 1 << 9;

    private final List<Arende> cases = new ArrayList<>();
    private int next;

    Cases() {
        CaseMaker maker = new CaseMaker(Catalogue.bundled(), 1, false);
        for (int i = 0; i < MANY; i++) {
            cases.add(maker.make(i));
        }
    }

    Arende next() {
        next = (next + 1) & (MANY - 1);
        return cases.get(next);
    }
}
