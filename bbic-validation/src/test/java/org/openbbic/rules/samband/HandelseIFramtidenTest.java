package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class HandelseIFramtidenTest {

    // Not the common header, under which today is never before a day of the case.
    private static final String HEADER = "{'bbicExport':'1','bbicVersion':'webbkollen-2017','skapad':'2018-01-16'}";
    private static final RuleTesting RULE = RuleTesting.of("BBIC-S013").under(HEADER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'aktualiseringar':[{'datum':'2018-01-16'}]                              | PROVAD
        'aktualiseringar':[{'datum':'2018-01-17'}]                              | /aktualiseringar/0/datum
        'aktualiseringar':[{},{'skyddsbedomning':'2018-01-17'}]                 | /aktualiseringar/1/skyddsbedomning
        'aktualiseringar':[{'forhandsbedomning':{'datum':'2018-01-17'}}]        | /aktualiseringar/0/forhandsbedomning/datum
        'utredningar':[{'inledd':'2018-01-17'}]                                 | /utredningar/0/inledd
        'utredningar':[{'inledd':'2018-01-10','avslutad':'2018-01-17'}]         | /utredningar/0/avslutad
        # a day that is set beforehand
        'utredningar':[{'forlangdTill':'2018-06-30'}]                           | EJ_TILLAMPLIG
        'aktualiseringar':[{'forhandsbedomning':{'forlangdTill':'2018-06-30'}}] | EJ_TILLAMPLIG
        'barn':{'fodelsear':2009}                                               | EJ_TILLAMPLIG
        'utredningar':[{'inledd':'2018-01-32'}]                                 | "BBIC-F002 /utredningar/0/inledd + EJ_TILLAMPLIG"
        """)
    void exportenDen16Januari2018_medAktualiseringEllerUtredning(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1'," + parts + "}").outcome()).isEqualTo(remark(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'beslut':{'datum':'2018-01-16'}                                         | PROVAD
        'beslut':{'datum':'2018-01-17'}                                         | /insatser/0/beslut/datum
        'uppfoljningar':[{},{'datum':'2018-01-17'}]                             | /insatser/0/uppfoljningar/1/datum
        'overvaganden':[{},{'datum':'2018-01-17'}]                              | /insatser/0/overvaganden/1/datum
        'avslut':{'datum':'2018-01-17'}                                         | /insatser/0/avslut/datum
        'lvu':{'omhandertagande':'2018-01-17'}                                  | /insatser/0/lvu/omhandertagande
        'lvu':{'verkstalld':'2018-01-17'}                                       | /insatser/0/lvu/verkstalld
        'lvu':{'understalld':'2018-01-17'}                                      | /insatser/0/lvu/understalld
        'lvu':{'ansokan':'2018-01-17'}                                          | /insatser/0/lvu/ansokan
        'lvu':{'umgangesbegransning':[{},{'beslut':'2018-01-17'}]}              | /insatser/0/lvu/umgangesbegransning/1/beslut
        'lvu':{'umgangesbegransning':[{'omprovad':['2018-01-16','2018-01-17']}]} | /insatser/0/lvu/umgangesbegransning/0/omprovad/1
        # days that are set beforehand
        'start':'2018-02-01','placeringar':[{'start':'2018-02-01','slut':'2018-06-30'}] | EJ_TILLAMPLIG
        'lvu':{'lagaKraft':'2018-02-01','vardInledd':'2018-02-01'}              | EJ_TILLAMPLIG
        # a wrong day of the export is one cause
        'beslut':{'datum':'2018-02-01'},'uppfoljningar':[{'datum':'2018-03-01'}],'avslut':{'datum':'2018-04-01'} | /insatser/0/beslut/datum
        # an order that is impossible on any day is another rule's
        'beslut':{'datum':'2071-02-01'},'uppfoljningar':[{'datum':'2017-03-01'}] | "BBIC-S003 /insatser/0/uppfoljningar/0/datum + PROVAD"
        'beslut':{'datum':'2071-02-01'},'avslut':{'datum':'2017-03-01'}         | "BBIC-S004:beslut /insatser/0/avslut/datum + PROVAD"
        """)
    void exportenDen16Januari2018_medInsats(String insats, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{" + insats + "}]}").outcome())
                .isEqualTo(remark(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'utredningar':[{'inledd':'2071-01-12','avslutad':'2017-04-20'}]         | BBIC-S009 /utredningar/0/avslutad + PROVAD
        'aktualiseringar':[{'datum':'2071-01-02','forhandsbedomning':{'datum':'2017-01-12'}}] | BBIC-S010 /aktualiseringar/0/forhandsbedomning/datum + PROVAD
        """)
    void dagSomAvenBryterOrdningen_arEnAnnanRegels(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1'," + parts + "}").outcome()).isEqualTo(outcome);
    }

    @Test
    void denDagSomRaknasSomDagensDatum_avgor() {
        RuleTesting later = RuleTesting.of("BBIC-S013").under(HEADER.replace("2018-01-16", "2018-01-17"));
        String text = "{'id':'A-1','insatser':[{'avslut':{'datum':'2018-01-17'}}]}";
        assertThat(later.arende(text).outcome()).isEqualTo(RuleTesting.TESTED);
        assertThat(RULE.arende(text).outcome()).isEqualTo("BBIC-S013 /insatser/0/avslut/datum");
    }

    private static String remark(String outcome) {
        return outcome.startsWith("/") ? "BBIC-S013 " + outcome : outcome;
    }
}
