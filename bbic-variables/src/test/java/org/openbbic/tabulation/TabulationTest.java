package org.openbbic.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

final class TabulationTest {

    private static final Exporthuvud HEADER = Exporthuvud.builder()
            .kommun("0180")
            .bbicVersion("webbkollen-2017")
            .skapad(LocalDate.of(2019, 1, 1))
            .build();

    private static Table one(TableSpec spec, Arende... cases) {
        return one(Dimensions.of(Catalogue.bundled()), spec, cases);
    }

    private static Table one(Dimensions dimensions, TableSpec spec, Arende... cases) {
        Counting counting = Tabulation.of(dimensions, List.of(spec)).begin();
        counting.file(HEADER, Side.EGNA);
        for (Arende each : cases) {
            counting.add(each);
        }
        return counting.tables().get(0);
    }

    private static Arende barn(String kon, String nyckel) {
        return Arende.builder()
                .barn(Barn.builder()
                        .kon(kon.isEmpty() ? null : Code.of(kon))
                        .nyckel(nyckel)
                        .build())
                .insatser(List.of(Insats.builder().build()))
                .build();
    }

    private static Arende insats(Consumer<Insats.Builder> with) {
        Insats.Builder insats = Insats.builder();
        with.accept(insats);
        return Arende.builder().insatser(List.of(insats.build())).build();
    }

    private static Arende risk(String before, String after) {
        return insats(insats -> insats.beslut(
                        Beslut.builder().riskbedomning(Code.of(before)).build())
                .avslut(Avslut.builder().riskbedomning(Code.of(after)).build()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void svar_okantSvar_ochSaknat_hallsIsar() {
        Table table = one(
                TableSpec.of(Unit.INSATS, "kon"),
                barn("flicka", "1"),
                barn("flicka", "2"),
                barn("pojke", "3"),
                barn("Kalle Svensson", "4"),
                barn("", "5"));
        assertThat(table.answers()).extracting(Category::key).containsExactly("flicka", "pojke", "*annat", "*saknas");
        assertThat(table.count("flicka")).isEqualTo(2);
        assertThat(table.count("pojke")).isEqualTo(1);
        assertThat(table.count(Filter.OTHER)).isEqualTo(1);
        assertThat(table.count(Filter.MISSING)).isEqualTo(1);
        assertThat(table.n()).isEqualTo(5);
        assertThat(table.stated(0, 0)).isEqualTo(4);
    }

    @Test
    void svarSomIngenGett_starMedNoll_omVersionenHarDet() {
        Table table = one(TableSpec.of(Unit.INSATS, "beslut.riskbedomning"), risk("hog", "hog"));
        assertThat(table.count("mycket-hog")).isZero();
        assertThat(table.count("hog")).isEqualTo(1);
    }

    @Test
    void sammaBarn_raknasEnGang_ochUtanNyckelForSig() {
        Table table = one(
                TableSpec.of(Unit.INSATS, "kon"),
                barn("flicka", "1"),
                barn("flicka", "1"),
                barn("pojke", "2"),
                insats(insats -> {}));
        assertThat(table.children()).isEqualTo(2);
        assertThat(table.withoutKey()).isEqualTo(1);
    }

    @Test
    void sammaNyckelIAnnanKommun_arEttAnnatBarn() {
        Arende here = barn("flicka", "1");
        Arende there = Arende.builder()
                .kommun("1480")
                .barn(here.barn())
                .insatser(here.insatser())
                .build();
        assertThat(one(TableSpec.of(Unit.ARENDE, "kon"), here, there).children())
                .isEqualTo(2);
    }

    @Test
    void flerval_raknasPerPost_ochSummanOverstigerAntalet() {
        Table table = one(
                TableSpec.of(Unit.INSATS, "insats.typ"),
                insats(insats -> insats.typ(List.of(Code.of("kontaktperson"), Code.of("hvb"), Code.of("hvb")))),
                insats(insats -> insats.typ(List.of(Code.of("hvb")))),
                insats(insats -> {}));
        assertThat(table.count("kontaktperson")).isEqualTo(1);
        assertThat(table.count("hvb")).isEqualTo(2);
        assertThat(table.stated(0, 0)).isEqualTo(2);
        assertThat(table.counted().isMultiple()).isTrue();
    }

    @Test
    void korstabell_gerOvergangarMellanBeslutOchAvslut() {
        Table table = one(
                TableSpec.of(Unit.INSATS, "avslut.riskbedomning").by("beslut.riskbedomning"),
                risk("hog", "nagot-forhojd"),
                risk("hog", "hog"),
                risk("mycket-hog", "hog"));
        assertThat(table.count("hog", "nagot-forhojd")).isEqualTo(1);
        assertThat(table.count("hog", "hog")).isEqualTo(1);
        assertThat(table.count("mycket-hog", "hog")).isEqualTo(1);
        assertThat(table.count("hog")).isEqualTo(2);
    }

    @Test
    void forandring_lagreSammaHogreOchOkand_menInteDarNagotSaknas() {
        Table table = one(
                TableSpec.of(Unit.INSATS, "forandring.riskbedomning"),
                risk("hog", "nagot-forhojd"),
                risk("hog", "hog"),
                risk("ingen-eller-lag", "mycket-hog"),
                risk("inte-kant", "hog"),
                risk("hog", "något annat"),
                insats(insats -> insats.beslut(
                        Beslut.builder().riskbedomning(Code.of("hog")).build())));
        assertThat(Dump.of(List.of(table))).contains("n=6 lagre=1 samma=1 hogre=1 okand=1 *annat=1 *saknas=1");
    }

    @Test
    void utsatthet_narInsatsenGenomUtredningen() {
        Utredning first = exposed("U-1", "heder");
        Utredning second = exposed("U-2", "vardnadstvist");
        Insats named = Insats.builder().utredning("U-2").build();
        Insats unnamed = Insats.builder().build();
        Insats astray = Insats.builder().utredning("U-9").build();
        TableSpec spec = TableSpec.of(Unit.INSATS, "identifieradUtsatthet.hemmiljo");
        Arende two = Arende.builder()
                .utredningar(List.of(first, second))
                .insatser(List.of(named, unnamed, astray))
                .build();
        assertThat(one(spec, two).count("vardnadstvist")).isEqualTo(1);
        assertThat(one(spec, two).count(Filter.MISSING)).isEqualTo(2);
        Arende only = Arende.builder()
                .utredningar(List.of(first))
                .insatser(List.of(unnamed, astray))
                .build();
        assertThat(one(spec, only).count("heder")).isEqualTo(1);
        assertThat(one(spec, only).count(Filter.MISSING)).isEqualTo(1);
    }

    private static Utredning exposed(String id, String... hemmiljo) {
        return Utredning.builder()
                .id(id)
                .identifieradUtsatthet(IdentifieradUtsatthet.builder()
                        .hemmiljo(List.of(hemmiljo).stream().map(Code::of).toList())
                        .foralder(List.of(Code.of("information-saknas")))
                        .barn(List.of(Code.of("skola"), Code.of("skola")))
                        .build())
                .build();
    }

    @Test
    void antalFormer_utanDemSomSagerAttIngenFinns() {
        TableSpec spec = TableSpec.of(Unit.UTREDNING, "utsatthet.antal-former");
        Arende cases = Arende.builder()
                .utredningar(
                        List.of(exposed("1", "heder", "annat"), exposed("2", "ingen-utsatthet"), exposed("3", "Kalle")))
                .build();
        Table table = one(spec, cases);
        assertThat(table.count("3")).isEqualTo(1);
        assertThat(table.count("1")).isEqualTo(1);
        assertThat(table.count(Filter.OTHER)).isEqualTo(1);
        assertThat(table.numbers(0, 0).mean()).hasValue(2.0);
    }

    @Test
    void antalFormer_kanInteRaknas_darBaraTreGrupperArAngivna() {
        Arende grouped = Arende.builder()
                .utredningar(List.of(Utredning.builder()
                        .identifieradUtsatthet(IdentifieradUtsatthet.builder()
                                .grupper(List.of(Code.of("hemmiljo")))
                                .build())
                        .build()))
                .build();
        assertThat(one(TableSpec.of(Unit.UTREDNING, "utsatthet.antal-former"), grouped)
                        .count(Filter.OTHER))
                .isEqualTo(1);
    }

    @Test
    void alder_medFodelsear_arSkillnadenMellanArtalen_medDatum_helaAr() {
        assertThat(age(Barn.builder().fodelsear(2000).build())).isEqualTo("17");
        assertThat(age(Barn.builder().fodelsedatum(day("2000-06-02")).build())).isEqualTo("16");
        assertThat(age(Barn.builder().fodelsedatum(day("2000-06-01")).build())).isEqualTo("17");
        assertThat(age(Barn.builder().fodelsear(2018).build())).isEqualTo(Filter.OTHER);
        assertThat(age(Barn.builder().build())).isEqualTo(Filter.MISSING);
    }

    @Test
    void alder_narDetEnaInteKundeLasas_foljerDetAndra() {
        Barn.Builder date = Barn.builder().fodelsedatum(day("2000-06-02"));
        assertThat(age(date.ovrigt(unreadable("fodelsear")).build())).isEqualTo("16");
        Barn.Builder year = Barn.builder().fodelsear(2000);
        assertThat(age(year.ovrigt(unreadable("fodelsedatum")).build())).isEqualTo("17");
        assertThat(age(Barn.builder().ovrigt(unreadable("fodelsear")).build())).isEqualTo(Filter.OTHER);
    }

    private static ExtraFields unreadable(String name) {
        return ExtraFields.of(List.of(new ExtraFields.Field(name, "[]", ExtraFields.Kind.UNREADABLE)));
    }

    private static String age(Barn barn) {
        Arende arende = Arende.builder()
                .barn(barn)
                .insatser(List.of(Insats.builder()
                        .beslut(Beslut.builder().datum(day("2017-06-01")).build())
                        .build()))
                .build();
        Table table = one(TableSpec.of(Unit.INSATS, "alder"), arende);
        return table.answers().stream()
                .filter(each -> table.count(each.key()) == 1)
                .findFirst()
                .orElseThrow()
                .key();
    }

    @Test
    void aldersgrupp_arton_starForSig() {
        TableSpec spec = TableSpec.of(Unit.AKTUALISERING, "aldersgrupp");
        Table table = one(spec, born(2011), born(2010), born(2005), born(2004), born(2000), born(1999), born(1998));
        assertThat(Dump.of(List.of(table))).contains("n=7 0-6=1 7-12=2 13-17=2 18=1 over-18=1 *saknas=0");
    }

    private static Arende born(int year) {
        return Arende.builder()
                .barn(Barn.builder().fodelsear(year).build())
                .aktualiseringar(
                        List.of(Aktualisering.builder().datum(day("2017-03-01")).build()))
                .build();
    }

    @Test
    void utredningstid_sammaDatumFyraManaderSenare_arITid() {
        TableSpec spec = TableSpec.of(Unit.UTREDNING, "utredning.tid");
        Table table = one(
                spec,
                utredning("2017-01-31", "2017-05-31", null),
                utredning("2017-01-31", "2017-06-01", null),
                utredning("2017-01-31", "2017-06-01", "2017-06-01"),
                utredning("2017-01-31", "2017-01-30", null),
                utredning("2017-01-31", null, null));
        assertThat(Dump.of(List.of(table)))
                .contains("n=5 inom-fyra-manader=1 forlangd=1 over-fyra-manader=1 *annat=1 *saknas=1");
    }

    private static Arende utredning(String first, @Nullable String last, @Nullable String extended) {
        return Arende.builder()
                .utredningar(List.of(Utredning.builder()
                        .inledd(day(first))
                        .avslutad(last == null ? null : day(last))
                        .forlangdTill(extended == null ? null : day(extended))
                        .build()))
                .build();
    }

    @Test
    void dagar_medianOchKvantil_arExakta() {
        Table table = one(
                TableSpec.of(Unit.UTREDNING, "dagar.utredning"),
                utredning("2017-01-01", "2017-01-11", null),
                utredning("2017-01-01", "2017-01-21", null),
                utredning("2017-01-01", "2017-01-31", null),
                utredning("2017-01-01", "2017-02-20", null));
        Numbers numbers = table.numbers(0, 0);
        assertThat(numbers.n()).isEqualTo(4);
        assertThat(numbers.median()).hasValue(25.0);
        assertThat(numbers.mean()).hasValue(27.5);
        assertThat(numbers.quantile(0.25)).hasValue(10.0);
        assertThat(numbers.between(10, 30)).isEqualTo(3);
    }

    @Test
    void kvartalOchAr_arGrupper() {
        Table table = one(
                TableSpec.of(Unit.UTREDNING, "lage").by("kvartal"),
                utredning("2017-03-31", null, null),
                utredning("2017-04-01", "2017-05-01", null),
                utredning("2018-12-31", null, null));
        assertThat(table.first()).extracting(Category::key).containsExactly("*alla", "2017-K1", "2017-K2", "2018-K4");
        assertThat(table.count("2017-K2", "avslutad")).isEqualTo(1);
    }

    @Test
    void vardygn_badaDagarnaRaknas_ochPeriodenBegransar() {
        Arende placed = insats(insats -> insats.placeringar(List.of(
                Placering.builder()
                        .start(day("2017-12-31"))
                        .slut(day("2018-01-02"))
                        .build(),
                Placering.builder().start(day("2018-12-31")).build())));
        TableSpec spec = TableSpec.of(Unit.PLACERING, "vardygn");
        assertThat(one(spec, placed).numbers(0, 0).sum()).isEqualTo(3 + 2);
        Window year = Window.parse("2018");
        Dimensions dimensions = Dimensions.of(Catalogue.bundled(), year);
        Table within = one(dimensions, spec.where(Filter.within(year, Day.DATUM)), placed);
        assertThat(within.numbers(0, 0).sum()).isEqualTo(2 + 1);
    }

    @Test
    void placeringUtanSlut_iAvslutadInsats_harInteKantAntalDygn() {
        Arende closed = insats(insats -> insats.placeringar(
                        List.of(Placering.builder().start(day("2015-01-01")).build()))
                .avslut(Avslut.builder().datum(day("2015-02-01")).build()));
        TableSpec spec = TableSpec.of(Unit.PLACERING, "vardygn");
        assertThat(one(spec, closed).count(Filter.MISSING)).isEqualTo(1);
        Filter later = Filter.within(Window.parse("2018"), Day.DATUM);
        assertThat(one(spec.where(later), closed).n()).isZero();
        Filter begun = Filter.within(Window.parse("2015"), Day.DATUM);
        assertThat(one(spec.where(begun), closed).n()).isEqualTo(1);
    }

    @Test
    void placeringSomPagar_horInteTillEnPeriodEfterExportensDag() {
        Arende open = insats(insats -> insats.placeringar(
                List.of(Placering.builder().start(day("2018-01-01")).build())));
        TableSpec spec = TableSpec.of(Unit.PLACERING, "placering.form");
        assertThat(one(spec.where(Filter.within(Window.parse("2020"), Day.DATUM)), open)
                        .n())
                .isZero();
        assertThat(one(spec.where(Filter.within(Window.parse("2018"), Day.DATUM)), open)
                        .n())
                .isEqualTo(1);
    }

    @Test
    void urval_enligtSvarTalOchText() {
        Arende norr = Arende.builder()
                .enhet("Norr")
                .barn(Barn.builder().fodelsear(2001).kon(Code.of("flicka")).build())
                .build();
        Arende soder = Arende.builder()
                .enhet("Söder")
                .barn(Barn.builder().fodelsear(2005).build())
                .build();
        assertThat(counted("kon=flicka", norr, soder)).isEqualTo(1);
        assertThat(counted("kon=*saknas", norr, soder)).isEqualTo(1);
        assertThat(counted("kon!=flicka", norr, soder)).isEqualTo(1);
        assertThat(counted("fodelsear=2000..2004,2005", norr, soder)).isEqualTo(2);
        assertThat(counted("enhet=Norr", norr, soder)).isEqualTo(1);
        assertThat(counted("enhet!=Norr,Öster", norr, soder)).isEqualTo(1);
    }

    private static long counted(String filter, Arende... cases) {
        return one(TableSpec.of(Unit.ARENDE, "ensamkommande").where(Filter.parse(filter)), cases)
                .n();
    }

    @Test
    void urvalPaPeriod_utanKandDag_raknasInte() {
        TableSpec spec = TableSpec.of(Unit.UTREDNING, "lage").where(Filter.within(Window.parse("2017-K1"), Day.DATUM));
        Arende none = Arende.builder()
                .utredningar(List.of(Utredning.builder().build()))
                .build();
        assertThat(one(spec, utredning("2017-03-31", null, null), utredning("2017-04-01", null, null), none)
                        .n())
                .isEqualTo(1);
    }

    @Test
    void egnaMotAndra_skiljsGenomFilen() {
        Counting counting = Tabulation.of(
                        Catalogue.bundled(),
                        List.of(TableSpec.of(Unit.ARENDE, "kon").by("jamforelse")))
                .begin();
        counting.file(HEADER, Side.EGNA);
        counting.add(barn("flicka", "1"));
        counting.file(HEADER, Side.ANDRA);
        counting.add(barn("flicka", "2"));
        counting.add(barn("pojke", "3"));
        Table table = counting.tables().get(0);
        assertThat(table.count("egna", "flicka")).isEqualTo(1);
        assertThat(table.count("andra", "pojke")).isEqualTo(1);
        assertThat(table.first().get(2).label()).isEqualTo("Alla andra");
    }

    @Test
    void forMangaEnheter_blirIngaGrupperAlls() {
        Arende[] cases = new Arende[TextIndex.MOST + 1];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = Arende.builder().enhet("E" + i).build();
        }
        Table table = one(TableSpec.of(Unit.ARENDE, "kon").by("enhet"), cases);
        assertThat(table.first()).extracting(Category::key).containsExactly("*alla", Filter.OTHER);
        assertThat(table.whole(1, 0)).isEqualTo(cases.length);
    }

    @Test
    void tillfallen_beslutUppfoljningAvslut_varForSig() {
        Table table = one(
                TableSpec.of(Unit.TILLFALLE, "tillfalle.riskbedomning").by("tillfalle.slag"),
                risk("hog", "mycket-hog"));
        assertThat(table.n()).isEqualTo(2);
        assertThat(table.count("beslut", "hog")).isEqualTo(1);
        assertThat(table.count("avslut", "mycket-hog")).isEqualTo(1);
    }

    @Test
    void fel_iBestallningen_sagsMedEnGang() {
        Catalogue catalogue = Catalogue.bundled();
        assertThatThrownBy(() -> Tabulation.of(catalogue, List.of(TableSpec.of(Unit.ARENDE, "finns-inte"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no dimension");
        assertThatThrownBy(() -> Tabulation.of(catalogue, List.of(TableSpec.of(Unit.UTREDNING, "placering.form"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not known of utredningar");
        TableSpec spec = TableSpec.of(Unit.ARENDE, "kon");
        assertThatThrownBy(() -> Tabulation.of(catalogue, List.of(spec, spec)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Tabulation.of(catalogue, List.of(spec.where(Filter.parse("kon=hund")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not one of the answers of kon")
                .hasMessageNotContaining("hund");
        assertThatThrownBy(() -> Filter.parse("kon")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Window.parse("hela tiden")).isInstanceOf(IllegalArgumentException.class);
    }
}
