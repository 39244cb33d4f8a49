package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem.Kind;

/** How rows become cases, in the long form, the wide form and our own. */
class CsvCasesTest {

    private static final String CASE = "{\"id\":\"A\",\"barn\":{\"kon\":\"flicka\"},"
            + "\"insatser\":[{\"id\":\"I-1\",\"typ\":[\"hvb\"],"
            + "\"beslut\":{\"datum\":\"2017-01-02\",\"riskbedomning\":\"hog\",\"insatsensFokus\":[\"halsa\"]},"
            + "\"uppfoljningar\":[{\"datum\":\"2017-03-02\",\"riskbedomning\":\"nagot-forhojd\"}],"
            + "\"avslut\":{\"datum\":\"2017-06-02\",\"orsak\":\"mal-uppfyllt\",\"riskbedomning\":\"ingen-eller-lag\"}}]}";

    private static Mapping longForm() throws IOException {
        return Tables.longForm(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'Kön','falt':'barn.kon'",
                "'rubrik':'Insats','falt':'insats.id'",
                "'rubrik':'Typ','falt':'insats.typ'",
                "'rubrik':'När','falt':'tillfalle','svar':{'Start':'beslut','Koll':'uppfoljning'}",
                "'rubrik':'Dag','falt':'datum'",
                "'rubrik':'Risk','falt':'riskbedomning'",
                "'rubrik':'Fokus','falt':'insatsensFokus'",
                "'rubrik':'Orsak','falt':'orsak'");
    }

    private static final String LONG_HEADING = "Nr;Kön;Insats;Typ;När;Dag;Risk;Fokus;Orsak\n";

    private static final String LONG_ROWS = "A;flicka;I-1;HVB;start;2017-01-02;Hög risk;Hälsa;\n"
            + "A;flicka;I-1;HVB;Koll;2017-03-02;Något förhöjd risk;;\n"
            + "A;flicka;I-1;HVB;AVSLUT;2017-06-02;Ingen/låg risk;;mål uppfyllt\n";

    private static Mapping wide() throws IOException {
        return Tables.wide(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'Kön','falt':'barn.kon'",
                "'rubrik':'Insats','falt':'insats.id'",
                "'rubrik':'Typ','falt':'insats.typ'",
                "'rubrik':'Beslut','falt':'beslut.datum'",
                "'rubrik':'Risk 1','falt':'beslut.riskbedomning'",
                "'rubrik':'Fokus','falt':'beslut.insatsensFokus'",
                "'rubrik':'Uppf','falt':'uppfoljning.datum'",
                "'rubrik':'Risk 2','falt':'uppfoljning.riskbedomning'",
                "'rubrik':'Avslut','falt':'avslut.datum'",
                "'rubrik':'Risk 3','falt':'avslut.riskbedomning'",
                "'rubrik':'Orsak','falt':'avslut.orsak'");
    }

    private static final String WIDE_HEADING =
            "Nr;Kön;Insats;Typ;Beslut;Risk 1;Fokus;Uppf;Risk 2;Avslut;Risk 3;Orsak\n";

    @Test
    void langBredOchEgenForm_gerSammaArende() throws IOException {
        Tables.All fromLong = Tables.read(longForm(), LONG_HEADING + LONG_ROWS);
        Tables.All fromWide = Tables.read(
                wide(),
                WIDE_HEADING + "A;flicka;I-1;HVB;2017-01-02;Hög risk;Hälsa;2017-03-02;Något förhöjd risk;2017-06-02;"
                        + "Ingen/låg risk;mål uppfyllt\n");
        Tables.All fromOwn = Tables.read(
                Mapping.own("1.0"),
                "arende.id;kon;insats.id;insats.typ;Tillfalle;datum;riskbedomning;insatsensFokus;orsak\n"
                        + "A;flicka;I-1;hvb;beslut;2017-01-02;hog;halsa;\n"
                        + "A;flicka;I-1;hvb;uppfoljning;2017-03-02;nagot-forhojd;;\n"
                        + "A;flicka;I-1;hvb;avslut;2017-06-02;ingen-eller-lag;;mal-uppfyllt\n");
        for (Tables.All read : List.of(fromLong, fromWide, fromOwn)) {
            assertThat(read.json()).containsExactly(CASE);
            assertThat(read.problems()).isEmpty();
            assertThat(read.header().bbicVersion()).isEqualTo("1.0");
        }
        assertThat(fromLong.cases().get(0).frame().locate("/insatser/0/uppfoljningar/0/riskbedomning"))
                .isEqualTo(new Location(3, 34));
        assertThat(fromLong.cases().get(0).frame().locate("/insatser/0/avslut/boende"))
                .isEqualTo(new Location(4, 1));
        assertThat(fromLong.cases().get(0).frame().valueAt("/insatser/0/avslut/orsak"))
                .isEqualTo("mål uppfyllt");
    }

    @Test
    void egenFormUtanTillfalle_laserHelaAdresser() throws IOException {
        Tables.All read = Tables.read(
                Mapping.own("1.0"),
                "arende.id,Barn.Kon,beslut.riskbedomning,avslut.riskbedomning,insats.lokala.Egen Sak\n"
                        + "A,flicka,hog,ingen-eller-lag,x\nA,flicka,mycket-hog,,\n");
        assertThat(read.json())
                .containsExactly("{\"id\":\"A\",\"barn\":{\"kon\":\"flicka\"},\"insatser\":["
                        + "{\"beslut\":{\"riskbedomning\":\"hog\"},\"avslut\":{\"riskbedomning\":\"ingen-eller-lag\"},"
                        + "\"lokala\":{\"Egen Sak\":\"x\"}},"
                        + "{\"beslut\":{\"riskbedomning\":\"mycket-hog\"}}]}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void egenFormUtanTillfalle_medNamnUtanObjekt_arOkandaKolumner() throws IOException {
        Tables.All read = Tables.read(Mapping.own(""), "arende.id,riskbedomning,id\nA,hog,x\n");
        assertThat(read.kinds()).containsExactly(Kind.HEADER_INCOMPLETE, Kind.UNKNOWN_FIELD, Kind.UNKNOWN_FIELD);
        assertThat(read.problems().get(0).expected()).isEqualTo("bbicVersion");
        assertThat(read.json()).containsExactly("{\"id\":\"A\",\"riskbedomning\":\"hog\",\"kolumn id\":\"x\"}");
    }

    @Test
    void flerUppfoljningar_blirEnPerRad() throws IOException {
        Tables.All read = Tables.read(
                longForm(),
                LONG_HEADING
                        + "A;;;;uppföljning;2017-03-02;;;\nA;;;;uppföljning;2017-03-02;;;\nA;;;;uppföljning;;;;\n");
        assertThat(read.value(0).insatser()).hasSize(1);
        assertThat(read.value(0).insatser().get(0).uppfoljningar()).hasSize(3);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void olikaInsatsId_blirOlikaInsatser() throws IOException {
        Tables.All read = Tables.read(
                longForm(), LONG_HEADING + "A;;1;HVB;start;;;;\nA;;2;Jourhem;start;;;;\nA;;1;;avslut;2017-01-01;;;\n");
        assertThat(read.json())
                .containsExactly("{\"id\":\"A\",\"insatser\":["
                        + "{\"id\":\"1\",\"typ\":[\"hvb\"],\"beslut\":{},\"avslut\":{\"datum\":\"2017-01-01\"}},"
                        + "{\"id\":\"2\",\"typ\":[\"jourhem\"],\"beslut\":{}}]}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void bredForm_utanInsatsId_varjeRadArEnInsats_medSammaIdArDeEn() throws IOException {
        Mapping mapping = Tables.wide(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'I','falt':'insats.id'",
                "'rubrik':'F','falt':'placering.form'",
                "'rubrik':'S','falt':'placering.start'",
                "'rubrik':'U','falt':'utredning.id'",
                "'rubrik':'D','falt':'utredning.inledd'");
        Tables.All read = Tables.read(
                mapping,
                "Nr;I;F;S;U;D\n"
                        + "A;;HVB;2017-01-01;U-1;2016-01-01\nA;;HVB;2017-01-01;U-2;2016-06-01\n"
                        + "B;1;HVB;2017-01-01;;2016-01-01\nB;1;Jourhem;2017-02-01;;2016-01-01\n"
                        + "B;1;Jourhem;2017-02-01;;\n");
        assertThat(read.value(0).insatser()).hasSize(2);
        assertThat(read.value(0).utredningar()).extracting(u -> u.id()).containsExactly("U-1", "U-2");
        assertThat(read.value(1).insatser()).hasSize(1);
        assertThat(read.value(1).insatser().get(0).placeringar()).hasSize(2);
        assertThat(read.value(1).utredningar()).hasSize(1);
        assertThat(read.value(1).utredningar().get(0).id()).isNull();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void raderSomSager_olika_forstaGaller() throws IOException {
        Tables.All read = Tables.read(
                longForm(),
                LONG_HEADING + "A;flicka;I-1;HVB;start;2017-01-02;;;\nA;pojke;I-1;HVB;avslut;;;;\n"
                        + "A;;I-1;HVB|Jourhem;start;2017-01-02;;;\n");
        assertThat(read.kinds()).containsExactly(Kind.CONFLICTING_ROWS, Kind.CONFLICTING_ROWS);
        assertThat(read.problems().get(0).path()).isEqualTo("/barn/kon");
        assertThat(read.problems().get(0).location()).isEqualTo(new Location(3, 3));
        assertThat(read.problems().get(1).path()).isEqualTo("/insatser/0/typ");
        assertThat(read.problems().get(1).location()).isEqualTo(new Location(4, 8));
        assertThat(read.json().get(0)).contains("\"kon\":\"flicka\"").contains("\"typ\":[\"hvb\"]");
    }

    @Test
    void sammaFelPaFleraRader_gerEnAnmarkning() throws IOException {
        Tables.All read = Tables.read(longForm(), LONG_HEADING + "A;kille;I-1;;start;;;;\nA;kille;I-1;;avslut;;;;\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.UNMATCHED_ANSWER);
        assertThat(read.onlyProblem().location()).isEqualTo(new Location(2, 3));
    }

    @Test
    void okantTillfalle_anmarksEnGangPerRad_ochTextenFinnsKvar() throws IOException {
        Tables.All read = Tables.read(
                longForm(), LONG_HEADING + "A;;I-1;HVB;paus;2017-01-02;Hög risk;;\nA;;I-1;HVB;;2017-01-03;;;\n");
        assertThat(read.kinds()).containsExactly(Kind.UNMATCHED_ANSWER, Kind.UNMATCHED_ANSWER);
        assertThat(read.problems().get(0).expected()).isEqualTo("tillfalle");
        assertThat(read.problems().get(0).path()).isEqualTo("/insatser/0/*okand");
        assertThat(read.problems().get(0).location()).isEqualTo(new Location(2, 12));
        assertThat(read.problems().get(1).location()).isEqualTo(new Location(3, 12));
        assertThat(read.json())
                .containsExactly("{\"id\":\"A\",\"insatser\":[{\"id\":\"I-1\",\"typ\":[\"hvb\"],\"tillfalle\":\"paus\","
                        + "\"datum\":[\"2017-01-02\",\"2017-01-03\"],\"riskbedomning\":\"Hög risk\"}]}");
    }

    @Test
    void faltSomTillfalletInteHar_arOkantDar() throws IOException {
        Tables.All read = Tables.read(longForm(), LONG_HEADING + "A;;;;Koll;;;;mål uppfyllt\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.UNKNOWN_FIELD);
        assertThat(read.onlyProblem().path()).isEqualTo("/insatser/0/uppfoljningar/0/*okand");
        assertThat(read.onlyProblem().location()).isEqualTo(new Location(2, 14));
        assertThat(read.cases().get(0).frame().locate("/insatser/0/uppfoljningar/0/*okand"))
                .isEqualTo(new Location(2, 14));
        assertThat(read.json())
                .containsExactly("{\"id\":\"A\",\"insatser\":[{\"uppfoljningar\":[{\"orsak\":\"mål uppfyllt\"}]}]}");
    }

    @Test
    void arendeUtanId_farRadensNummer_menTomCellArIdSomSaknas() throws IOException {
        Mapping without = Tables.wide("'rubrik':'Kön','falt':'barn.kon'");
        assertThat(Tables.read(without, "Kön\nflicka\n\nflicka\n").cases())
                .extracting(c -> c.value() == null ? "" : c.value().id())
                .containsExactly("rad-2", "rad-4");
        Mapping with = Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'Kön','falt':'barn.kon'");
        Tables.All read = Tables.read(with, "Nr;Kön\n;flicka\n;flicka\n");
        assertThat(read.kinds()).containsExactly(Kind.ID_MISSING, Kind.ID_MISSING);
        assertThat(read.problems().get(1).location()).isEqualTo(new Location(3, 1));
        assertThat(read.cases()).hasSize(2);
    }

    @Test
    void fastaVarden_starPaVarjeRad() throws IOException {
        Mapping mapping = Tables.mapping(("{'bbicMappning':'1','huvud':{'bbicVersion':'1.0'},'form':'lang',"
                        + "'fast':{'tillfalle':'avslut','insats.id':'I-1','utredning.skyddEllerStod':'ja',"
                        + "'insats.lokala.a':'b'},'kolumner':[{'rubrik':'Dag','falt':'datum'}]}")
                .replace('\'', '"'));
        Tables.All read = Tables.read(mapping, "Dag\n2017-01-02\n");
        assertThat(read.json())
                .containsExactly(
                        "{\"id\":\"rad-2\",\"utredningar\":[{\"skyddEllerStod\":true}],"
                                + "\"insatser\":[{\"id\":\"I-1\",\"avslut\":{\"datum\":\"2017-01-02\"},\"lokala\":{\"a\":\"b\"}}]}");
        assertThat(read.cases().get(0).frame().locate("/insatser/0/id")).isEqualTo(new Location(2, 1));
        assertThat(read.cases().get(0).frame().valueAt("/insatser/0/id")).isNull();
    }

    @Test
    void okandKolumn_anmarksEnGang_ochFoljerMed() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'X','gor':'ignorera'");
        Tables.All read = Tables.read(mapping, "Nr;Ort;enhet;X;;\nA;å;1;z;;\nA;ö;1;z;;\nB;;;z;;sist\nC;;;;;igen\n");
        assertThat(read.kinds()).containsExactly(Kind.UNKNOWN_FIELD, Kind.UNKNOWN_FIELD, Kind.UNKNOWN_FIELD);
        assertThat(read.problems()).extracting(p -> p.path()).containsOnly("/*okand");
        assertThat(read.problems()).extracting(p -> p.location().column()).containsExactly(4, 8, 17);
        assertThat(read.json())
                .containsExactly(
                        "{\"id\":\"A\",\"Ort\":[\"å\",\"ö\"],\"kolumn enhet\":\"1\"}",
                        "{\"id\":\"B\",\"kolumn-6\":\"sist\"}",
                        "{\"id\":\"C\",\"kolumn-6\":\"igen\"}");
        assertThat(read.cases().get(1).frame().locate("/*okand")).isEqualTo(new Location(4, 8));
    }

    @Test
    void saknadOchDubbelKolumn_anmarks() throws IOException {
        Mapping mapping = Tables.wide(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'Kön','falt':'barn.kon'",
                "'rubrik':'Bort','gor':'kasta'",
                "'rubrik':'Enhet','falt':'arende.enhet'");
        Tables.All read = Tables.read(mapping, "Nr;ENHET;Enhet\nA;a;b\n");
        assertThat(read.kinds()).containsExactly(Kind.DUPLICATE_COLUMN, Kind.COLUMN_MISSING);
        assertThat(read.problems().get(0).location()).isEqualTo(new Location(1, 10));
        assertThat(read.problems().get(1).expected()).isEqualTo("2");
        assertThat(read.json()).containsExactly("{\"id\":\"A\",\"enhet\":\"a\"}");
    }

    @Test
    void tabellUtanNagonAvMappningensKolumner_lasesInte() throws IOException {
        Tables.All read = Tables.read(wide(), "Helt;annan;tabell\n1;2;3\n");
        assertThat(read.cases()).isEmpty();
        assertThat(read.kinds()).contains(Kind.COLUMN_MISSING, Kind.UNKNOWN_FIELD);
    }

    @Test
    void langRubrik_anmarks_ochKolumnenLasesInte() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'Nr','falt':'arende.id'");
        Tables.All read = Tables.read(mapping, "Nr;" + "x".repeat(201) + "\nA;b\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.LONG_NAME);
        assertThat(read.json()).containsExactly("{\"id\":\"A\"}");
    }
}
