package org.openbbic.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.openbbic.examples.sample.Draft.Grupp;
import org.openbbic.examples.sample.Draft.Omrade;

/** <i>Identifierad utsatthet</i> (identified vulnerability): how many forms each case has, in which group, and which. */
final class Utsatthet {

    /** The forms of each group, in the order of the source's table. */
    static List<String> former(Omrade omrade) {
        return switch (omrade) {
            case HEMMILJO ->
                List.of(
                        "brister-i-omsorg",
                        "fysiskt-vald",
                        "psykiskt-vald",
                        "bevittnat-vald",
                        "sexuella-overgrepp",
                        "heder",
                        "tidigare-bevittnat-vald",
                        "vardnadstvist",
                        KONFLIKTER,
                        "annat");
            case FORALDER -> List.of("fysisk-ohalsa", "psykisk-ohalsa", "riskbruk-missbruk", "kriminalitet", "annat");
            case BARN -> List.of("fysisk-ohalsa", "psykisk-ohalsa", MISSBRUK, NORMBRYTANDE, "skola", "annat");
        };
    }

    private static final String KONFLIKTER = "andra-familjekonflikter";
    private static final String MISSBRUK = "riskbruk-missbruk";
    private static final String NORMBRYTANDE = "normbrytande-beteende";

    /** The last form of the parents' group takes what the means leave. */
    private static final String REST = "foralder.annat";

    private final Kit kit;
    private final Draw draw;
    private final UtsatthetAntal antal;

    Utsatthet(Kit kit) {
        this.kit = kit;
        this.draw = kit.draw();
        this.antal = new UtsatthetAntal(kit);
    }

    /** Gives each case its forms. */
    void fill(List<Draft> drafts) {
        antal.fill(drafts);
        groups(drafts);
        for (Omrade omrade : Omrade.values()) {
            forms(drafts, omrade);
        }
    }

    private static String id(Omrade omrade) {
        return omrade.name().toLowerCase(Locale.ROOT);
    }

    /** How many cases have each form of the group. */
    private int[] columns(Omrade omrade) {
        return former(omrade).stream()
                .mapToInt(form -> count(id(omrade) + "." + form))
                .toArray();
    }

    private int count(String id) {
        if (!id.equals(REST)) {
            return kit.count(id);
        }
        int rest = kit.count("former.flicka") + kit.count("former.pojke");
        for (Omrade omrade : Omrade.values()) {
            for (String form : former(omrade)) {
                String other = id(omrade) + "." + form;
                rest -= other.equals(REST) ? 0 : kit.count(other);
            }
        }
        return rest;
    }

    /** First who has anything in a group at all, then how much. */
    private void groups(List<Draft> drafts) {
        List<Draft> some = drafts.stream().filter(d -> d.former > 0).toList();
        withoutHome(some, some.size() - kit.count("hemmiljo"));
        int[] free = new int[Omrade.values().length];
        for (Omrade omrade : List.of(Omrade.FORALDER, Omrade.BARN)) {
            mark(some, omrade);
            free[omrade.ordinal()] = Figures.sum(columns(omrade)) - kit.count(id(omrade));
        }
        for (Omrade omrade : List.of(Omrade.FORALDER, Omrade.BARN)) {
            spread(some, omrade, free[omrade.ordinal()]);
        }
        for (Draft draft : some) {
            while (draft.formerKvar() > 0) {
                draft.formerTill(Omrade.HEMMILJO);
            }
        }
    }

    /** Few forms, none of them at home; all the others get one there. */
    private void withoutHome(List<Draft> some, int count) {
        int single = kit.count("bara-ett-utan-hemmiljo");
        List<Draft> away = new ArrayList<>();
        pick(some, d -> d.former == 1 && d.alder >= 7, single).forEach(away::add);
        for (int i = 0; i < away.size(); i++) {
            away.get(i).formerTill(i % 2 == 0 ? Omrade.BARN : Omrade.FORALDER);
        }
        for (Draft draft : pick(some, d -> d.former == 2 && d.alder >= 7, count - single)) {
            draft.formerTill(Omrade.FORALDER);
            draft.formerTill(Omrade.BARN);
            away.add(draft);
        }
        some.stream().filter(d -> !away.contains(d)).forEach(d -> d.formerTill(Omrade.HEMMILJO));
    }

    private void mark(List<Draft> some, Omrade omrade) {
        int have = (int) some.stream().filter(d -> d.former(omrade) > 0).count();
        Predicate<Draft> can = d -> d.former(omrade) == 0 && d.formerKvar() > 0;
        // Difficulties of the child's own are those of a child at school; a parent far away is seldom known.
        boolean own = omrade == Omrade.BARN;
        ToIntFunction<Draft> score = d -> d.former * 3 + (own ? d.alder : d.ensamkommande ? -12 : 0);
        draw.ranked(some.stream().filter(can.and(d -> !own || d.alder >= 7)).toList(), score, 20).stream()
                .limit(kit.count(id(omrade)) - have)
                .forEach(d -> d.formerTill(omrade));
    }

    private void spread(List<Draft> some, Omrade omrade, int count) {
        // Four at most, since a young child cannot have two of the six.
        int most = 4;
        for (int i = 0; i < count; i++) {
            draw.one(some.stream()
                            .filter(d -> d.former(omrade) > 0 && d.former(omrade) < most && d.formerKvar() > 0)
                            .toList())
                    .formerTill(omrade);
        }
    }

    private void forms(List<Draft> drafts, Omrade omrade) {
        List<Draft> rows = drafts.stream().filter(d -> d.former(omrade) > 0).toList();
        List<String> forms = former(omrade);
        Margins margins =
                new Margins(rows.stream().mapToInt(d -> d.former(omrade)).toArray(), forms.size(), draw);
        if (omrade == Omrade.HEMMILJO) {
            konflikter(rows, margins, forms.indexOf(KONFLIKTER));
        } else if (omrade == Omrade.BARN) {
            put(rows, margins, forms.indexOf(MISSBRUK), d -> d.alder >= 13, kit.count("barn." + MISSBRUK));
            put(rows, margins, forms.indexOf(NORMBRYTANDE), d -> d.alder >= 10, kit.count("barn." + NORMBRYTANDE));
        }
        margins.fill(columns(omrade));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).utsatthet(omrade).addAll(margins.row(i));
        }
    }

    private void konflikter(List<Draft> rows, Margins margins, int column) {
        int left = kit.count("hemmiljo." + KONFLIKTER);
        for (Grupp grupp : Grupp.JAMFORDA) {
            int count = kit.count("konflikter." + grupp.id());
            put(rows, margins, column, d -> d.grupp == grupp, count);
            left -= count;
        }
        put(rows, margins, column, d -> !Grupp.JAMFORDA.contains(d.grupp), left);
    }

    private void put(List<Draft> rows, Margins margins, int column, Predicate<Draft> which, int count) {
        List<Integer> able = IntStream.range(0, rows.size())
                .filter(i -> margins.wanted(i) > 0 && which.test(rows.get(i)))
                .boxed()
                .toList();
        // Those who still want many come first, or the columns that are left could not satisfy them.
        draw.ranked(able, row -> 3 * margins.wanted(row), 4).subList(0, count).forEach(row -> margins.put(row, column));
    }

    private List<Draft> pick(List<Draft> from, Predicate<Draft> which, int count) {
        return draw.shuffled(from.stream().filter(which).toList()).subList(0, count);
    }
}
