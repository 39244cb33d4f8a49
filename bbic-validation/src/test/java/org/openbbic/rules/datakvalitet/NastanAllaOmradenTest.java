package org.openbbic.rules.datakvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class NastanAllaOmradenTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-D003");

    private static String fokus(int areas) {
        String codes =
                IntStream.range(0, areas).mapToObj(i -> "'omrade-" + i + "'").collect(Collectors.joining(","));
        return "'insatser':[{'beslut':{'insatsensFokus':[" + codes + "]}}]";
    }

    @ParameterizedTest
    @CsvSource({"10, 12, BBIC-D003", "9, 12, PROVAD", "9, 9, PROVAD", "0, 0, EJ_TILLAMPLIG"})
    void tioAvTolv_arNastanAlla(int first, int second, String outcome) {
        int other = Math.min(first, 1);
        assertThat(RULE.arenden(fokus(first), fokus(second), fokus(other), fokus(other), fokus(other), fokus(other))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void sammaOmradeFleraGanger_arEtt() {
        String same = "'insatser':[{'beslut':{'insatsensFokus':[" + "'halsa',".repeat(11) + "'halsa']}}]";
        assertThat(RULE.arenden(same, same, same, same, same).outcome()).isEqualTo(RuleTesting.TESTED);
    }
}
