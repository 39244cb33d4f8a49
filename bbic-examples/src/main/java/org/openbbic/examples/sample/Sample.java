package org.openbbic.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.arende.Kallsystem;

/**
 * The made-up sample: 416 cases, each with one measure closed in 2017, in which as many of the published figures hold as
 * can hold together. No case is taken from life. Every run gives the same.
 *
 * <p>Source: the figures are those of WK pp. 25-33.
 */
public final class Sample {

    private static final long SEED = 416_2017L;

    private Sample() {}

    /** What the file says of itself: made up, the variables of the trial in its last year. */
    public static Exporthuvud header() {
        return Exporthuvud.builder()
                .bbicExport("1")
                .bbicVersion("webbkollen-2017")
                .skapad(LocalDate.of(2018, 1, 16))
                .syntetisk(true)
                .antalArenden(cases().size())
                .system(Kallsystem.builder()
                        .leverantor("Exempel AB")
                        .produkt("Exempelsystem")
                        .version("1.0")
                        .build())
                .build();
    }

    /**
     * The cases, in the order of their ids.
     *
     * @throws IllegalStateException if the figures and our own counts beside them do not go together
     */
    public static List<Arende> cases() {
        Kit kit = new Kit(Figures.load(), OwnChoices.load(), new Draw(SEED));
        List<Draft> drafts = new Bakgrund(kit).drafts();
        new Tider(kit).fill(drafts);
        new Utsatthet(kit).fill(drafts);
        new Orsak(kit).fill(drafts);
        new Risk(kit).fill(drafts);
        new Samtal(kit).fill(drafts);
        new Skola(kit).fill(drafts);
        new Typ(kit).fill(drafts);
        CaseBuilder builder = new CaseBuilder(kit);
        List<Arende> cases = new ArrayList<>();
        for (Draft draft : kit.draw().shuffled(drafts)) {
            cases.add(builder.build(draft, cases.size() + 1));
        }
        return cases;
    }
}
