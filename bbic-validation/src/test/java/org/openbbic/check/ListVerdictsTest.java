package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Code;
import org.openbbic.model.Presence;
import org.openbbic.rules.CodeVerdict;

/** What is said of an answer, by list, versions in use and answer: {@code okand-kod} is in no list. */
class ListVerdictsTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # known whole
        riskbedomning                   | 1.0                     | hog                       | RIGHT
        riskbedomning                   | 1.0                     | inte-kant                 | RIGHT
        riskbedomning                   | 1.0                     | okand-kod                 | WRONG
        riskbedomning                   | 3.1                     | okand-kod                 | WRONG
        riskbedomning                   | webbkollen-2016         | okand-kod                 | WRONG
        kon                             | webbkollen-2017         | flicka                    | RIGHT
        kon                             | webbkollen-2017         | okand-kod                 | WRONG
        ursprung                        | 1.0                     | okand-kod                 | WRONG
        identifieradUtsatthet.hemmiljo  | webbkollen-2017         | okand-kod                 | WRONG
        identifieradUtsatthet.grupper   | 3.1                     | eget-beteende             | RIGHT
        identifieradUtsatthet.grupper   | 3.1                     | okand-kod                 | WRONG
        # known in part
        identifieradUtsatthet.hemmiljo  | 1.0                     | heder                     | RIGHT
        identifieradUtsatthet.hemmiljo  | 1.0                     | okand-kod                 | LIST_PARTIAL
        identifieradUtsatthet.hemmiljo  | webbkollen-2016         | okand-kod                 | LIST_PARTIAL
        insats.typ                      | 1.0                     | familjehem                | RIGHT
        insats.typ                      | 1.0                     | okand-kod                 | LIST_PARTIAL
        skolgang                        | webbkollen-2017         | okand-kod                 | LIST_PARTIAL
        samtalMedBarnet                 | webbkollen-2017         | enskilt                   | RIGHT
        avslut.orsak                    | webbkollen-2017         | okand-kod                 | LIST_PARTIAL
        # known by general knowledge only
        insatsensFokus                  | 1.0                     | kanslor-och-beteende      | RIGHT
        insatsensFokus                  | 1.0                     | halsa                     | UNVERIFIED
        insatsensFokus                  | webbkollen-2017         | halsa                     | UNVERIFIED
        insatsensFokus                  | 1.0                     | okand-kod                 | LIST_PARTIAL
        # nothing of the list is known
        avslut.boende                   | 1.0                     | okand-kod                 | LIST_MISSING
        samverkan                       | webbkollen-2017         | okand-kod                 | LIST_MISSING
        sip                             | webbkollen-2016         | okand-kod                 | LIST_MISSING
        # removed, not in it, unknown whether it is in it
        ursprung                        | 3.1                     | svenskfodd                | REMOVED
        ursprung                        | 3.1                     | okand-kod                 | REMOVED
        identifieradUtsatthet.hemmiljo  | 3.1                     | heder                     | REMOVED
        identifieradUtsatthet.grupper   | 1.0                     | hemmiljo                  | NOT_IN_VERSION
        kon                             | 1.0                     | flicka                    | VARIABLE_UNKNOWN
        kon                             | 1.0                     | okand-kod                 | VARIABLE_UNKNOWN
        skolgang                        | 3.1                     | okand-kod                 | VARIABLE_UNKNOWN
        # a version of which only name and date are known
        riskbedomning                   | 3.2                     | hog                       | VERSION_UNKNOWN
        riskbedomning                   | 2.0                     | hog                       | VERSION_UNKNOWN
        riskbedomning                   | 3.0                     | okand-kod                 | VERSION_UNKNOWN
        ursprung                        | 3.0                     | svenskfodd                | VERSION_UNKNOWN
        # no version at all, or one that nobody knows
        riskbedomning                   |                         | hog                       | VERSION_UNKNOWN
        riskbedomning                   | 9.9                     | hog                       | VERSION_UNKNOWN
        # lists of other sources hold in every version
        aktualisering.typ               | 3.2                     | anmalan                   | RIGHT
        aktualisering.typ               | 3.2                     | okand-kod                 | WRONG
        forhandsbedomning.beslut        | 1.0                     | okand-kod                 | WRONG
        anmalare                        | 1.0                     | okand-kod                 | LIST_PARTIAL
        placering.form                  | 3.1                     | okand-kod                 | LIST_PARTIAL
        overvagande.typ                 | 3.0                     | okand-kod                 | LIST_PARTIAL
        # an addition brings in what the version lacks or does not tell
        ursprung                        | 3.1+webbkollen-2017     | svenskfodd                | RIGHT
        ursprung                        | 3.1+webbkollen-2017     | okand-kod                 | WRONG
        kon                             | 1.0+webbkollen-2017     | flicka                    | RIGHT
        identifieradUtsatthet.hemmiljo  | 3.1+webbkollen-2017     | heder                     | RIGHT
        identifieradUtsatthet.hemmiljo  | 3.1+webbkollen-2017     | okand-kod                 | WRONG
        # one list that is open leaves the answer open
        kon                             | 1.0+webbkollen-2017     | okand-kod                 | VARIABLE_UNKNOWN
        identifieradUtsatthet.hemmiljo  | 1.0+webbkollen-2017     | okand-kod                 | LIST_PARTIAL
        riskbedomning                   | 3.2+webbkollen-2017     | hog                       | RIGHT
        riskbedomning                   | 3.2+webbkollen-2017     | okand-kod                 | VERSION_UNKNOWN
        insatsensFokus                  | 3.1+webbkollen-2017     | halsa                     | UNVERIFIED
        # an addition that nobody knows takes nothing away
        ursprung                        | 3.1+9.9                 | svenskfodd                | REMOVED
        """)
    void svar_iEnVersion(String list, @Nullable String versions, String code, CodeVerdict verdict) {
        List<String> inUse = versions == null ? List.of() : Arrays.asList(versions.split("\\+"));
        ListVerdicts verdicts = ListVerdicts.of(CATALOGUE.getList(list), inUse, CATALOGUE);
        assertThat(verdicts.of(Code.of(code))).isEqualTo(verdict);
    }

    @Test
    void varjeListaOchVersion_provasBaraDarVariabelnFinns() {
        int answers = 0;
        for (CodeList list : CATALOGUE.lists()) {
            for (VersionInfo version : CATALOGUE.versions()) {
                ListVerdicts verdicts = ListVerdicts.of(list, List.of(version.id()), CATALOGUE);
                for (var entry : list.entries()) {
                    answers++;
                    // One object or another with the same text: the answer is the same.
                    assertThat(verdicts.of(entry.code()))
                            .isEqualTo(verdicts.of(Code.of(entry.code().value())));
                    if (list.presence(version.id()) != Presence.FINNS) {
                        assertThat(verdicts.of(entry.code()).isTested()).isFalse();
                    }
                }
            }
        }
        assertThat(answers).isPositive();
    }
}
