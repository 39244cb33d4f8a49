package org.openbbic.krav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbbic.krav.Answering.WHOLE;
import static org.openbbic.krav.Answering.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;

/** What a file shows of each kind of evidence, and what it does not. */
class FileEvidenceTest {

    private static final String FEL = "{'id':'A-2','barn':{'kon':'hen'}}";

    private static String insats(String parts) {
        return "{'id':'A-9','insatser':[{'id':'I-1'," + parts + "}]}";
    }

    @Test
    void utanFel_medFel_arEjUppfyllt() {
        assertThat(evidence("fil:utan-fel", WHOLE).svar()).isEqualTo(Svar.UPPFYLLT);
        assertThat(evidence("fil:utan-fel", WHOLE).text()).contains("i det som kunde prövas", "variabler helt prövade");
        assertThat(evidence("fil:utan-fel", WHOLE, FEL).svar()).isEqualTo(Svar.EJ_UPPFYLLT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beslut.riskbedomning | UPPFYLLT | 1 svar, och alla finns",
                "riskbedomning | UPPFYLLT | 4 svar, och alla finns",
                "barn.fodelsear | UPPFYLLT | Ifylld på 1 ställen",
                "avslut.boende | EJ_UPPFYLLT | aldrig ifylld",
                "avslut.datum | UPPFYLLT | Ifylld",
                "insats.start | EJ_UPPFYLLT | aldrig ifylld",
                "utredning.inledd | EJ_UPPFYLLT | aldrig ifylld",
            })
    void variabel_somFinnsOchArRatt_arUppfyllt_annarsInte(String variabel, Svar svar, String text) {
        Bevisutfall shown = evidence("fil:variabel=" + variabel, WHOLE);
        assertThat(shown.svar()).isEqualTo(svar);
        assertThat(shown.text()).contains(text);
    }

    @Test
    void variabel_medSvarSomInteKanProvas_arAldrigUppfyllt() {
        String open = "'avslut':{'boende':'hos-foralder'}";
        assertThat(evidence("fil:variabel=avslut.boende", insats(open)).svar()).isEqualTo(Svar.EJ_VISAT);
        String partly = insats("'beslut':{'skolgang':'annat-svar'}");
        assertThat(evidence("fil:variabel=skolgang", partly).svar()).isEqualTo(Svar.EJ_VISAT);
        assertThat(evidence("fil:variabel=skolgang", partly, WHOLE).svar()).isEqualTo(Svar.DELVIS);
        assertThat(evidence("fil:variabel=skolgang", WHOLE).svar()).isEqualTo(Svar.UPPFYLLT);
    }

    @Test
    void variabel_medFelSvar_arEjUppfyllt_ellerDelvisOmAndraArRatt() {
        assertThat(evidence("fil:variabel=kon", FEL).svar()).isEqualTo(Svar.EJ_UPPFYLLT);
        assertThat(evidence("fil:variabel=kon", FEL, WHOLE).svar()).isEqualTo(Svar.DELVIS);
        assertThat(evidence("fil:variabel=kon", FEL, WHOLE).text()).contains("2 svar: 1 finns", "1 är fel");
    }

    @Test
    void variabel_somInteGarAttLasa_raknasInteSomIfylld() {
        String unreadable = "{'id':'A-1','barn':{'fodelsedatum':'2009-02-31'}}";
        assertThat(evidence("fil:variabel=barn.fodelsedatum", unreadable).svar())
                .isEqualTo(Svar.EJ_UPPFYLLT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'kontaktfamilj'            | UPPFYLLT     | EJ_UPPFYLLT",
                "'hvb'                      | EJ_UPPFYLLT  | UPPFYLLT",
                "'hvb','kontaktfamilj'      | UPPFYLLT     | UPPFYLLT",
                "'skyddat-boende'           | EJ_UPPFYLLT  | EJ_VISAT",
                // What no list knows can be either.
                "'familjebehandling'        | EJ_VISAT     | EJ_VISAT",
                "'hvb','familjebehandling'  | EJ_VISAT     | DELVIS",
            })
    void variabelSomDelarListaMedEnAnnan_visasAvSinaEgnaSvar(String types, Svar open, Svar placed) {
        String answered = insats("'typ':[" + types + "]");
        assertThat(evidence("fil:variabel=insats.oppenvard", answered).svar()).isEqualTo(open);
        assertThat(evidence("fil:variabel=insats.heldygnsvard", answered).svar())
                .isEqualTo(placed);
        assertThat(evidence("fil:variabel=insats.oppenvard", WHOLE).svar()).isEqualTo(Svar.EJ_UPPFYLLT);
    }

    @Test
    void variabelSomDelarListaMedEnAnnan_raknasInteTvaGanger_blandAllaSvar() {
        assertThat(evidence("fil:aggregerbar", insats("'typ':['hvb','Vård hemma']"))
                        .text())
                .contains("1 av 2");
    }

    @Test
    void tillfallen_iSammaInsats_arUppfyllt() {
        Bevisutfall shown = evidence("fil:tillfallen", WHOLE, insats("'start':'2017-01-01'"));
        assertThat(shown.svar()).isEqualTo(Svar.UPPFYLLT);
        assertThat(shown.text()).startsWith("1 av 2 insatser").contains("1 har uppgifter vid mer än en uppföljning");
    }

    @Test
    void tillfallen_iOlikaInsatser_arDelvis() {
        Bevisutfall shown = evidence(
                "fil:tillfallen",
                insats("'beslut':{'riskbedomning':'hog'}"),
                insats("'uppfoljningar':[{'riskbedomning':'hog'}],'avslut':{'orsak':'oplanerat'}")
                        .replace("A-9", "A-8"));
        assertThat(shown.svar()).isEqualTo(Svar.DELVIS);
        assertThat(shown.text()).contains("vid beslut: 1, vid uppföljning: 1, vid avslut: 1");
    }

    @Test
    void tillfallen_medBaraDatum_arEjUppfyllt() {
        String dates = "'beslut':{'datum':'2017-02-01','bifall':true},'uppfoljningar':[{'datum':'2017-05-01'}],"
                + "'avslut':{'datum':'2017-11-01','lokala':{'egen':null}}";
        assertThat(evidence("fil:tillfallen", insats(dates)).svar()).isEqualTo(Svar.EJ_UPPFYLLT);
        assertThat(evidence("fil:tillfallen", "{'id':'A-1'}").svar()).isEqualTo(Svar.EJ_UPPFYLLT);
    }

    @Test
    void tillfallen_medEgenVariabel_raknas() {
        String own = "'beslut':{'lokala':{'egen':'a'}},'uppfoljningar':[{'lokala':{'egen':1}}],"
                + "'avslut':{'lokala':{'egen':true}}";
        assertThat(evidence("fil:tillfallen", insats(own)).svar()).isEqualTo(Svar.UPPFYLLT);
    }

    @Test
    void aggregerbar_medKoder_arUppfyllt_ocksaDarListanInteArKand() {
        assertThat(evidence("fil:aggregerbar", WHOLE).svar()).isEqualTo(Svar.UPPFYLLT);
        assertThat(evidence("fil:aggregerbar", WHOLE).text()).doesNotContain("formen");
        String open = insats("'avslut':{'boende':'hos-foralder'}");
        assertThat(evidence("fil:aggregerbar", open).svar()).isEqualTo(Svar.UPPFYLLT);
        assertThat(evidence("fil:aggregerbar", open).text()).contains("1 av dem", "syns bara på formen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hos föräldern", "hos foralder", "-hos", "hos-", "HOS", "hos_foralder", "öar"})
    void aggregerbar_medFritext_arEjUppfyllt_ellerDelvis(String text) {
        String loose = insats("'avslut':{'boende':'" + text + "'}");
        Bevisutfall alone = evidence("fil:aggregerbar", loose);
        assertThat(alone.svar()).isEqualTo(Svar.EJ_UPPFYLLT);
        assertThat(alone.text()).contains("Boende vid avslut").doesNotContain(text);
        assertThat(evidence("fil:aggregerbar", loose, WHOLE).svar()).isEqualTo(Svar.DELVIS);
    }

    @Test
    void aggregerbar_utanSvar_arEjUppfyllt() {
        assertThat(evidence("fil:aggregerbar", "{'id':'A-1'}").svar()).isEqualTo(Svar.EJ_UPPFYLLT);
    }

    @Test
    void radata_utanFelIFormen_arUppfyllt_annarsDelvis() {
        assertThat(evidence("fil:radata", WHOLE).svar()).isEqualTo(Svar.UPPFYLLT);
        assertThat(evidence("fil:radata", WHOLE, FEL).svar()).isEqualTo(Svar.UPPFYLLT);
        assertThat(evidence("fil:radata", WHOLE, "{'id':").svar()).isEqualTo(Svar.DELVIS);
        assertThat(evidence("fil:radata", WHOLE, "{'barn':{'kon':'flicka'}}").svar())
                .isEqualTo(Svar.DELVIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fil:utan-fel",
                "fil:variabel=kon",
                "fil:variabel=avslut.datum",
                "fil:tillfallen",
                "fil:aggregerbar",
                "fil:radata"
            })
    void filUtanArenden_visarIngenting(String visas) {
        assertThat(evidence(visas).svar()).isEqualTo(Svar.EJ_VISAT);
        assertThat(evidence(visas, "{'id':").svar()).isEqualTo(Svar.EJ_VISAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fil:utan-fel", "fil:variabel=kon", "fil:tillfallen", "fil:aggregerbar", "fil:radata"})
    void filSomInteGarAttLasaTillSlut_visarIngenting(String visas) {
        KravRun run = KravRun.begin(
                Checker.bundled(), Answering.list("K1;T;ska;" + visas), null, null, null, Answering.TODAY);
        byte[] text = Answering.bytes((Answering.HEADER + "\n" + WHOLE + "\n").replace('\'', '"'));
        InputStream broken = new ByteArrayInputStream(text) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                int read = super.read(into, from, length);
                if (read < 0) {
                    throw new java.io.UncheckedIOException(new IOException("torn off"));
                }
                return read;
            }
        };
        try {
            run.file("export.ndjson", broken, in -> CaseReader.open(in, Catalogue.bundled()), cases -> {});
        } catch (IOException | java.io.UncheckedIOException e) {
            run.fail();
        }
        Kravuppfyllelse answered = run.finish(Answering.TODAY);
        assertThat(answered.isDone()).isFalse();
        assertThat(answered.resultat().get(0).svar()).isEqualTo(Svar.EJ_VISAT);
    }

    @Test
    void testpaket_arEjVisat() {
        assertThat(evidence("testpaket", WHOLE).svar()).isEqualTo(Svar.EJ_VISAT);
    }
}
