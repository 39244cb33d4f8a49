package org.openbbic.smallcells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The attacker finds what there is to find: otherwise it would prove nothing that he finds nothing. */
class AttackerTest {

    private static final int THRESHOLD = 5;

    private static Suppression pattern(String text, boolean zeros, int... sizes) {
        String cells = text.replace(" ", "");
        boolean[] hidden = new boolean[cells.length()];
        for (int at = 0; at < hidden.length; at++) {
            hidden[at] = cells.charAt(at) == 'x';
        }
        return new Suppression(sizes, hidden, zeros);
    }

    @Test
    void ettDoltAntalIRad_raknasUtUrSumman() {
        Attacker attacker = new Attacker(new long[] {3, 50}, pattern("x. .", false, 2), THRESHOLD, 2);
        assertThat(attacker.tryAll()).containsExactly("one value: [0]");
        assertThat(attacker.narrow()).containsExactly("3 to 3: [0]");
    }

    @Test
    void tvaSomTillsammansArSma_kannsIgenSomSma() {
        Attacker attacker = new Attacker(new long[] {1, 2, 50}, pattern("xx. .", false, 3), THRESHOLD, 3);
        assertThat(attacker.tryAll()).containsExactly("small: [0]", "small: [1]");
        assertThat(attacker.narrow()).hasSize(2);
    }

    @Test
    void femEttor_raknasUt_omIngenAvDemKanVaraNoll() {
        long[] counts = {1, 1, 1, 1, 1};
        assertThat(new Attacker(counts, pattern("xxxxx .", false, 5), THRESHOLD, 5).tryAll())
                .hasSize(5);
        assertThat(new Attacker(counts, pattern("xxxxx .", true, 5), THRESHOLD, 5).tryAll())
                .isEmpty();
    }

    /** Two in each row and two in each column is not enough: the second block gives the first nothing to move to. */
    @Test
    void skildaBlock_raknasUt() {
        long[] counts = {3, 50, 0, 60, 9, 0, 0, 0, 70};
        assertThat(new Attacker(counts, pattern("xx.. .... .... ....", false, 3, 3), THRESHOLD, 3, 3).tryAll())
                .containsExactly("one value: [0, 0]", "one value: [0, 1]");
        assertThat(new Attacker(counts, pattern("xx.. xx.. .... ....", false, 3, 3), THRESHOLD, 3, 3).tryAll())
                .isEmpty();
    }

    @Test
    void doldSumma_raknasUtUrRaden() {
        long[] counts = {20, 30, 3, 0, 9, 9};
        assertThat(new Attacker(counts, pattern("..x x.x ... ...", false, 3, 2), THRESHOLD, 3, 2).tryAll())
                .contains("one value: [0, -1]", "one value: [1, 0]");
    }
}
