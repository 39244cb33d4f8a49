package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

/** Where exactly a rule is silent since another one tells of the cause: the days on both sides of each limit. */
class EnOrsakEnAnmarkningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # from 20 a rule on the law tells of care without consent, by the day of the decision or of custody
        {'lvu':{},'beslut':{'datum':'2016-05-09'}}                                         | 1
        {'lvu':{},'beslut':{'datum':'2016-05-10'}}                                         | 0
        {'beslut':{'datum':'2016-05-10'}}                                                  | 1
        {'lvu':{},'start':'2016-05-10'}                                                    | 1
        {'lvu':{'omhandertagande':'2016-05-10'},'start':'2016-05-10'}                      | 0
        {'lvu':{'omhandertagande':'2016-05-09'},'beslut':{'datum':'2016-05-10'}}           | 1
        {},{'lvu':{},'beslut':{'datum':'2016-05-10'}}                                      | 0
        # and from 21 of a qualified contact person
        {'typ':['kvalificerad-kontaktperson'],'beslut':{'datum':'2017-05-09'}}             | 1
        {'typ':['kvalificerad-kontaktperson'],'beslut':{'datum':'2017-05-10'}}             | 0
        {'typ':['kontaktfamilj'],'beslut':{'datum':'2017-05-10'}}                          | 1
        """)
    void arendeEfterArton_tystnarForLagensRegel(String measures, long told) {
        assertThat(RuleTesting.of("BBIC-S027")
                        .arende("{'id':'A-1','barn':{'fodelsedatum':'1996-05-10'},'insatser':[" + measures + "]}")
                        .own()
                        .findings())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'inledd':'2017-01-12','avslutad':'2017-05-12'                                      | 1
        'inledd':'2017-01-12','avslutad':'2017-05-13'                                      | 0
        'inledd':'2017-01-12','avslutad':'2017-05-13','skyddEllerStod':true                | 0
        'inledd':'2017-01-12','avslutad':'2017-05-13','skyddEllerStod':false               | 1
        'inledd':'2017-01-12','avslutad':'2017-05-13','forlangdTill':'2017-05-13'          | 1
        'inledd':'2017-01-12','avslutad':'2017-05-14','forlangdTill':'2017-05-13'          | 0
        'avslutad':'2017-05-13'                                                            | 1
        """)
    void beslutUnderUtredning_tystnarDarUtredningenTogForLangTid(String investigation, long told) {
        assertThat(RuleTesting.of("BBIC-S017")
                        .arende("{'id':'A-1','utredningar':[{'id':'U-1'," + investigation + "}],'insatser':[{"
                                + "'utredning':'U-1','typ':['kontaktfamilj'],'beslut':{'datum':'2017-01-20'}}]}")
                        .own()
                        .findings())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # a follow-up on the last day lies within, the day after it without
        'avslut':{'datum':'2017-06-30'}      | 2017-06-30 | 1
        'avslut':{'datum':'2017-06-30'}      | 2017-07-01 | 0
        'start':'2017-11-01'                 | 2017-11-01 | 1
        'start':'2017-11-01'                 | 2017-10-31 | 0
        # one before the decision is told of as that
        'start':'2017-11-01','beslut':{'datum':'2017-11-01'} | 2017-10-31 | 1
        """)
    void overvagandeUtanforInsats_tystnarDarEnUppfoljningOcksaGorDet(String measure, String followUp, long told) {
        assertThat(RuleTesting.of("BBIC-S020")
                        .arende(
                                "{'id':'A-1','insatser':[{" + measure + ",'uppfoljningar':[{},{'datum':?}],"
                                        + "'overvaganden':[{'datum':'2017-10-20'}]}]}",
                                followUp)
                        .own()
                        .findings())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # a measure of the case before birth is one cause, whichever measure it is
        {'start':'2009-05-10'}               | 1
        {'start':'2009-05-09'}               | 0
        {},{'start':'2009-05-09'}            | 0
        """)
    void skolgangMotAlder_tystnarDarEnInsatsLiggerForeFodelsen(String others, long told) {
        assertThat(RuleTesting.of("BBIC-S026")
                        .arende("{'id':'A-1','barn':{'fodelsedatum':'2009-05-10'},'insatser':[{'avslut':"
                                + "{'datum':'2017-11-30','skolgang':'ej-fullfoljt-gymnasiet'}}," + others + "]}")
                        .own()
                        .findings())
                .isEqualTo(told);
    }
}
