package org.openbbic.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.model.arende.Arende;

class PublishedFiguresTest {

    private static final List<Arende> CASES = Sample.cases();

    static Stream<String> withoutConflict() {
        return ids(figure -> figure.conflict().isEmpty());
    }

    static Stream<String> withConflict() {
        return ids(figure -> !figure.conflict().isEmpty());
    }

    private static Stream<String> ids(Predicate<Figure> which) {
        return Figures.load().all().stream().filter(which).map(Figure::id);
    }

    @ParameterizedTest
    @MethodSource("withoutConflict")
    void figureThatCanHold_holds(String id) {
        Comparison comparison = Comparison.of(Figures.load().get(id), CASES);

        assertThat(comparison.holds())
                .as("%s: %s of %s", id, comparison.count(), comparison.base())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("withConflict")
    void figureInConflict_doesNotHoldAndSaysWhy(String id) {
        assertThat(Comparison.of(Figures.load().get(id), CASES).holds()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("withoutConflict")
    void share_isCountedOnThePublishedNumberOfCases(String id) {
        Figure figure = Figures.load().get(id);

        assertThat(Comparison.of(figure, CASES).base()).isEqualTo(figure.base() == 0 ? CASES.size() : figure.base());
    }

    @Test
    void sharesOfTableSeven_holdAlsoWithThoseWithoutOrigin() {
        Figures figures = Figures.load();
        for (String id :
                List.of("samtal.beslut.enskilt", "samtal.avslut.enskilt", "samtal.beslut.med-vardnadshavare")) {
            String occasion = id.startsWith("samtal.beslut") ? "samtal.beslut" : "samtal.avslut";
            List<Arende> stated =
                    CASES.stream().filter(Condition.parse(occasion + "=*")).toList();
            Figure figure = figures.get(id + ".396");
            long count =
                    stated.stream().filter(Condition.parse(figure.condition())).count();

            assertThat(stated.size()).isGreaterThan(figure.base());
            assertThat(Quota.percent((int) count, stated.size()))
                    .as(id)
                    .isEqualTo(figure.published().intValueExact());
        }
    }

    @Test
    void childrenOfExactlyEighteen_areNotThere() {
        assertThat(CASES).noneMatch(Condition.parse("alder=18-18"));
    }

    @Test
    void conditionOnAnUnknownProperty_isRefused() {
        assertThatThrownBy(() -> Condition.parse("finns.inte=*")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.parse("kon")).isInstanceOf(IllegalArgumentException.class);
    }
}
