package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbbic.rules.RuleTesting;

class RadslutTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F018");

    @Test
    void radslutMedLf_provad() {
        assertThat(RULE.file(RuleTesting.HEADER + "\n{\"id\":\"A-1\"}\n").outcome())
                .isEqualTo(RuleTesting.TESTED);
    }

    @Test
    void radslutMedCrLf_anmarksEnGang() {
        RuleTesting.Judged judged = RULE.file(RuleTesting.HEADER + "\r\n{\"id\":\"A-1\"}\r\n{\"id\":\"A-2\"}\r\n");
        assertThat(judged.outcome()).isEqualTo("BBIC-F018");
        assertThat(judged.places()).containsExactly("BBIC-F018 1:1");
    }

    @Test
    void crIEnText_arIngetRadslut() {
        assertThat(RULE.arende("{'id':'A-1','enhet':'a\\r\\nb'}").outcome()).isEqualTo(RuleTesting.TESTED);
    }
}
