package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.export.Format;
import org.openbbic.export.ReadProblem;
import org.openbbic.rules.datakvalitet.DatakvalitetRules;
import org.openbbic.rules.form.FormRules;
import org.openbbic.rules.ifyllnad.IfyllnadRules;
import org.openbbic.rules.koder.KoderRules;
import org.openbbic.rules.samband.SambandRules;
import org.openbbic.rules.sekretess.SekretessRules;
import org.openbbic.rules.tid.TidRules;

/** The rules as each area hands them out, asked directly and not through a checker that has asked them before. */
class RuleListsTest {

    /** Asked for inside the test, so that a test of the tests sees who asks. */
    record Listed(Area area, Supplier<List<Rule>> rules) {}

    static Stream<Listed> listed() {
        return Stream.of(
                new Listed(Area.FORM, FormRules::all),
                new Listed(Area.KODER, KoderRules::all),
                new Listed(Area.SAMBAND, SambandRules::all),
                new Listed(Area.TID_OCH_LAG, TidRules::all),
                new Listed(Area.IFYLLNAD, IfyllnadRules::all),
                new Listed(Area.DATAKVALITET, DatakvalitetRules::all),
                new Listed(Area.SEKRETESS, SekretessRules::all));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void omradetsRegler_arDeSomRegelbokenHar(Listed listed) {
        assertThat(listed.rules().get())
                .extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(RuleBook.bundled().rows().stream()
                        .filter(row -> row.area() == listed.area())
                        .map(RuleRow::id)
                        .toList());
    }

    @Test
    void varjeSlagAvLasfel_harEnRegel_ochBaraEn() {
        assertThat(listed().flatMap(listed -> listed.rules().get().stream())
                        .filter(ReadRule.class::isInstance)
                        .flatMap(rule -> ((ReadRule) rule).kinds().stream()))
                .containsExactlyInAnyOrder(ReadProblem.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void varjeRegelOmEnNod_sagerVilken(Listed listed) {
        assertThat(listed.rules().get().stream().filter(NodeRule.class::isInstance))
                .allSatisfy(rule -> assertThat(Format.NODES).contains(((NodeRule<?>) rule).node()));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void baraReglernaOmIfyllnad_behoverEttUrval(Listed listed) {
        assertThat(listed.rules().get())
                .allSatisfy(rule -> assertThat(rule.needsChoice()).isEqualTo(listed.area() == Area.IFYLLNAD));
    }
}
