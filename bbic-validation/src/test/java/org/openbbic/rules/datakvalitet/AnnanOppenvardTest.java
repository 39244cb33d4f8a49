package org.openbbic.rules.datakvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.report.Report;
import org.openbbic.rules.RuleTesting;

class AnnanOppenvardTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-D002");

    private static RuleTesting.Judged judged(RuleTesting rule, String kinds) {
        return rule.arenden(Stream.of(kinds.split(" "))
                .map(kind -> "'insatser':[{'typ':['" + kind.replace("+", "','") + "']}]")
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "annan-oppenvardsinsats annan-oppenvardsinsats annan-oppenvardsinsats kontaktfamilj kontaktperson, BBIC-D002",
        "annan-oppenvardsinsats annan-oppenvardsinsats hvb kontaktfamilj kontaktperson kontaktperson, PROVAD",
        // three of six are no more than half
        "annan-oppenvardsinsats annan-oppenvardsinsats annan-oppenvardsinsats kontaktfamilj kontaktfamilj hvb+kontaktfamilj,"
                + " PROVAD",
        // beside another measure of open care it counts too
        "annan-oppenvardsinsats+kontaktfamilj annan-oppenvardsinsats annan-oppenvardsinsats kontaktfamilj kontaktfamilj,"
                + " BBIC-D002",
        // four are too few to say anything of
        "annan-oppenvardsinsats annan-oppenvardsinsats annan-oppenvardsinsats annan-oppenvardsinsats, EJ_TILLAMPLIG",
        "hvb hvb familjehem familjehem jourhem, EJ_TILLAMPLIG",
    })
    void insatser_avSlag(String kinds, String outcome) {
        assertThat(judged(RULE, kinds).outcome()).isEqualTo(outcome);
    }

    @Test
    void taljareOchNamnare_starIRapporten_ocksaUtanAnmarkning() {
        assertThat(judged(RULE, "annan-oppenvardsinsats kontaktfamilj hvb kontaktperson okand-insats")
                        .own()
                        .shares())
                .containsExactly(new Report.Share(null, 1, 3));
    }

    @Test
    void troskel_kanAndrasAvProfilen() {
        String kinds = "annan-oppenvardsinsats annan-oppenvardsinsats kontaktfamilj kontaktfamilj kontaktperson";
        assertThat(judged(RULE.changed("'troskel':40"), kinds).outcome()).isEqualTo("BBIC-D002");
        assertThat(judged(RULE.changed("'troskel':41"), kinds).outcome()).isEqualTo(RuleTesting.TESTED);
        assertThat(judged(RULE.changed("'av':true,'troskel':40"), kinds).outcome())
                .isEqualTo(RuleTesting.NOT_APPLICABLE);
    }

    @Test
    void avstangdRegel_raknarInte() {
        assertThat(judged(RULE.changed("'av':true"), "kontaktfamilj").own().shares())
                .isEmpty();
    }
}
