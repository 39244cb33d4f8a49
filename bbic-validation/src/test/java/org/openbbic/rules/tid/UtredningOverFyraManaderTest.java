package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class UtredningOverFyraManaderTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-T002");
    private static final String CASE =
            "{'id':'A-1','barn':{'fodelsear':?},'utredningar':[{'skyddEllerStod':?,'inledd':?,'avslutad':?,'forlangdTill':?}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the same date four months later is in time
        2017-01-12 | 2017-01-12 |            | PROVAD
        2017-01-12 | 2017-05-12 |            | PROVAD
        2017-01-12 | 2017-05-13 |            | SENT
        # where the month is too short, its last day is that date
        2015-10-31 | 2016-02-29 |            | PROVAD
        2015-10-31 | 2016-03-01 |            | SENT
        2016-10-31 | 2017-02-28 |            | PROVAD
        2016-10-31 | 2017-03-01 |            | SENT
        # an extension counts to its last day; one shorter than the four months takes nothing away
        2017-01-12 | 2017-06-30 | 2017-06-30 | PROVAD
        2017-01-12 | 2017-07-01 | 2017-06-30 | SENT
        2017-01-12 | 2017-05-12 | 2017-03-01 | PROVAD
        # the day it was opened decides which act
        2025-06-30 | 2025-10-30 |            | PROVAD
        2025-06-30 | 2025-10-31 |            | SENT
        2025-07-01 | 2025-11-01 |            | PROVAD
        2025-07-01 | 2025-11-02 |            | SENT
        2012-12-31 | 2013-10-01 |            | OAVGJORD
        2013-01-01 | 2013-10-01 |            | SENT
        # not finished: the day of the export counts, here 16 January 2018
        2017-09-16 |            |            | PROVAD
        2017-09-15 |            |            | PAGAR
        2017-09-15 |            | 2018-01-16 | PROVAD
        2017-09-14 |            | 2018-01-15 | PAGAR
        2018-05-01 |            |            | PROVAD
        """)
    void skyddEllerStod_medDagar(String inledd, @Nullable String avslutad, @Nullable String forlangd, String outcome) {
        String expected = switch (outcome) {
            case "SENT" -> "BBIC-T002 /utredningar/0/avslutad";
            case "PAGAR" -> "BBIC-T002:pagar /utredningar/0/inledd";
            default -> outcome;
        };
        assertThat(RULE.arende(CASE, "=2009", "=true", inledd, avslutad, forlangd)
                        .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        =false  | 2017-01-12 | 2017-12-31 |            | EJ_TILLAMPLIG
        =true   |            | 2017-12-31 |            | EJ_TILLAMPLIG
        # not stated whether it is about protection or support: said so, since only then the limit holds
                | 2017-01-12 | 2017-05-12 |            | PROVAD
                | 2017-01-12 | 2017-05-13 |            | BBIC-T002:oklar /utredningar/0/avslutad
                | 2017-01-12 |            |            | BBIC-T002:oklar /utredningar/0/inledd
        # what cannot be read is one cause and gives one remark
        =true   | 2017-02-30 | 2017-12-31 |            | BBIC-F002 /utredningar/0/inledd + EJ_TILLAMPLIG
        =true   | 2017-01-12 | 2017-02-30 |            | BBIC-F002 /utredningar/0/avslutad + EJ_TILLAMPLIG
        =true   | 2017-01-12 | 2017-12-31 | 2017-02-30 | BBIC-F002 /utredningar/0/forlangdTill + EJ_TILLAMPLIG
        ja      | 2017-01-12 | 2017-12-31 |            | BBIC-F010 /utredningar/0/skyddEllerStod + EJ_TILLAMPLIG
        # finished before it was opened is another rule's
        =true   | 2017-05-12 | 2017-01-12 |            | BBIC-S009 /utredningar/0/avslutad + PROVAD
        """)
    void utanDetSomBehovs_provasInte(
            @Nullable String skydd,
            @Nullable String inledd,
            @Nullable String avslutad,
            @Nullable String forlangd,
            String outcome) {
        assertThat(RULE.arende(CASE, "=2009", skydd, inledd, avslutad, forlangd).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'fodelsear':1998              | BBIC-S027 /barn/fodelsear + EJ_TILLAMPLIG
        'fodelsear':1999              | OAVGJORD
        'fodelsear':2000              | BBIC-T002 /utredningar/0/avslutad
        'fodelsedatum':'1999-01-12'   | BBIC-S027 /barn/fodelsedatum + EJ_TILLAMPLIG
        'fodelsedatum':'1999-01-13'   | BBIC-T002 /utredningar/0/avslutad
        # the date is surer than the year
        'fodelsear':1999,'fodelsedatum':'1999-01-13' | BBIC-T002 /utredningar/0/avslutad
        'fodelsear':'1999'            | BBIC-F010 /barn/fodelsear + OAVGJORD
        'kon':'flicka'                | BBIC-T002 /utredningar/0/avslutad
        """, quoteCharacter = '"')
    void alder_pasDenDagDenInleddes(String barn, String outcome) {
        String text = "{'id':'A-1','barn':{" + barn
                + "},'utredningar':[{'skyddEllerStod':true,'inledd':'2017-01-12','avslutad':'2017-12-31'}]}";
        assertThat(RULE.arende(text).outcome()).isEqualTo(outcome);
    }
}
