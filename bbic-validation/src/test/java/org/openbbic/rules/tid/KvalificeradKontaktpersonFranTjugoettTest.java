package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class KvalificeradKontaktpersonFranTjugoettTest {

    private static final RuleTesting RULE =
            RuleTesting.of("BBIC-T017").under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2026-10-15'}");
    // The case began before 18, so that no rule on who BBIC is for has anything to say.
    private static final String CASE =
            "{'id':'A-1','aktualiseringar':[{'datum':'2010-01-01'}],'barn':{?:?},'insatser':[{'typ':[?],'lagrum':[?],"
                    + "'beslut':{'datum':?,'bifall':?}}]}";
    private static final String LATE = "BBIC-T017 /insatser/0/beslut/datum";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fodelsedatum | 2004-09-15 | 2025-09-14 | PROVAD
        fodelsedatum | 2004-09-15 | 2025-09-15 | SENT
        # no source says which day it is for someone born on 29 February
        fodelsedatum | 2004-02-29 | 2025-02-28 | OAVGJORD
        fodelsedatum | 2004-02-29 | 2025-03-01 | SENT
        fodelsear    | =2004      | 2024-12-31 | PROVAD
        fodelsear    | =2004      | 2025-01-01 | OAVGJORD
        fodelsear    | =2004      | 2025-12-31 | SENT
        kon          | pojke      | 2025-12-31 | EJ_TILLAMPLIG
        # the older wording that was read is of 2023; what held before it is not known
        fodelsear    | =2000      | 2023-12-31 | OAVGJORD
        fodelsear    | =2000      | 2024-01-01 | SENT
        fodelsear    | =2000      |            | EJ_TILLAMPLIG
        fodelsear    | =2000      | 2025-02-29 | BBIC-F002 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        """)
    void alder_pasBeslutetsDag(String falt, String varde, @Nullable String dag, String outcome) {
        assertThat(RULE.arende(CASE, falt, varde, "kvalificerad-kontaktperson", "=", dag, null)
                        .outcome())
                .isEqualTo(outcome.replace("SENT", LATE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kvalificerad-kontaktperson | SoL (2025:400) 13:7 | =true  | SENT
        kvalificerad-kontaktperson | SoL (2025:400) 13:7 | =false | EJ_TILLAMPLIG
        # any other measure after 21 is a matter of whom BBIC is for
        kontaktperson              | SoL (2025:400) 13:7 | =true  | BBIC-S028 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        # under LVU 22 § the limit is 20, which another rule tells of
        kvalificerad-kontaktperson | LVU (1990:52) 22    | =true  | BBIC-T014 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        """)
    void typLagrumOchBifall(String typ, String lagrum, String bifall, String outcome) {
        assertThat(RULE.arende(CASE, "fodelsear", "=2000", typ, lagrum, "2025-09-15", bifall)
                        .outcome())
                .isEqualTo(outcome.replace("SENT", LATE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-30 | SoL (2001:453) 3:6 b
        2025-07-01 | SoL (2025:400) 13:7
        """)
    void anmarkningen_namnerLagrummetSomGallde(String dag, String lagrum) {
        assertThat(RULE.arende(CASE, "fodelsear", "=2000", "kvalificerad-kontaktperson", "=", dag, null)
                        .detail())
                .isEqualTo(lagrum);
    }
}
