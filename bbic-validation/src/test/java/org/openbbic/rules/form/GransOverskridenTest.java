package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openbbic.export.Limits;
import org.openbbic.rules.RuleTesting;

class GransOverskridenTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F012");

    @Test
    void textAvStorstaLangd_provad_ochEnTillAnmarks() {
        String before = "{'id':'A-1','enhet':'";
        assertThat(RULE.arende(before + "a".repeat(Limits.TEXT) + "'}").outcome())
                .isEqualTo(RuleTesting.TESTED);
        assertThat(RULE.arende(before + "a".repeat(Limits.TEXT + 1) + "'}").outcome())
                .startsWith("BBIC-F012:LONG_TEXT");
    }

    @Test
    void forLangTextVarDenAnStar_anmarksDarDenBorjar() {
        String text = "'" + "a".repeat(Limits.TEXT + 1) + "'";
        for (String before : List.of(
                "{'id':",
                "{'id':'A-1','enhet':",
                "{'id':'A-1','lokala':{'x':",
                "{'id':'A-1','x':[[",
                "{'id':'A-1','barn':[")) {
            // What follows the text does not matter, since the reading of the case ends at it.
            RuleTesting.Judged judged = RULE.arende(before + text + "}");
            assertThat(judged.places()).contains("BBIC-F012 2:" + (before.length() + 1));
            assertThat(judged.report().files().get(0).unread()).isEqualTo(1);
        }
    }

    @Test
    void faltnamnAvStorstaLangd_geOkantFalt_ochEttTillAnmarks() {
        assertThat(RULE.arende("{'id':'A-1','" + "a".repeat(Limits.NAME) + "':1}")
                        .outcome())
                .isEqualTo("BBIC-F005 /*okand + PROVAD");
        assertThat(RULE.arende("{'id':'A-1','" + "a".repeat(Limits.NAME + 1) + "':1}")
                        .outcome())
                .startsWith("BBIC-F012:LONG_NAME");
    }

    @Test
    void djup_ettForMycketAnmarks() {
        // The case itself is the first level.
        assertThat(RULE.arende(lists(Limits.DEPTH - 1)).outcome()).isEqualTo("BBIC-F005 /*okand + PROVAD");
        assertThat(RULE.arende(lists(Limits.DEPTH)).outcome()).contains("BBIC-F012:DEEP");
    }

    private static String lists(int depth) {
        return "{'id':'A-1','x':" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }

    @Test
    void lista_ettForMycketAnmarks() {
        assertThat(RULE.arende(answers(Limits.MEMBERS)).outcome()).isEqualTo(RuleTesting.TESTED);
        assertThat(RULE.arende(answers(Limits.MEMBERS + 1)).outcome()).startsWith("BBIC-F012:MANY_MEMBERS");
    }

    private static String answers(int number) {
        String answers = IntStream.range(0, number).mapToObj(i -> "'heder'").collect(Collectors.joining(","));
        return "{'id':'A-1','utredningar':[{'identifieradUtsatthet':{'hemmiljo':[" + answers + "]}}]}";
    }

    @Test
    void forStortArende_anmarks_ochNastaLases() {
        String unit = "{\"x\":\"" + "a".repeat(Limits.TEXT - 100) + "\"},";
        String large = "{\"id\":\"A-1\",\"x\":[" + unit.repeat(Limits.CASE / unit.length() + 1) + "1]}";
        RuleTesting.Judged judged = RULE.file(RuleTesting.HEADER + "\n" + large + "\n{\"id\":\"A-2\"}\n");
        assertThat(judged.outcome()).isEqualTo("BBIC-F012:LARGE_CASE");
        assertThat(judged.places()).containsExactly("BBIC-F012 2:1");
        assertThat(judged.report().files().get(0).cases()).isEqualTo(2);
    }

    @Test
    void langtTal_anmarks() {
        assertThat(RULE.arende("{'id':'A-1','barn':{'fodelsear':" + "9".repeat(200) + "}}")
                        .outcome())
                .startsWith("BBIC-F012:LONG_NUMBER");
    }
}
