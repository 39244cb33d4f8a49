package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;

/** What a mapping file may say, and the message for each thing it may not. */
class MappingTest {

    private static final String ID = "{'rubrik':'Nr','falt':'arende.id'}";

    private static Mapping read(String json) throws IOException {
        return Tables.mapping(json.replace('\'', '"'));
    }

    @Test
    void helMappning_lases() throws IOException {
        Mapping mapping = read("""
                {'bbicMappning':'1',
                 'huvud':{'bbicVersion':'1.0','tillagg':['webbkollen-2017'],'kommun':'0180','skapad':'2018-01-16',
                          'syntetisk':true,'antalArenden':2,'system':{'leverantor':'Exempel AB'}},
                 'form':'bred','avgransare':';','fast':{'insats.id':'I-1'},
                 'kolumner':[{'rubrik':'Nr','falt':'arende.id'},
                   {'rubrik':'Hem','falt':'identifieradUtsatthet.hemmiljo','skiljetecken':','},
                   {'rubrik':'Våld','falt':'identifieradUtsatthet.hemmiljo','kod':'fysiskt-vald','ja':['J'],'nej':['N']},
                   {'rubrik':'Pnr','gor':'kasta'},{'rubrik':'Barn','falt':'barn.nyckel','gor':'koda'},
                   {'rubrik':'Eget','falt':'insats.lokala.eget'}]}
                """);
        assertThat(mapping.header().bbicExport()).isEqualTo("1");
        assertThat(mapping.header().bbicVersion()).isEqualTo("1.0");
        assertThat(mapping.header().tillagg()).containsExactly("webbkollen-2017");
        assertThat(mapping.header().skapad()).isEqualTo(LocalDate.of(2018, 1, 16));
        assertThat(mapping.header().syntetisk()).isTrue();
        assertThat(mapping.header().antalArenden()).isEqualTo(2);
        assertThat(mapping.header().system()).isNotNull();
        assertThat(mapping.needsKey()).isTrue();
        assertThat(mapping.columns()).hasSize(6);
        mapping.check(Catalogue.bundled());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0000',
            value = {
                "'rubrik':'A' # kolumn nummer 1: falt väntades",
                "'falt':'arende.id' # kolumn nummer 1: rubrik väntades",
                "'rubrik':' ','falt':'arende.id' # kolumn nummer 1, rubrik: rubrik väntades",
                "'rubrik':'A','falt':'barn.langd' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'barnet.kon' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'kon' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'insats.beslut' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'huvud.kommun' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'umgangesbegransning.beslut' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'insats.lokala' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'insats.lokala.' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'barn.lokala.x' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'barn.kon.x' # kolumn nummer 1, falt: fältet finns inte",
                "'rubrik':'A','falt':'tillfalle' # kolumn nummer 1, falt: fältet utan objekt hör till formen lang",
                "'rubrik':'A','falt':'riskbedomning' # kolumn nummer 1, falt: fältet utan objekt hör till formen lang",
                "'rubrik':'A','gor':'glom' # kolumn nummer 1, gor: kasta, koda eller ignorera väntades",
                "'rubrik':'A','gor':'kasta','falt':'arende.id' # kolumn nummer 1, gor: en kolumn som inte läses",
                "'rubrik':'A','gor':'koda' # kolumn nummer 1: falt väntades",
                "'rubrik':'A','gor':'koda','falt':'barn.fodelsear' # kolumn nummer 1, gor: bara ett textfält kan kodas",
                "'rubrik':'A','falt':'arende.id','svar':{'a':'b'} # kolumn nummer 1, svar: svar hör till fält med koder",
                "'rubrik':'A','falt':'barn.kon','svar':{'a':7} # kolumn nummer 1, svar, a: en text väntades",
                "'rubrik':'A','falt':'barn.kon','svar':{'a':''} # kolumn nummer 1, svar, a: svaret är inte avgjort",
                "'rubrik':'A','falt':'barn.kon','svar':{'a':'pojke','A':'flicka'} # kolumn nummer 1, svar, A: svarstexten",
                "'rubrik':'A','falt':'barn.kon','svar':['a'] # kolumn nummer 1, svar: ett objekt väntades",
                "'rubrik':'A','falt':'barn.kon','skiljetecken':',' # kolumn nummer 1, skiljetecken: skiljetecken hör till",
                "'rubrik':'A','falt':'insats.typ','skiljetecken':'' # kolumn nummer 1, skiljetecken: minst ett tecken",
                "'rubrik':'A','falt':'barn.fodelsear','kod':'x' # kolumn nummer 1, kod: kod hör till fält med koder",
                "'rubrik':'A','falt':'barn.kon','kod':'flicka','svar':{'a':'pojke'} # kolumn nummer 1, svar: svar hör till",
                "'rubrik':'A','falt':'barn.kon','ja':['J'] # kolumn nummer 1, ja: ja och nej hör till",
                "'rubrik':'A','falt':'beslut.bifall','ja':['J'],'nej':['j '] # kolumn nummer 1, ja: samma text betyder både",
                "'rubrik':'A','falt':'beslut.bifall','ja':'J' # kolumn nummer 1, ja: en lista med texter väntades",
                "'rubrik':'A','falt':7 # kolumn nummer 1, falt: en text väntades",
                "'rubrik':'A','fält':'arende.id' # kolumn nummer 1, fält: nyckeln finns inte",
                "'rubrik':'A','rubrik':'B' # kolumn nummer 1, rubrik: nyckeln står två gånger",
            })
    void felIEnKolumn_avvisas_medRadOchPlats(String column, String message) {
        assertThatThrownBy(() -> Tables.wide(column))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("rad 1, tecken ")
                .hasMessageContaining(": " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0000',
            value = {
                "[] # ett objekt väntades",
                "{'form':'bred','kolumner':[ID]} # bbicMappning: '1' väntades",
                "{'bbicMappning':'2','form':'bred','kolumner':[ID]} # bbicMappning: '1' väntades",
                "{'bbicMappning':1,'form':'bred','kolumner':[ID]} # bbicMappning: en text väntades",
                "{'bbicMappning':'1','kolumner':[ID]} # form: 'bred' eller 'lang' väntades",
                "{'bbicMappning':'1','form':'hög','kolumner':[ID]} # form: 'bred' eller 'lang' väntades",
                "{'bbicMappning':'1','form':'bred'} # kolumner: minst en kolumn väntades",
                "{'bbicMappning':'1','form':'bred','kolumner':{}} # kolumner: en lista väntades",
                "{'bbicMappning':'1','form':'bred','kolumner':['x']} # kolumn nummer 1: ett objekt väntades",
                "{'bbicMappning':'1','form':'bred','kolumner':[ID],'annat':1} # annat: nyckeln finns inte",
                "{'bbicMappning':'1','form':'bred','kolumner':[ID]} x # filen är ingen giltig JSON",
                "{'bbicMappning':'1','form':'bred','kolumner':[ID]} {} # något står efter mappningen",
                "{'bbicMappning':'1','form':'bred','kolumner':[ID # filen är ingen giltig JSON",
                "{'bbicMappning':'1','form':'lang','kolumner':[ID]} # form: formen lang kräver en kolumn knuten till tillfalle",
                "{'bbicMappning':'1','form':'bred','avgransare':';;','kolumner':[ID]} # avgransare: ett enda tecken",
                "{'bbicMappning':'1','form':'bred','fast':{'barn.x':'y'},'kolumner':[ID]} # fast, barn.x: fältet finns inte",
                "{'bbicMappning':'1','form':'bred','fast':{'barn.kon':' '},'kolumner':[ID]} # fast, barn.kon: ett värde",
                "{'bbicMappning':'1','form':'lang','fast':{'tillfalle':'x'},'kolumner':[ID]} # fast, tillfalle: beslut,",
                "{'bbicMappning':'1','form':'bred','fast':{'arende.id':'A'},'kolumner':[ID]} # kolumn nummer 1: fältet fylls",
                "{'bbicMappning':'1','form':'bred','kolumner':[ID,ID]} # kolumn nummer 2, rubrik: rubriken står två gånger",
                "{'bbicMappning':'1','form':'bred','kolumner':[ID,{'rubrik':'x','falt':'arende.id'}]} # kolumn nummer 2: fältet",
                "{'bbicMappning':'1','huvud':{'bbicExport':'1'},'form':'bred','kolumner':[ID]} # huvud, bbicExport: nyckeln",
                "{'bbicMappning':'1','huvud':{'kommune':'1'},'form':'bred','kolumner':[ID]} # huvud, kommune: nyckeln finns",
                "{'bbicMappning':'1','huvud':{'skapad':'i dag'},'form':'bred','kolumner':[ID]} # huvud, skapad: ett datum",
                "{'bbicMappning':'1','huvud':{'syntetisk':'ja'},'form':'bred','kolumner':[ID]} # huvud, syntetisk: true",
                "{'bbicMappning':'1','huvud':{'antalArenden':1.5},'form':'bred','kolumner':[ID]} # huvud, antalArenden: ett",
                "{'bbicMappning':'1','huvud':{'system':'x'},'form':'bred','kolumner':[ID]} # huvud, system: ett objekt",
                "{'bbicMappning':'1','huvud':{'system':{'x':'y'}},'form':'bred','kolumner':[ID]} # huvud, system, x: nyckeln",
            })
    void felIMappningen_avvisas_medRadOchPlats(String json, String message) {
        assertThatThrownBy(() -> read(json.replace("ID", ID)))
                .isInstanceOf(MappingException.class)
                .hasMessageMatching("(?s)rad 1, tecken \\d+: .*")
                .hasMessageContaining(": " + message.replace('\'', '"'));
    }

    @Test
    void fel_pekarUtRaden() {
        assertThatThrownBy(() -> read("{'bbicMappning':'1',\n'form':'bred',\n'kolumner':[\n" + ID
                        + ",\n{'rubrik':'Kön',\n 'falt':'barn.konet'}]}"))
                .hasMessage("rad 6, tecken 9: kolumn nummer 2, falt: fältet finns inte");
    }

    @Test
    void tomOchBinarMappning_avvisas_utanAttNamnaInnehallet() {
        assertThatThrownBy(() -> read("")).isInstanceOf(MappingException.class).hasMessageContaining("objekt väntades");
        assertThatThrownBy(() -> Mapping.read(new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xFF, 0, 'K'})))
                .isInstanceOf(MappingException.class)
                .hasMessageEndingWith("filen är ingen giltig JSON")
                .hasNoCause();
        assertThatThrownBy(() -> read("{'bbicMappning': Kalle Persson}"))
                .isInstanceOf(MappingException.class)
                .hasMessageEndingWith("filen är ingen giltig JSON")
                .hasNoCause();
    }

    @Test
    void langOchMarkligNyckel_visasKortOchUtanStyrtecken() {
        String key = "\\u001b[31m" + "x".repeat(5_000);
        assertThatThrownBy(() -> read("{'" + key + "':1}"))
                .isInstanceOf(MappingException.class)
                .message()
                .hasSizeLessThan(120)
                .doesNotContain("\u001b");
    }

    @Test
    void djupOchStorMappning_avvisas() {
        assertThatThrownBy(() -> read("{'kolumner':" + "[".repeat(2_000))).isInstanceOf(MappingException.class);
        byte[] large = new byte[5 << 20];
        java.util.Arrays.fill(large, (byte) ' ');
        assertThatThrownBy(() -> Mapping.read(new ByteArrayInputStream(large)))
                .isInstanceOf(MappingException.class)
                .hasMessage("mappningen är större än 4 MiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'rubrik':'A','falt':'barn.kon','svar':{'F':'flika'}",
                "'rubrik':'A','falt':'identifieradUtsatthet.hemmiljo','kod':'fysiskt-våld'",
            })
    void kodSomInteFinnsIListan_avvisasMotKatalogen(String column) throws IOException {
        Mapping mapping = Tables.wide(column);
        assertThatThrownBy(() -> mapping.check(Catalogue.bundled()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("koden finns inte i listan ");
        assertThatThrownBy(() -> Tables.read(mapping, "A\nx\n")).isInstanceOf(MappingException.class);
    }

    @Test
    void kodIListaUtanKandaSvar_tasEmot() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'A','falt':'avslut.boende','svar':{'Hemma':'hemma'}");
        Tables.All read = Tables.read(mapping, "A\nHemma\nBorta\n");
        assertThat(read.json())
                .containsExactly(
                        "{\"id\":\"rad-2\",\"insatser\":[{\"avslut\":{\"boende\":\"hemma\"}}]}",
                        "{\"id\":\"rad-3\",\"insatser\":[{\"avslut\":{\"boende\":\"Borta\"}}]}");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"barn.kon,x", "beslut.bifall,kanske", "utredning.inledd,2017-02-30", "barn.fodelsear,MMIX"})
    void fastVardeSomInteGarAttLasa_avvisas(String address, String text) throws IOException {
        Mapping mapping = read(
                "{'bbicMappning':'1','form':'bred','fast':{'" + address + "':'" + text + "'},'kolumner':[" + ID + "]}");
        assertThatThrownBy(() -> mapping.check(Catalogue.bundled()))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("rad 1, ")
                .hasMessageContaining("\"" + address + "\": värdet passar inte fältet")
                .hasMessageNotContaining(text + " ");
    }

    @Test
    void egenForm_harVersionen_ochTomVersionArInteAngiven() {
        assertThat(Mapping.own("3.0").header().bbicVersion()).isEqualTo("3.0");
        assertThat(Mapping.own(" ").header().bbicVersion()).isNull();
        assertThat(Mapping.own("3.0").needsKey()).isFalse();
    }

    /** A field of an occasion is read before the row's occasion is known, so its kind must be one. */
    @Test
    void faltMedSammaNamnVidFleraTillfallen_arAvSammaSlag() {
        Map<String, FieldKind> kinds = new HashMap<>();
        Map<String, String> lists = new HashMap<>();
        for (Occasion occasion : Occasion.values()) {
            for (FieldSpec<?> field : occasion.place().type().fields()) {
                assertThat(kinds.merge(field.name(), field.kind(), (a, b) -> a == b ? a : FieldKind.NODE))
                        .isEqualTo(field.kind());
                if (field.listId() != null) {
                    assertThat(lists.merge(field.name(), field.listId(), (a, b) -> a.equals(b) ? a : "olika"))
                            .isEqualTo(field.listId());
                }
            }
        }
        assertThat(kinds).containsKeys("datum", "riskbedomning");
    }
}
