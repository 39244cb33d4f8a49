package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class HandelseForeFodelsenTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S007");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'beslut':{'datum':'2017-04-20'}                        | PROVAD
        'beslut':{'datum':'2017-04-19'}                        | BBIC-S007 /insatser/0/beslut/datum
        'start':'2017-04-19'                                   | BBIC-S007 /insatser/0/start
        'avslut':{'datum':'2017-04-19'}                        | BBIC-S007 /insatser/0/avslut/datum
        'placeringar':[{'start':'2017-04-19'}]                 | BBIC-S007 /insatser/0/placeringar/0/start
        'uppfoljningar':[{},{'datum':'2017-04-19'}]            | BBIC-S007 /insatser/0/uppfoljningar/1/datum
        'overvaganden':[{'datum':'2017-04-20'},{'datum':'2017-04-19'}]        | BBIC-S007 /insatser/0/overvaganden/1/datum
        'lvu':{'omhandertagande':'2017-04-19'}                 | BBIC-S007 /insatser/0/lvu/omhandertagande
        'lvu':{'verkstalld':'2017-04-19'}                      | BBIC-S007 /insatser/0/lvu/verkstalld
        'lvu':{'omhandertagande':'2017-04-20','verkstalld':'2017-04-19'} | BBIC-S021 /insatser/0/lvu/verkstalld + PROVAD
        'lvu':{'ansokan':'2017-04-19'}                         | BBIC-S007 /insatser/0/lvu/ansokan
        'lvu':{'umgangesbegransning':[{},{'beslut':'2017-04-19'}]}            | BBIC-S007 /insatser/0/lvu/umgangesbegransning/1/beslut
        'lvu':{'vardInledd':'2017-04-19'}                      | BBIC-S007 /insatser/0/lvu/vardInledd
        # a wrong year of birth is one cause, however many events it touches
        'beslut':{'datum':'2016-04-20'},'start':'2016-05-01','avslut':{'datum':'2016-11-30'} | BBIC-S007 /insatser/0/beslut/datum
        # an event that is wrong beside the measure's own days is another rule's
        'beslut':{'datum':'2017-04-20'},'start':'2017-05-01','avslut':{'datum':'2016-11-30'} | BBIC-S004 /insatser/0/avslut/datum + PROVAD
        'beslut':{'datum':'2017-04-20'},'uppfoljningar':[{'datum':'2016-11-30'}]             | BBIC-S003 /insatser/0/uppfoljningar/0/datum + PROVAD
        'start':'2017-05-01','placeringar':[{'start':'2016-11-30'}]                          | BBIC-S005 /insatser/0/placeringar/0/start + PROVAD
        'typ':['familjehem']                                   | EJ_TILLAMPLIG
        'start':'2017-04-31'                                   | BBIC-F002 /insatser/0/start + EJ_TILLAMPLIG
        """)
    void barnFottDen20April_medHandelse(String insats, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','barn':{'fodelsedatum':'2017-04-20'},'insatser':[{" + insats + "}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'fodelsear':2016                                | PROVAD
        'fodelsear':2018                                | BBIC-S007 /insatser/0/beslut/datum
        # within the year of birth the year cannot decide
        'fodelsear':2017                                | OAVGJORD
        # the date is surer than the year
        'fodelsear':2017,'fodelsedatum':'2017-04-20'    | PROVAD
        'fodelsear':2017,'fodelsedatum':'2017-04-21'    | BBIC-S007 /insatser/0/beslut/datum
        'kon':'flicka'                                  | EJ_TILLAMPLIG
        'fodelsear':'2018'                              | BBIC-F010 /barn/fodelsear + EJ_TILLAMPLIG
        'fodelsear':2018,'fodelsedatum':'2018-02-30'    | BBIC-F002 /barn/fodelsedatum + EJ_TILLAMPLIG
        """)
    void beslutDen20April2017_medFodelse(String barn, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','barn':{" + barn + "},'insatser':[{'beslut':{'datum':'2017-04-20'}}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'aktualiseringar':[{'typ':'anmalan','datum':'2016-12-01'}]          | EJ_TILLAMPLIG
        'utredningar':[{'inledd':'2016-12-10','avslutad':'2017-03-01'}]     | EJ_TILLAMPLIG
        """)
    void anmalanOmVantatBarn_arLaglig(String delar, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','barn':{'fodelsedatum':'2017-04-20'}," + delar + "}")
                        .outcome())
                .isEqualTo(outcome);
    }
}
