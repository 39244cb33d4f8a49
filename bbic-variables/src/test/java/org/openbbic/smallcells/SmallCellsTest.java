package org.openbbic.smallcells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbbic.smallcells.Suppression.SUM;

import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final SmallCells RULE = SmallCells.standard();

    @Test
    void antalUnderGransen_doljs_ochDetMinstaAvDeAndra_meden_noll_visas() {
        assertThat(RULE.line(new long[] {4, 60, 50, 0, 50})).hasToString("x.x...");
    }

    @Test
    void femVisas() {
        assertThat(RULE.line(new long[] {5, 60}).suppressed()).isZero();
    }

    @Test
    void sammanTillrackligtMangaSma_behoverInteDoljaFler() {
        assertThat(RULE.line(new long[] {3, 3, 60})).hasToString("xx..");
        assertThat(RULE.line(new long[] {2, 3, 60})).hasToString("xxx.");
    }

    @Test
    void litenSumma_doljsMedAlltSomInteArNoll() {
        assertThat(RULE.line(new long[] {1, 0, 2})).hasToString("x.xx");
        assertThat(RULE.cross(new long[][] {{1, 0}, {0, 2}})).hasToString("x.x\n.xx\nxxx");
    }

    @Test
    void femEttor_skyddasBaraAvAttNagonKanVaraNoll() {
        Suppression seen = RULE.line(new long[] {1, 1, 1, 0, 1, 1});
        assertThat(seen).hasToString("xxxxxx.");
        assertThat(seen.zerosMayBeHidden()).isTrue();
    }

    @Test
    void korstabell_doljerEnRektangel_avDeMinstaAntalen() {
        long[][] counts = {{3, 40, 70}, {30, 20, 60}, {80, 90, 50}};
        assertThat(RULE.cross(counts)).hasToString("xx..\nxx..\n....\n....");
    }

    @Test
    void nollor_kanInteBaraUppVad_somDoljs_daDoljsDeOcksa() {
        Suppression seen = RULE.cross(new long[][] {{10, 3}, {0, 10}});
        assertThat(seen).hasToString("xx.\nxx.\n...");
        assertThat(seen.zerosMayBeHidden()).isTrue();
    }

    /** The sums of 4 and 41 are hidden, so 20 and 21 must be too, or else they would tell 41. */
    @Test
    void doldRadsumma_kanInteRaknasUtUrSinRad() {
        Suppression seen = RULE.cross(new long[][] {{4, 0, 0}, {20, 21, 0}, {50, 50, 50}});
        assertThat(seen.shown(0, SUM)).isFalse();
        assertThat(seen.shown(1, SUM)).isFalse();
        assertThat(seen.shown(2, SUM)).isTrue();
        assertThat(seen.shown(1, 0) && seen.shown(1, 1)).isFalse();
        assertThat(seen.shown(SUM, SUM)).isTrue();
    }

    @Test
    void treVariabler_doljerEttBlock() {
        long[][][] counts = {{{3, 20}, {30, 40}}, {{50, 60}, {70, 80}}};
        Suppression seen = RULE.cube(counts);
        assertThat(seen.suppressed()).isEqualTo(8);
        assertThat(seen.shown(1, 1, 1)).isFalse();
        assertThat(seen.shown(0, 0, SUM)).isTrue();
    }

    /** With a 0 at a corner no block can move: one of the sums by two variables goes as well, and its counterparts. */
    @Test
    void treVariabler_medNollIVagen_doljerOcksaSummor() {
        long[][][] counts = {{{3, 20}, {30, 0}}, {{0, 60}, {70, 80}}};
        Suppression seen = RULE.cube(counts);
        assertThat(seen.shown(0, 0, 0)).isFalse();
        assertThat(seen.shown(1, 0, 0)).isTrue();
        assertThat(seen.zerosMayBeHidden()).isFalse();
        assertThat(seen.shown(SUM, SUM, SUM)).isTrue();
        assertThat(seen.shown(0, 0, SUM) && seen.shown(0, SUM, 0) && seen.shown(SUM, 0, 0))
                .isFalse();
    }

    @Test
    void flervalsfraga_doljerOcksaDarNastanAllaSvarat() {
        AnswerSuppression seen = RULE.answers(new long[] {97, 40, 100, 3, 0, 95}, 100);
        assertThat(seen.cells().shown(0, 0)).as("3 chose otherwise").isFalse();
        assertThat(seen.cells().shown(1, 0)).isTrue();
        assertThat(seen.cells().shown(2, 0)).as("all").isTrue();
        assertThat(seen.cells().shown(3, 0)).isFalse();
        assertThat(seen.cells().shown(4, 0)).as("none").isTrue();
        assertThat(seen.cells().shown(5, 0)).as("5 chose otherwise").isTrue();
    }

    /** The mean number of answers times the number of cases would tell the only one that is hidden. */
    @Test
    void flervalsfraga_etEndaDoltAntal_farSallskap_ellerSaDoljsMedeltalet() {
        AnswerSuppression two = RULE.answers(new long[] {3, 40, 50}, 100);
        assertThat(two.cells()).hasToString("xx\nxx\n..\n..");
        AnswerSuppression alone = RULE.answers(new long[] {3}, 100);
        assertThat(alone.cells().shown(SUM, SUM)).isFalse();
    }

    @Test
    void flervalsfraga_iGrupper_doljerISammaRad_ochSammaGrupp() {
        long[][] counts = {{3, 40}, {20, 30}, {50, 60}};
        AnswerSuppression seen = RULE.answers(counts, new long[] {90, 95});
        assertThat(seen.cells()).hasToString("xx.\nxx.\n...\n...");
        assertThat(seen.groups().suppressed()).isZero();
    }

    @Test
    void grupp_varsStorlekDoljs_visasInteAlls() {
        long[][] counts = {{0, 40, 30}, {2, 30, 30}};
        AnswerSuppression seen = RULE.answers(counts, new long[] {4, 90, 70});
        assertThat(seen.groups()).hasToString("x.x.");
        assertThat(seen.cells().shown(0, 0)).isFalse();
        assertThat(seen.cells().shown(SUM, 2)).isFalse();
        assertThat(seen.cells().shown(0, SUM)).isTrue();
    }

    @Test
    void annanGrans_galler() {
        assertThat(SmallCells.below(11).line(new long[] {10, 60, 70})).hasToString("xx..");
        assertThat(SmallCells.below(11).threshold()).isEqualTo(11);
    }

    @Test
    void felAnvandning_sagerVad() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallCells.below(2))
                .withMessageStartingWith("threshold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.line(new long[0]))
                .withMessageStartingWith("counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.line(new long[] {-1}))
                .withMessageStartingWith("counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.cross(new long[][] {{1, 2}, {3}}))
                .withMessageStartingWith("counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.cube(new long[][][] {{{1}}, {{1}, {2}}}))
                .withMessageStartingWith("counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.answers(new long[] {7}, 6))
                .withMessageStartingWith("counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.line(new long[] {7}).shown(1))
                .withMessageStartingWith("place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.line(new long[] {7}).shown(0, 0))
                .withMessageStartingWith("place");
    }
}
