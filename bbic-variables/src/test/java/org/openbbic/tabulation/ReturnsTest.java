package org.openbbic.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.tabulation.Returns.Share;

final class ReturnsTest {

    private static Returns of(String created, Arende... cases) {
        Counting counting = Tabulation.of(Catalogue.bundled(), List.of(TableSpec.of(Unit.ARENDE, "kon")))
                .begin();
        counting.file(Exporthuvud.builder().skapad(LocalDate.parse(created)).build(), Side.EGNA);
        for (Arende each : cases) {
            counting.add(each);
        }
        return counting.returns();
    }

    private static Arende intake(@Nullable String key, String unit, String... days) {
        return Arende.builder()
                .enhet(unit)
                .barn(Barn.builder().nyckel(key).build())
                .aktualiseringar(List.of(days).stream()
                        .map(day -> Aktualisering.builder()
                                .datum(LocalDate.parse(day))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void sammaDatumTolvManaderSenare_arEnAteraktualisering_dagenEfterInte() {
        Returns returns = of(
                "2020-01-01",
                intake("1", "Norr", "2017-03-01"),
                intake("1", "Norr", "2018-03-01"),
                intake("2", "Norr", "2017-03-01", "2018-03-02"));
        assertThat(returns.shares(null).get(0)).isEqualTo(new Share(null, 1, 3, 0, 0));
    }

    @Test
    void sammaDag_arIngenAteraktualisering() {
        assertThat(of("2020-01-01", intake("1", "Norr", "2017-03-01", "2017-03-01"))
                        .shares(null)
                        .get(0))
                .isEqualTo(new Share(null, 0, 2, 0, 0));
    }

    @Test
    void tolvManaderInteGangna_kanInteBedomas_aterkommetEllerInte() {
        Returns returns =
                of("2017-12-31", intake("1", "Norr", "2017-03-01", "2017-05-01"), intake("2", "Norr", "2017-03-01"));
        assertThat(returns.shares(null).get(0)).isEqualTo(new Share(null, 0, 0, 3, 0));
    }

    @Test
    void utanNyckel_kanInteFoljas_ochStarForSig() {
        assertThat(of("2020-01-01", intake(null, "Norr", "2017-03-01"))
                        .shares(null)
                        .get(0))
                .isEqualTo(new Share(null, 0, 0, 0, 1));
    }

    /** A file that ends early tells nothing of what came after it, however late another was made. */
    @Test
    void filerAvOlikaAlder_bedomsVarOchEnTillSinEgenDag() {
        Counting counting = Tabulation.of(Catalogue.bundled(), List.of(TableSpec.of(Unit.ARENDE, "kon")))
                .begin();
        counting.file(
                Exporthuvud.builder().skapad(LocalDate.parse("2018-01-16")).build(), Side.EGNA);
        counting.add(intake("1", "Norr", "2017-06-01"));
        counting.file(
                Exporthuvud.builder().skapad(LocalDate.parse("2019-01-16")).build(), Side.EGNA);
        counting.add(intake("2", "Söder", "2017-06-01"));
        counting.file(Exporthuvud.builder().build(), Side.EGNA);
        counting.add(intake("3", "Väster", "2017-06-01"));
        assertThat(counting.returns().shares(null))
                .containsExactly(
                        new Share(null, 0, 1, 2, 0),
                        new Share("Norr", 0, 0, 1, 0),
                        new Share("Söder", 0, 1, 0, 0),
                        new Share("Väster", 0, 0, 1, 0));
    }

    @Test
    void utanNyckel_foljerPerioden_ochUtanDagHorTillIngen() {
        Returns returns = of(
                "2020-01-01",
                intake(null, "Norr", "2014-03-01", "2014-04-01", "2017-03-01"),
                Arende.builder()
                        .aktualiseringar(List.of(Aktualisering.builder().build()))
                        .build());
        assertThat(returns.shares(Window.parse("2017")).get(0)).isEqualTo(new Share(null, 0, 0, 0, 1));
        assertThat(returns.shares(null).get(0)).isEqualTo(new Share(null, 0, 0, 0, 4));
    }

    @Test
    void perEnhet_ochBaraPeriodensAktualiseringarArNamnare() {
        Returns returns = of(
                "2020-01-01",
                intake("1", "Norr", "2017-03-01"),
                intake("1", "Söder", "2018-01-15"),
                intake("2", "Söder", "2017-06-01"));
        assertThat(returns.shares(Window.parse("2017")))
                .containsExactly(
                        new Share(null, 1, 1, 0, 0), new Share("Norr", 1, 0, 0, 0), new Share("Söder", 0, 1, 0, 0));
    }
}
