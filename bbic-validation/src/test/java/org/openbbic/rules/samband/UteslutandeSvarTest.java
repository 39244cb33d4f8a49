package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueFiles;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.RuleTesting;

class UteslutandeSvarTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S001");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        hemmiljo | 'fysiskt-vald','heder'                | PROVAD
        hemmiljo | 'ingen-utsatthet'                     | PROVAD
        hemmiljo | 'ingen-utsatthet','heder'             | /utredningar/0/identifieradUtsatthet/hemmiljo/0
        hemmiljo | 'heder','ingen-utsatthet'             | /utredningar/0/identifieradUtsatthet/hemmiljo/1
        hemmiljo | 'a1','ingen-utsatthet'                | /utredningar/0/identifieradUtsatthet/hemmiljo/1
        foralder | 'inga-svarigheter'                    | PROVAD
        foralder | 'kriminalitet','inga-svarigheter'     | /utredningar/0/identifieradUtsatthet/foralder/1
        # that information is missing on one parent says nothing of the other
        foralder | 'information-saknas','kriminalitet'   | PROVAD
        barn     | 'skola','ingen-svarighet'             | /utredningar/0/identifieradUtsatthet/barn/1
        # the same answer twice excludes no other
        barn     | 'ingen-svarighet','ingen-svarighet'   | PROVAD
        # an answer that means none in another group means nothing here
        barn     | 'skola','ingen-utsatthet'             | PROVAD
        barn     |                                       | EJ_TILLAMPLIG
        grupper  | 'hemmiljo','annan'                    | "BBIC-K004 /utredningar/0/identifieradUtsatthet/grupper/0 + EJ_TILLAMPLIG"
        """)
    void identifieradUtsatthet_medSvar(String grupp, @Nullable String svar, String outcome) {
        String text = "{'id':'A-1','utredningar':[{'identifieradUtsatthet':{'" + grupp + "':["
                + (svar == null ? "" : svar) + "]}}]}";
        assertThat(RULE.arende(text).outcome()).isEqualTo(remark(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'beslut':{'samtalMedBarnet':['enskilt','med-vardnadshavare']}            | PROVAD
        'beslut':{'samtalMedBarnet':['inget-samtal']}                            | PROVAD
        'beslut':{'samtalMedBarnet':['enskilt','inget-samtal']}                  | /insatser/0/beslut/samtalMedBarnet/1
        'uppfoljningar':[{},{'samtalMedBarnet':['inget-samtal','enskilt']}]      | /insatser/0/uppfoljningar/1/samtalMedBarnet/0
        'avslut':{'samtalMedBarnet':['med-vardnadshavare','inget-samtal']}       | /insatser/0/avslut/samtalMedBarnet/1
        # the occasions are apart: a conversation at one and none at another is no contradiction
        'beslut':{'samtalMedBarnet':['enskilt']},'avslut':{'samtalMedBarnet':['inget-samtal']} | PROVAD
        'beslut':{'samtalMedBarnet':[]},'avslut':{'samtalMedBarnet':null}        | EJ_TILLAMPLIG
        'beslut':{'samtalMedBarnet':['enskilt',7,'inget-samtal']}                | "BBIC-F010 /insatser/0/beslut/samtalMedBarnet/1 + EJ_TILLAMPLIG"
        """)
    void samtalMedBarnet_medSvar(String insats, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{" + insats + "}]}").outcome())
                .isEqualTo(remark(outcome));
    }

    @Test
    void listaUtanUteslutandeSvar_provasInte() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'beslut':{'insatsensFokus':"
                                + "['kanslor-och-beteende','stimulans-och-vagledning']}}]}")
                        .outcome())
                .isEqualTo("EJ_TILLAMPLIG");
    }

    @Test
    void treSvar_geEnAnmarkning() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'avslut':{'samtalMedBarnet':"
                                + "['enskilt','inget-samtal','med-vardnadshavare']}}]}")
                        .outcome())
                .isEqualTo("BBIC-S001 /insatser/0/avslut/samtalMedBarnet/1");
    }

    /** What excludes others is the catalogue's matter: an answer that it says so of does it in any list. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        identifieradUtsatthet.grupper;annan       | utredningar/0/identifieradUtsatthet/grupper/1
        insatsensFokus;kanslor-och-beteende       | insatser/0/beslut/insatsensFokus/0
        insats.typ;annan-oppenvardsinsats         | insatser/0/typ/1
        """)
    void varjeLista_foljerKatalogen(String row, String path) {
        Arende arende = Arende.builder()
                .utredningar(List.of(Utredning.builder()
                        .identifieradUtsatthet(IdentifieradUtsatthet.builder()
                                .grupper(List.of(Code.of("hemmiljo"), Code.of("annan")))
                                .build())
                        .build()))
                .insatser(List.of(Insats.builder()
                        .typ(List.of(Code.of("kontaktfamilj"), Code.of("annan-oppenvardsinsats")))
                        .beslut(Beslut.builder()
                                .insatsensFokus(
                                        List.of(Code.of("kanslor-och-beteende"), Code.of("stimulans-och-vagledning")))
                                .build())
                        .build()))
                .build();
        assertThat(remarks(Catalogue.bundled(), arende)).isEmpty();
        assertThat(remarks(excluding(row), arende)).containsExactly("/" + path);
    }

    private static List<String> remarks(Catalogue catalogue, Arende arende) {
        return Checker.of(catalogue).forCases("1.0", List.of()).check(arende, LocalDate.of(2018, 1, 16)).stream()
                .filter(remark -> remark.rule().equals("BBIC-S001"))
                .map(CaseRemark::path)
                .toList();
    }

    /** The library's catalogue, with the answer in that row of its codes as one that excludes others. */
    private static Catalogue excluding(String row) {
        return Catalogue.load(name -> {
            try (InputStream in = CatalogueFiles.bundled().open(name)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Matcher line = Pattern.compile("(?m)^" + Pattern.quote(row) + ";.*?;nej;nej;")
                        .matcher(text);
                String edited = name.equals("koder.csv")
                        ? line.replaceFirst(
                                found -> Matcher.quoteReplacement(found.group().replaceFirst("nej;nej;$", "nej;ja;")))
                        : text;
                return new ByteArrayInputStream(edited.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static String remark(String outcome) {
        return outcome.startsWith("/") ? "BBIC-S001 " + outcome : outcome;
    }
}
