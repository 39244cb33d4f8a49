package org.openbbic.examples.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.openbbic.model.arende.Arende;

/**
 * A published figure beside the same figure counted in cases.
 *
 * @param figure the published one
 * @param base how many cases it was counted on
 * @param count how many of them, or the sum that the mean is of
 * @param value the figure, rounded as it is published
 */
record Comparison(Figure figure, int base, int count, BigDecimal value) {

    /** Counts the figure in these cases. */
    static Comparison of(Figure figure, List<Arende> cases) {
        List<Arende> selected = cases.stream().filter(figure.selection()).toList();
        int base = selected.size();
        int count = switch (figure.measure()) {
            case ANTAL, PROCENT -> matching(selected, Condition.parse(figure.condition()));
            case MEDEL -> total(selected, figure.condition());
            case OLIKA -> different(selected, figure.condition());
        };
        BigDecimal value = switch (figure.measure()) {
            case ANTAL, OLIKA -> BigDecimal.valueOf(count);
            case PROCENT -> BigDecimal.valueOf(Quota.percent(count, base));
            case MEDEL -> Quota.mean(count, base);
        };
        return new Comparison(figure, base, count, value);
    }

    private static int matching(List<Arende> cases, Condition condition) {
        return (int) cases.stream().filter(condition).count();
    }

    private static int total(List<Arende> cases, String property) {
        return cases.stream()
                .flatMap(arende -> CaseProperties.of(property).apply(arende).stream())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static int different(List<Arende> cases, String properties) {
        int different = 0;
        for (String property : Set.of(properties.split(",", -1))) {
            different += (int) cases.stream()
                    .flatMap(arende -> CaseProperties.of(property).apply(arende).stream())
                    .distinct()
                    .count();
        }
        return different;
    }

    /** Whether the cases give the published figure. */
    boolean holds() {
        int order = value.compareTo(figure.published());
        return figure.over() ? order > 0 : order == 0;
    }
}
