package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class InsatsUtanSamtyckeTest {

    private static final RuleTesting RULE =
            RuleTesting.of("BBIC-T015").under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2026-10-15'}");
    // The case began before 18, so that no rule on who BBIC is for has anything to say.
    private static final String CASE =
            "{'id':'A-1','aktualiseringar':[{'datum':'2020-01-01'}],'barn':{'fodelsear':?},'insatser':[{'typ':[?],'lagrum':[?],"
                    + "'beslut':{'datum':?,'bifall':?,'samtycke':{'vardnadshavare':?,'barn':?}}}]}";
    private static final String SOL = "SoL (2025:400) 11:1";

    private static String expected(String outcome) {
        String place = " /insatser/0/beslut/samtycke/vardnadshavare";
        return outcome.replace("UTAN", "BBIC-T015" + place).replace("HEM", "BBIC-T015:hem" + place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the guardian consents: whatever the child says
        2015 | behovsprovat-stod   | =true  | =false | PROVAD
        2010 | familjehem          | =true  |        | PROVAD
        # under 12 the guardian must
        2014 | behovsprovat-stod   | =false | =true  | UTAN
        2014 | behovsprovat-stod   | =false |        | UTAN
        # the year alone does not tell whether the child was 12
        2013 | behovsprovat-stod   | =false | =true  | OAVGJORD
        2013 | behovsprovat-stod   | =false |        | OAVGJORD
        2013 | behovsprovat-stod   | =false | =false | UTAN
        # from 12 the child may alone
        2012 | behovsprovat-stod   | =false | =true  | PROVAD
        2012 | behovsprovat-stod   | =false | =false | UTAN
        2012 | behovsprovat-stod   | =false |        | OAVGJORD
        2009 | kontaktperson       | =false | =true  | PROVAD
        # never where the child is to live in such a home
        2009 | familjehem          | =false | =true  | HEM
        2009 | jourhem             | =false | =true  | HEM
        2009 | stodboende          | =false | =true  | HEM
        2009 | hvb                 | =false |        | HEM
        2014 | hvb                 | =false |        | HEM
        2009 | skyddat-boende      | =false | =true  | PROVAD
        2009 | sarskilt-ungdomshem | =false | =true  | PROVAD
        # 18 on the day of the decision, and perhaps
        2006 | familjehem          | =false | =false | EJ_TILLAMPLIG
        2007 | familjehem          | =false | =false | OAVGJORD
        2007 | kontaktperson       | =false | =true  | PROVAD
        # consent that is not stated is no refusal
        2014 | behovsprovat-stod   |        | =false | EJ_TILLAMPLIG
        2014 | behovsprovat-stod   |        |        | EJ_TILLAMPLIG
        2014 | behovsprovat-stod   | nej    | =false | BBIC-F010 /insatser/0/beslut/samtycke/vardnadshavare + EJ_TILLAMPLIG
        2014 | behovsprovat-stod   | =false | nej    | BBIC-F010 /insatser/0/beslut/samtycke/barn + EJ_TILLAMPLIG
        """)
    void insats_enligtSol(
            String fodd, String typ, @Nullable String vardnadshavare, @Nullable String barn, String outcome) {
        assertThat(RULE.arende(CASE, "=" + fodd, typ, SOL, "2025-09-15", "=true", vardnadshavare, barn)
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the older section is about open care alone, and its wording was read of 2023
        2025-07-01 | SoL (2025:400) 11:1 | familjehem        | HEM
        2025-06-30 | SoL (2001:453) 4:1  | familjehem        | OAVGJORD
        2025-06-30 | SoL (2001:453) 4:1  | behovsprovat-stod | UTAN
        2025-06-30 | SoL (2001:453) 3:6 b | kontaktperson    | OAVGJORD
        2024-01-01 | SoL (2001:453) 4:1  | behovsprovat-stod | UTAN
        2023-12-31 | SoL (2001:453) 4:1  | behovsprovat-stod | OAVGJORD
        # under LVU no consent is needed, and what it rests on must be known
        2025-07-01 | LVU (1990:52) 2     | familjehem        | EJ_TILLAMPLIG
        2025-07-01 |                     | familjehem        | EJ_TILLAMPLIG
        2025-07-01 | Lag (2024:79) 2     | skyddat-boende    | EJ_TILLAMPLIG
                   | SoL (2025:400) 11:1 | familjehem        | EJ_TILLAMPLIG
        """)
    void lagrum_ochDag(@Nullable String dag, @Nullable String lagrum, String typ, String outcome) {
        String cited = lagrum == null ? "=" : lagrum;
        assertThat(RULE.arende(CASE, "=2018", typ, cited, dag, null, "=false", null)
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        =false | EJ_TILLAMPLIG
        =true  | UTAN
        ja     | BBIC-F010 /insatser/0/beslut/bifall + EJ_TILLAMPLIG
        """)
    void baraBeviljade(String bifall, String outcome) {
        assertThat(RULE.arende(CASE, "=2018", "behovsprovat-stod", SOL, "2025-09-15", bifall, "=false", null)
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        =true  | OAVGJORD
        =false | UTAN
        """)
    void utanTypEllerAlder(String barn, String outcome) {
        assertThat(RULE.arende(CASE, "=2012", "=", SOL, "2025-09-15", null, "=false", barn)
                        .outcome())
                .isEqualTo(expected(outcome));
        assertThat(RULE.arende(CASE, null, "behovsprovat-stod", SOL, "2025-09-15", null, "=false", barn)
                        .outcome())
                .isEqualTo(expected(outcome));
    }
}
