package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class StartForeBeslutTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S018");
    private static final String CASE =
            "{'id':'A-1','insatser':[{'beslut':{'datum':?},'start':?,'lvu':{'omhandertagande':?},'uppfoljningar':[{'datum':?}]}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-04-20 | 2017-04-20 |            |            | PROVAD
        2017-04-20 | 2017-05-01 |            |            | PROVAD
        2017-04-20 | 2017-04-19 |            |            | BBIC-S018 /insatser/0/start
        # in care before the court has decided
        2017-04-20 | 2017-04-19 | 2017-04-19 |            | PROVAD
        2017-04-20 | 2017-04-18 | 2017-04-19 |            | BBIC-S018 /insatser/0/start
        2017-04-20 |            |            |            | EJ_TILLAMPLIG
                   | 2017-04-19 |            |            | EJ_TILLAMPLIG
        2017-04-31 | 2017-04-19 |            |            | BBIC-F002 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        2017-04-20 | 2017-04-00 |            |            | BBIC-F002 /insatser/0/start + EJ_TILLAMPLIG
        # a wrong day of decision that another rule tells of
        2017-04-20 | 2017-03-01 |            | 2017-04-01 | BBIC-S003 /insatser/0/uppfoljningar/0/datum + EJ_TILLAMPLIG
        """)
    void start_motBeslutetsDag(
            @Nullable String beslut,
            @Nullable String start,
            @Nullable String omhandertagen,
            @Nullable String uppfoljd,
            String outcome) {
        assertThat(RULE.arende(CASE, beslut, start, omhandertagen, uppfoljd).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void startForeFodelsen_arEnAnnanRegels() {
        assertThat(RULE.arende("{'id':'A-1','barn':{'fodelsear':2009},"
                                + "'insatser':[{'beslut':{'datum':'2017-04-20'},'start':'2007-05-01'}]}")
                        .outcome())
                .isEqualTo("BBIC-S007 /insatser/0/start + EJ_TILLAMPLIG");
    }
}
