package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class JourhemOverTvaManaderTest {

    private static final RuleTesting RULE =
            RuleTesting.of("BBIC-T012").under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2018-01-16'}");
    private static final String CASE = "{'id':'A-1','barn':{'fodelsear':?},'utredningar':[{'inledd':?,'avslutad':?}],"
            + "'insatser':[{'placeringar':[{'form':?,'start':?,'slut':?,'sarskildaSkal':?}]}]}";
    private static final String LATE = "BBIC-T012 /insatser/0/placeringar/0/slut";
    private static final String GOES_ON = "BBIC-T012:pagar /insatser/0/placeringar/0";

    private static String expected(String outcome) {
        return outcome.replace("SENT", LATE).replace("PAGAR", GOES_ON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the same date two months later is in time
        2017-03-12 | 2017-02-01 | 2017-05-11 | PROVAD
        2017-03-12 | 2017-02-01 | 2017-05-12 | PROVAD
        2017-03-12 | 2017-02-01 | 2017-05-13 | SENT
        # where the month is too short, its last day is that date
        2015-12-31 | 2015-12-01 | 2016-02-29 | PROVAD
        2015-12-31 | 2015-12-01 | 2016-03-01 | SENT
        2016-12-31 | 2016-12-01 | 2017-02-28 | PROVAD
        2016-12-31 | 2016-12-01 | 2017-03-01 | SENT
        # the day the investigation was finished decides which act
        2012-12-31 | 2013-01-01 | 2013-05-01 | OAVGJORD
        2013-01-01 | 2013-01-01 | 2013-05-01 | SENT
        # it goes on: the day of the export counts, here 16 January 2018
        2017-11-16 | 2017-11-01 |            | PROVAD
        2017-11-15 | 2017-11-01 |            | PAGAR
        # an end that has been planned has not come yet
        2017-11-16 | 2017-11-01 | 2018-06-01 | PROVAD
        2017-11-16 | 2018-02-01 |            | EJ_TILLAMPLIG
        2017-03-12 |            | 2017-05-13 | SENT
                   | 2017-02-01 | 2017-05-13 | EJ_TILLAMPLIG
        # what cannot be read, or stands in the wrong order, is another rule's
        2017-03-32 | 2017-02-01 | 2017-05-13 | BBIC-F002 /utredningar/0/avslutad + EJ_TILLAMPLIG
        2017-03-12 | 2017-02-01 | 2017-05-32 | BBIC-F002 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        2017-03-12 | 2017-06-01 | 2017-05-13 | BBIC-S011 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        """)
    void jourhem_medDagar(@Nullable String avslutad, @Nullable String start, @Nullable String slut, String outcome) {
        assertThat(RULE.arende(CASE, "=2009", null, avslutad, "jourhem", start, slut, null)
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        jourhem    | =true  | PROVAD
        jourhem    | =false | SENT
        familjehem |        | EJ_TILLAMPLIG
                   |        | EJ_TILLAMPLIG
        jourhem    | ja     | BBIC-F010 /insatser/0/placeringar/0/sarskildaSkal + EJ_TILLAMPLIG
        """)
    void formOchSkal(@Nullable String form, @Nullable String skal, String outcome) {
        assertThat(RULE.arende(CASE, "=2009", null, "2017-03-12", form, "2017-02-01", "2017-05-13", skal)
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {'inledd':'2017-01-02','avslutad':'2017-03-12'},{'inledd':'2017-03-20','avslutad':'2017-04-20'} | PROVAD
        {'inledd':'2017-03-20','avslutad':'2017-04-20'},{'inledd':'2017-01-02','avslutad':'2017-03-12'} | PROVAD
        # one that goes on: the two months have not begun
        {'inledd':'2017-01-02','avslutad':'2017-03-12'},{'inledd':'2017-05-01','forlangdTill':'2018-06-01'} | EJ_TILLAMPLIG
        # one opened after the placement, and one that is not about protection or support
        {'inledd':'2017-01-02','avslutad':'2017-03-12'},{'inledd':'2017-05-14','forlangdTill':'2018-06-01'} | SENT
        {'inledd':'2017-01-02','avslutad':'2017-03-12'},{'inledd':'2017-05-01','skyddEllerStod':false} | SENT
        {'inledd':'2017-01-02','avslutad':'2017-03-12','skyddEllerStod':false} | EJ_TILLAMPLIG
        # days in the wrong order are one cause
        {'inledd':'2017-03-13','avslutad':'2017-03-12'} | BBIC-S009 /utredningar/0/avslutad + EJ_TILLAMPLIG
        """)
    void fleraUtredningar_denSomAvslutadesSistRaknas(String utredningar, String outcome) {
        String text = "{'id':'A-1','utredningar':[" + utredningar
                + "],'insatser':[{'placeringar':[{'form':'jourhem','start':'2017-02-01','slut':'2017-05-13'}]}]}";
        assertThat(RULE.arende(text).outcome()).isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        =1998 | EJ_TILLAMPLIG
        =1999 | OAVGJORD
        =2000 | SENT
              | SENT
        """)
    void alder_pasDenSistaDagenITid(@Nullable String fodd, String outcome) {
        assertThat(RULE.arende(CASE, fodd, null, "2017-03-12", "jourhem", "2017-02-01", "2017-05-13", null)
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-30 | SoL (2001:453) 6:6
        2025-07-01 | SoL (2025:400) 22:4
        """)
    void anmarkningen_namnerLagrummetSomGallde(String avslutad, String lagrum) {
        RuleTesting rule = RULE.under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2026-01-15'}");
        assertThat(rule.arende(CASE, "=2015", null, avslutad, "jourhem", "2025-06-01", "2025-12-01", null)
                        .detail())
                .isEqualTo(lagrum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # one late investigation is one cause, told at the first placement that is late by it
        'form':'jourhem','slut':'2017-05-13'                        | 0
        'form':'familjehem','slut':'2017-05-13'                     | 1
        'form':'jourhem','slut':'2017-05-13','sarskildaSkal':true   | 1
        'form':'jourhem','slut':'2017-05-12'                        | 1
        """)
    void tvaPlaceringar_gerEnAnmarkning(String first, int place) {
        String text = "{'id':'A-1','utredningar':[{'avslutad':'2017-03-12'}],'insatser':[{'placeringar':["
                + "{'start':'2017-02-01'," + first
                + "},{'start':'2017-05-14','slut':'2017-06-20','form':'jourhem'}]}]}";
        assertThat(RULE.arende(text).outcome()).isEqualTo("BBIC-T012 /insatser/0/placeringar/" + place + "/slut");
    }
}
