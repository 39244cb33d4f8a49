package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbbic.rules.RuleTesting;

class ByteordningsmarkeTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F008");

    @Test
    void utanMarke_provad() {
        assertThat(RULE.arende("{'id':'A-1'}").outcome()).isEqualTo(RuleTesting.TESTED);
    }

    @Test
    void medMarke_anmarksForstIFilen() {
        RuleTesting.Judged judged = RULE.file("\uFEFF" + RuleTesting.HEADER + "\n{\"id\":\"A-1\"}\n");
        assertThat(judged.outcome()).isEqualTo("BBIC-F008");
        assertThat(judged.places()).containsExactly("BBIC-F008 1:1");
    }

    @Test
    void senareIFilen_arTextenIngetMarke() {
        assertThat(RULE.arende("{'id':'A-1','enhet':'\uFEFF'}").outcome()).isEqualTo(RuleTesting.TESTED);
    }
}
