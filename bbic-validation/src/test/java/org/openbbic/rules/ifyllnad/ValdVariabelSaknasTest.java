package org.openbbic.rules.ifyllnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Variable;
import org.openbbic.rules.Rule;
import org.openbbic.rules.RuleTesting;

class ValdVariabelSaknasTest {

    /** Facts of the process that statutes give, not variables of the follow-up; no rule asks for them. */
    private static final Set<String> NOT_ASKED =
            Set.of("forhandsbedomning.beslut", "overvagande.typ", "placering.form");

    private static final RuleTesting CLOSING = RuleTesting.of("BBIC-I007").choosing("avslut.orsak", "samtalMedBarnet");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'orsak':'oplanerat','samtalMedBarnet':['enskilt']    | PROVAD
        'orsak':null,'samtalMedBarnet':['enskilt']           | BBIC-I007 /insatser/0/avslut/orsak
        'orsak':'oplanerat','samtalMedBarnet':[]             | BBIC-I007 /insatser/0/avslut/samtalMedBarnet
        'datum':'2017-11-30'                                 | "BBIC-I007 /insatser/0/avslut/orsak + BBIC-I007 /insatser/0/avslut/samtalMedBarnet"
        # not known to any list, yet something stands there
        'orsak':'flyttat','samtalMedBarnet':['enskilt']      | PROVAD
        # what cannot be read has been remarked on already
        'orsak':7,'samtalMedBarnet':['enskilt']              | "BBIC-F010 /insatser/0/avslut/orsak + PROVAD"
        """)
    void avslut_medSvar(String fields, String outcome) {
        assertThat(CLOSING.arende("{'id':'A-1','insatser':[{'beslut':{'samtalMedBarnet':['enskilt']},'avslut':{"
                                + fields + "}}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'beslut':{'riskbedomning':'hog'},'avslut':{'riskbedomning':'hog'}        | PROVAD
        'beslut':{'riskbedomning':'hog'},'avslut':{'riskbedomning':'inte-kant'}  | PROVAD
        'beslut':{'riskbedomning':'hog'},'avslut':{'datum':'2017-11-30'}         | BBIC-I007:forandring /insatser/0/avslut/riskbedomning
        'beslut':{'riskbedomning':'hog'},'uppfoljningar':[{'riskbedomning':'hog'}] | EJ_TILLAMPLIG
        """)
    void riskVidBeslut_menInteVidAvslut(String insats, String outcome) {
        assertThat(RuleTesting.of("BBIC-I007")
                        .choosing("riskbedomning")
                        .arende("{'id':'A-1','insatser':[{" + insats + "}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void riskSomSaknasBadeVidBeslutOchAvslut_geEnAnmarkningVar() {
        assertThat(RuleTesting.of("BBIC-I007")
                        .choosing("riskbedomning")
                        .arende("{'id':'A-1','insatser':[{'beslut':{'datum':'2017-04-20'},'avslut':{}}]}")
                        .outcome())
                .isEqualTo("BBIC-I004 /insatser/0/beslut/riskbedomning + BBIC-I007 /insatser/0/avslut/riskbedomning");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'kon':'flicka','fodelsear':2009,'ensamkommande':false            | PROVAD
        # the whole date tells the age as well
        'kon':'flicka','fodelsedatum':'2009-03-01','ensamkommande':true  | PROVAD
        'kon':'flicka','ensamkommande':true                              | BBIC-I001 /barn/fodelsear
        'kon':'flicka','fodelsear':2009                                  | BBIC-I001 /barn/ensamkommande
        'fodelsear':'2009','kon':'pojke','ensamkommande':false           | "BBIC-F010 /barn/fodelsear + PROVAD"
        """)
    void barn_medUppgifter(String fields, String outcome) {
        assertThat(background().arende("{'id':'A-1','barn':{" + fields + "}}").outcome())
                .isEqualTo(outcome);
    }

    @Test
    void barn_somSaknasHelt_geEnAnmarkning() {
        RuleTesting.Judged judged = background().arende("{'id':'A-1'}");
        assertThat(judged.outcome()).isEqualTo("BBIC-I001:del /barn");
        assertThat(judged.detail()).isEqualTo("kon, alder, ensamkommande");
    }

    @Test
    void barn_somInteKanLasas_provasInte() {
        assertThat(background().arende("{'id':'A-1','barn':'k7'}").outcome())
                .isEqualTo("BBIC-F010 /barn + " + RuleTesting.NOT_APPLICABLE);
    }

    private static RuleTesting background() {
        return RuleTesting.of("BBIC-I001").choosing("kon", "alder", "ensamkommande");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'typ':'anmalan','anmalare':'var-och-en'     | PROVAD
        'typ':'anmalan'                             | BBIC-I002 /aktualiseringar/0/anmalare
        # nobody has made an application's anmälan
        'typ':'ansokan'                             | EJ_TILLAMPLIG
        'metod':'muntligt'                          | EJ_TILLAMPLIG
        """)
    void anmalare_baraVidAnmalan(String fields, String outcome) {
        assertThat(RuleTesting.of("BBIC-I002")
                        .choosing("anmalare")
                        .arende("{'id':'A-1','aktualiseringar':[{" + fields + "}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'avslutad':'2017-04-20','identifieradUtsatthet':{'barn':['ingen-svarighet']} | PROVAD
        'avslutad':'2017-04-20','identifieradUtsatthet':{'foralder':['annat']} | BBIC-I003 /utredningar/0/identifieradUtsatthet/barn
        'avslutad':'2017-04-20'                                                | BBIC-I003:del /utredningar/0/identifieradUtsatthet
        # not finished: what it comes to is not known yet
        'inledd':'2018-01-08'                                                  | EJ_TILLAMPLIG
        """)
    void utsatthet_iAvslutadUtredning(String fields, String outcome) {
        assertThat(RuleTesting.of("BBIC-I003")
                        .choosing("identifieradUtsatthet.barn")
                        .arende("{'id':'A-1','utredningar':[{" + fields + "}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'beslut':{'bifall':true,'riskbedomning':'hog'}   | PROVAD
        'beslut':{'bifall':true}                         | BBIC-I004 /insatser/0/beslut/riskbedomning
        'start':'2017-05-01'                             | BBIC-I004:del /insatser/0/beslut
        # nothing begins after a rejection
        'beslut':{'bifall':false}                        | EJ_TILLAMPLIG
        """)
    void risk_vidBeslut(String insats, String outcome) {
        assertThat(RuleTesting.of("BBIC-I004")
                        .choosing("riskbedomning")
                        .arende("{'id':'A-1','insatser':[{" + insats + "}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        BBIC-I005 | 'uppfoljningar':[{}],'typ':['kontaktfamilj'],'sip':'ja'     | PROVAD
        BBIC-I005 | 'uppfoljningar':[{}],'sip':'ja'                            | BBIC-I005 /insatser/0/typ
        BBIC-I005 | 'avslut':{},'typ':['kontaktfamilj']                        | BBIC-I005 /insatser/0/sip
        BBIC-I005 | 'start':'2017-05-01'                                       | EJ_TILLAMPLIG
        BBIC-I008 | 'avslut':{},'typ':['hvb'],'sip':'ja','halsoundersokning':'ja' | PROVAD
        BBIC-I008 | 'avslut':{},'typ':['hvb'],'sip':'ja'                       | BBIC-I008 /insatser/0/halsoundersokning
        BBIC-I008 | 'avslut':{},'typ':['annan-insats'],'placeringar':[{}],'sip':'ja' | BBIC-I008 /insatser/0/halsoundersokning
        # another rule asks for the rest
        BBIC-I008 | 'avslut':{},'typ':['hvb'],'halsoundersokning':'ja'         | BBIC-I005 /insatser/0/sip + PROVAD
        BBIC-I008 | 'avslut':{},'typ':['kontaktfamilj'],'sip':'ja'             | EJ_TILLAMPLIG
        BBIC-I008 | 'typ':['hvb'],'sip':'ja'                                   | EJ_TILLAMPLIG
        """)
    void insats_uppfoljdEllerAvslutad(String rule, String insats, String outcome) {
        assertThat(RuleTesting.of(rule)
                        .choosing("insats.oppenvard", "sip", "halsoundersokning")
                        .arende("{'id':'A-1','insatser':[{" + insats + "}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void uppfoljningar_provasVarForSig() {
        RuleTesting.Judged judged = RuleTesting.of("BBIC-I006")
                .choosing("skolgang", "maluppfyllelse")
                .arende("{'id':'A-1','insatser':[{'beslut':{'skolgang':'nar-kunskapskraven'},'uppfoljningar':["
                        + "{'skolgang':'nar-kunskapskraven','maluppfyllelse':'ja'},{'maluppfyllelse':'ja'}]}]}");
        assertThat(judged.outcome()).isEqualTo("BBIC-I006 /insatser/0/uppfoljningar/1/skolgang");
        assertThat(judged.tested()).isEqualTo(2);
    }

    @Test
    void pagaendeInsats_harIngetAvslutAttProva() {
        assertThat(CLOSING.arende(
                                "{'id':'A-1','insatser':[{'start':'2017-05-01','beslut':{'samtalMedBarnet':['enskilt']}}]}")
                        .outcome())
                .isEqualTo(RuleTesting.NOT_APPLICABLE);
    }

    @Test
    void detSomInteValts_saknasInte() {
        String empty = "{'id':'A-1','aktualiseringar':[{}],'utredningar':[{'avslutad':'2017-04-20'}],"
                + "'insatser':[{'typ':['hvb'],'uppfoljningar':[{}],'avslut':{}}]}";
        assertThat(IfyllnadRules.all()).hasSize(8);
        for (Rule rule : IfyllnadRules.all()) {
            RuleTesting.Judged judged = RuleTesting.of(rule.id()).arende(empty);
            assertThat(judged.outcome()).isEqualTo(RuleTesting.NOT_APPLICABLE);
            assertThat(judged.own().reason()).isEqualTo("INGET_VALT");
            assertThat(RuleTesting.of(rule.id())
                            .choosing("placering.form")
                            .arende(empty)
                            .outcome())
                    .isEqualTo(RuleTesting.NOT_APPLICABLE);
        }
    }

    @Test
    void varjeVariabelIKatalogen_fragasEfterNagonstans() {
        String empty = "{'id':'A-1','aktualiseringar':[{'typ':'anmalan'},{}],'utredningar':[{'avslutad':'2017-04-20'}],"
                + "'insatser':[{'typ':['hvb'],'uppfoljningar':[{}],'avslut':{}},{'avslut':{}}]}";
        List<String> variables =
                Catalogue.bundled().variables().stream().map(Variable::id).toList();
        Set<String> silent = new TreeSet<>();
        for (String variable : variables) {
            if (RuleTesting.of("BBIC-I001")
                    .choosing(variable)
                    .arende(empty)
                    .report()
                    .findings()
                    .isEmpty()) {
                silent.add(variable);
            }
        }
        assertThat(silent).isEqualTo(new TreeSet<>(NOT_ASKED));
    }
}
