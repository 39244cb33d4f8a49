package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class SamtidigaPlaceringarTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S022");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {'placeringar':[{'start':'2017-05-01','slut':'2017-06-30'}]},{'placeringar':[{'start':'2017-06-30'}]} | PROVAD
        {'placeringar':[{'start':'2017-05-01','slut':'2017-06-30'}]},{'placeringar':[{'start':'2017-06-29'}]} | BBIC-S022 /insatser/1/placeringar/0/start
        {'placeringar':[{'start':'2017-05-01'}]},{},{'placeringar':[{},{'start':'2017-06-29','slut':'2017-07-31'}]} | BBIC-S022 /insatser/2/placeringar/1/start
        # one without an end went on to the closing of its measure at most
        {'placeringar':[{'start':'2017-05-01'}],'avslut':{'datum':'2017-06-30'}},{'placeringar':[{'start':'2017-06-30'}]} | PROVAD
        {'placeringar':[{'start':'2017-05-01'}],'avslut':{'datum':'2017-07-30'}},{'placeringar':[{'start':'2017-06-30'}]} | BBIC-S022 /insatser/1/placeringar/0/start
        {'placeringar':[{'start':'2017-05-01'}],'avslut':{'orsak':'mal-uppfyllt'}},{'placeringar':[{'start':'2017-06-30'}]} | EJ_TILLAMPLIG
        # the same placement in two measures is one that stands there twice
        {'placeringar':[{'form':'hvb','start':'2017-05-01','slut':'2017-06-30'}]},{'placeringar':[{'form':'hvb','start':'2017-05-01','slut':'2017-06-30'}]} | PROVAD
        {'placeringar':[{'form':'hvb','start':'2017-05-01','slut':'2017-06-30'}]},{'placeringar':[{'form':'jourhem','start':'2017-05-01','slut':'2017-06-30'}]} | BBIC-S022 /insatser/1/placeringar/0/start
        # a measure that was closed before it began, and a placement that began after that
        {'start':'2017-06-01','placeringar':[{'start':'2017-06-10'}],'avslut':{'datum':'2017-05-01'}},{'placeringar':[{'start':'2017-06-30'}]} | BBIC-S004 /insatser/0/avslut/datum + EJ_TILLAMPLIG
        # within one measure it is another rule's
        {'placeringar':[{'start':'2017-05-01'},{'start':'2017-06-29'}]} | BBIC-S006 /insatser/0/placeringar/1/start + EJ_TILLAMPLIG
        {'placeringar':[{'start':'2017-05-01'}]},{'placeringar':[{'slut':'2017-06-29'}]} | EJ_TILLAMPLIG
        {'placeringar':[{'start':'2017-05-01'}]}                                | EJ_TILLAMPLIG
        {'placeringar':[{'start':'2017-05-01','slut':'2017-05-31'},{'start':'2017-05-31'}]},{}  | EJ_TILLAMPLIG
        # outside its measure is another rule's
        {'placeringar':[{'start':'2017-05-01','slut':'2017-07-31'}],'avslut':{'datum':'2017-06-30'}},{'placeringar':[{'start':'2017-06-30'}]} | BBIC-S005 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        {'placeringar':[{'start':'2017-05-01','slut':'2017-06-31'}]},{'placeringar':[{'start':'2017-06-29'}]} | BBIC-F002 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        """)
    void placeringar_iOlikaInsatser(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[" + parts + "]}").outcome())
                .isEqualTo(outcome);
    }
}
