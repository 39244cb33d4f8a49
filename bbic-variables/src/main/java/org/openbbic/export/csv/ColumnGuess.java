package org.openbbic.export.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldKind;
import org.openbbic.export.csv.Suggestion.Confidence;

/** Finds the field that a column holds, by its heading and by what stands in it. */
final class ColumnGuess {

    /** A heading and the answers of its column that both speak for a field. */
    private static final double ALL_KNOWN = 0.9;

    private static final double HALF_KNOWN = 0.5;

    /** So many other fields are named where several fit. */
    private static final int MOST_OTHERS = 5;

    private final List<Candidate> candidates;

    ColumnGuess(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** A field and how well a column fits it. */
    private record Fit(
            Candidate field,
            double score,
            boolean isNamed,
            boolean isWhole,
            @Nullable AnswerFit answers) {}

    Suggestion of(ColumnFacts facts) {
        if (facts.hasPersonalNumbers()) {
            return new Suggestion(
                    facts.heading,
                    Confidence.TROLIG,
                    "här står det som ser ut som personnummer",
                    null,
                    null,
                    null,
                    Map.of(),
                    List.of(),
                    true);
        }
        List<Fit> fits = new ArrayList<>();
        Map<String, Double> misfits = new TreeMap<>();
        Set<String> words = Heading.words(facts.heading);
        for (Candidate candidate : candidates) {
            Fit fit = fit(facts, words, candidate);
            if (fit != null) {
                fits.add(fit);
            } else if (name(words, candidate) >= 2) {
                misfits.put(candidate.address(), name(words, candidate));
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::score)
                .reversed()
                .thenComparing(f -> f.field().address()));
        boolean named = !fits.isEmpty() && fits.get(0).isNamed() && fits.get(0).isWhole();
        if (facts.areYesOrNo() && !named) {
            Suggestion one = answerOfItsOwn(facts);
            if (one != null) {
                return one;
            }
        }
        return fits.isEmpty() ? none(facts, misfits) : best(facts, fits);
    }

    private static Suggestion none(ColumnFacts facts, Map<String, Double> misfits) {
        if (misfits.isEmpty()) {
            return Suggestion.open(
                    facts.heading, Confidence.INGEN, "varken rubriken eller cellerna liknar något fält", List.of());
        }
        double best = misfits.values().stream().max(Double::compare).orElse(0.0);
        List<String> nearest = misfits.keySet().stream()
                .filter(key -> misfits.getOrDefault(key, 0.0) == best)
                .toList();
        return Suggestion.open(
                facts.heading, Confidence.OSAKER, "rubriken liknar ett fält, men cellerna passar inte", most(nearest));
    }

    private static List<String> most(List<String> addresses) {
        return addresses.subList(0, Math.min(addresses.size(), MOST_OTHERS));
    }

    /** How far a heading names a field: 2 the field, 1 the object, less for words that neither has. */
    private static double name(Set<String> words, Candidate field) {
        if (field.headings().contains(String.join(" ", words))) {
            return 5;
        }
        boolean names = Heading.shared(words, field.names()) > 0;
        boolean around = Heading.shared(words, field.around()) > 0;
        return (names ? 2 : 0) + (around ? 1 : 0) - 0.5 * uncovered(words, field);
    }

    private static int uncovered(Set<String> words, Candidate field) {
        Set<String> left = new HashSet<>(words);
        left.removeIf(word ->
                Heading.shared(Set.of(word), field.names()) > 0 || Heading.shared(Set.of(word), field.around()) > 0);
        return left.size();
    }

    private static @Nullable Fit fit(ColumnFacts facts, Set<String> words, Candidate field) {
        boolean usual = field.headings().contains(String.join(" ", words));
        boolean named = usual || Heading.shared(words, field.names()) > 0;
        boolean whole = usual || uncovered(words, field) == 0;
        double score = name(words, field) + 1;
        return switch (field.spec().kind()) {
            case CODE, CODES -> answers(facts, new Fit(field, score, named, whole, null));
            case DATE -> {
                boolean onlyDay = field.isOnlyDay() && Heading.shared(words, field.around()) > 0;
                boolean days = facts.isEmpty() || facts.areDays();
                yield days && (named || onlyDay) ? new Fit(field, score, true, whole && named, null) : null;
            }
            case FLAG -> {
                boolean yesOrNo = facts.isEmpty() || facts.areYesOrNo();
                yield yesOrNo && named ? new Fit(field, score, true, whole, null) : null;
            }
            case NUMBER -> {
                boolean years = facts.isEmpty() || facts.areYears();
                yield years && named ? new Fit(field, score, true, whole, null) : null;
            }
            default -> named && whole ? new Fit(field, score - 1, true, true, null) : null;
        };
    }

    /** Where nobody knows the answers the heading alone speaks; else a list that has all of them can speak alone. */
    private static @Nullable Fit answers(ColumnFacts facts, Fit by) {
        CodeList list = by.field().list();
        if (list == null) {
            return by.isNamed() && by.isWhole() ? by : null;
        }
        AnswerFit answers = AnswerFit.of(facts, list, by.field().spec().kind() == FieldKind.CODES);
        boolean few = !facts.isEmpty() && answers.share() < HALF_KNOWN;
        if (few || !by.isNamed() && answers.share() < ALL_KNOWN) {
            return null;
        }
        double more = facts.isEmpty() ? -1 : answers.share() >= ALL_KNOWN ? 2 : 0;
        return new Fit(by.field(), by.score() + more, by.isNamed(), by.isWhole(), answers);
    }

    private static Suggestion best(ColumnFacts facts, List<Fit> fits) {
        Fit best = fits.get(0);
        List<String> same = fits.stream()
                .filter(fit -> fit.score() >= best.score() - 0.1)
                .map(fit -> fit.field().address())
                .toList();
        if (same.size() > 1) {
            return Suggestion.open(facts.heading, Confidence.OSAKER, "flera fält passar lika bra", most(same));
        }
        AnswerFit answers = best.answers();
        if (!best.isNamed() && answers == null) {
            return Suggestion.open(facts.heading, Confidence.OSAKER, "rubriken nämner objektet, inte fältet", same);
        }
        boolean sure = best.isNamed()
                && best.isWhole()
                && !facts.isEmpty()
                && facts.troubles() == 0
                && (answers == null ? best.field().spec().listId() == null : answers.share() == 1);
        return new Suggestion(
                facts.heading,
                sure ? Confidence.SAKER : Confidence.TROLIG,
                ground(facts, best),
                best.field().address(),
                null,
                answers == null ? null : answers.separator,
                answers == null ? Map.of() : answers.answers(),
                List.of(),
                false);
    }

    private static String ground(ColumnFacts facts, Fit fit) {
        StringBuilder ground = new StringBuilder(
                fit.isNamed()
                        ? fit.isWhole() ? "rubriken är fältets" : "rubriken liknar fältets"
                        : "svaren är listans");
        AnswerFit answers = fit.answers();
        if (facts.isEmpty()) {
            ground.append("; kolumnen är tom");
        } else if (answers != null) {
            ground.append("; ")
                    .append(Math.round(Math.floor(answers.share() * 100)))
                    .append(" % av svaren är kända");
            if (answers.unwritten() > 0) {
                ground.append("; ")
                        .append(answers.unwritten())
                        .append(" okända texter är ovanliga eller långa och skrivs inte ut");
            }
        } else if (fit.field().spec().kind() == FieldKind.DATE) {
            ground.append("; varje cell är en dag");
        }
        if (facts.troubles() > 0) {
            ground.append("; formler eller felvärden i ")
                    .append(facts.troubles())
                    .append(" celler");
        }
        return ground.toString();
    }

    /** A column that says yes or no to one answer, which the heading is. */
    private @Nullable Suggestion answerOfItsOwn(ColumnFacts facts) {
        String heading = facts.heading;
        int mark = Math.max(heading.indexOf(':'), heading.indexOf(" - "));
        Set<String> before = mark < 0 ? Set.of() : Heading.words(heading.substring(0, mark));
        String answer = Heading.key(mark < 0 ? heading : heading.substring(mark + 1));
        Map<String, Boolean> found = new TreeMap<>();
        for (Candidate field : candidates) {
            CodeList list = field.list();
            if (list != null) {
                for (CodeEntry entry : list.entries()) {
                    if (names(entry, answer)) {
                        found.put(
                                field.address() + "#" + entry.code().value(),
                                Heading.alike(before, field.names()) || Heading.alike(before, field.around()));
                    }
                }
            }
        }
        List<String> chosen = found.keySet().stream()
                .filter(key -> found.size() == 1 || Boolean.TRUE.equals(found.get(key)))
                .toList();
        if (found.isEmpty()) {
            return null;
        }
        if (chosen.size() != 1) {
            List<String> all = new ArrayList<>(chosen.isEmpty() ? found.keySet() : chosen);
            return Suggestion.open(heading, Confidence.OSAKER, "flera listor har svaret i rubriken", most(all));
        }
        int hash = chosen.get(0).indexOf('#');
        return new Suggestion(
                heading,
                found.size() == 1 || Boolean.TRUE.equals(found.get(chosen.get(0)))
                        ? Confidence.SAKER
                        : Confidence.TROLIG,
                "rubriken är ett svar, och cellerna är ja eller nej",
                chosen.get(0).substring(0, hash),
                chosen.get(0).substring(hash + 1),
                null,
                Map.of(),
                List.of(),
                false);
    }

    private static boolean names(CodeEntry entry, String answer) {
        return Heading.key(entry.code().value()).equals(answer)
                || Heading.key(entry.term()).equals(answer)
                || entry.synonyms().stream()
                        .anyMatch(synonym -> Heading.key(synonym).equals(answer));
    }
}
