package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbbic.model.Evidence;

/** Which section came after which: only what the sources carry, and never as more than inferred. */
class ProvisionPairTest {

    private final Catalogue catalogue = Catalogue.bundled();

    private Provision provision(String sfs, String chapter, String section) {
        return catalogue.findProvision(sfs, chapter, section).orElseThrow();
    }

    private static List<String> successors(List<ProvisionPair> pairs) {
        return pairs.stream().map(pair -> pair.successor().citation()).toList();
    }

    @Test
    void paren_arDeNioSomKallornaBar() {
        assertThat(catalogue.provisionPairs())
                .extracting(pair -> pair.predecessor().citation() + " -> "
                        + pair.successor().citation())
                .containsExactly(
                        "SoL (2001:453) 3:6 a -> SoL (2025:400) 21:1",
                        "SoL (2001:453) 3:6 b -> SoL (2025:400) 13:7",
                        "SoL (2001:453) 4:1 -> SoL (2025:400) 11:1",
                        "SoL (2001:453) 6:6 -> SoL (2025:400) 22:4",
                        "SoL (2001:453) 6:8 -> SoL (2025:400) 22:13",
                        "SoL (2001:453) 11:1 a -> SoL (2025:400) 20:1",
                        "SoL (2001:453) 11:1 a -> SoL (2025:400) 20:2",
                        "SoL (2001:453) 11:2 -> SoL (2025:400) 20:3",
                        "SoL (2001:453) 14:1 -> SoL (2025:400) 19:1");
    }

    @Test
    void varjePar_arHarlett_ochHarEnPlatsAttKontrolleraI() {
        assertThat(catalogue.provisionPairs()).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.evidence()).isEqualTo(Evidence.HARLEDD);
            assertThat(catalogue.getSource(pair.source().key()).verified()).isTrue();
            Provision old = pair.predecessor();
            Provision now = pair.successor();
            assertThat(pair.source().place())
                    .isEqualTo(now.chapter() + ":" + now.section() + " jämförd med SOL01 " + old.chapter() + ":"
                            + old.section());
        });
    }

    @Test
    void ettGammaltLagrum_kanHaFleraEfterfoljare() {
        Provision old = provision("2001:453", "11", "1 a");
        assertThat(successors(catalogue.successors(old))).containsExactly("SoL (2025:400) 20:1", "SoL (2025:400) 20:2");
        assertThat(catalogue.predecessors(old)).isEmpty();
    }

    @Test
    void varjePar_finnsFranBadaHallen() {
        for (ProvisionPair pair : catalogue.provisionPairs()) {
            assertThat(catalogue.successors(pair.predecessor())).contains(pair);
            assertThat(catalogue.predecessors(pair.successor())).contains(pair);
        }
        int sum = 0;
        for (Provision provision : catalogue.provisions()) {
            sum += catalogue.successors(provision).size();
        }
        assertThat(sum).isEqualTo(catalogue.provisionPairs().size());
    }

    @Test
    void lagrumUtanPar_ochLagrumSomInteFinns_harIngaEfterfoljare() {
        Provision lvu = catalogue.findProvision("1990:52", null, "6").orElseThrow();
        assertThat(catalogue.successors(lvu)).isEmpty();
        assertThat(catalogue.predecessors(lvu)).isEmpty();
        Provision old = provision("2001:453", "4", "1");
        Provision foreign = new Provision("SoL", "1980:1", "4", "1", null, null, null, null, "annat", old.source());
        assertThat(catalogue.successors(foreign)).isEmpty();
    }

    @Test
    void listorna_kanInteAndras() {
        assertThatThrownBy(() -> catalogue.provisionPairs().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() ->
                        catalogue.successors(provision("2001:453", "4", "1")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void varjeLagrum_hittasPaSinPlats_ochIngenAnnan() {
        assertThat(catalogue.provisions()).isNotEmpty().allSatisfy(provision -> {
            assertThat(catalogue.findProvision(provision.sfs(), provision.chapter(), provision.section()))
                    .containsSame(provision);
            assertThat(catalogue.findProvision(provision.sfs(), "99", provision.section()))
                    .isEmpty();
            assertThat(catalogue.findProvision(provision.sfs(), provision.chapter(), "999"))
                    .isEmpty();
            assertThat(catalogue.findProvision("1999:1", provision.chapter(), provision.section()))
                    .isEmpty();
        });
    }

    @Test
    void lagtext_arNarliggande_ochAllmanKunskapOverifierad() {
        Provision read = provision("2001:453", "4", "1");
        assertThat(read.evidence()).isEqualTo(Evidence.NARLIGGANDE);
        EditedFiles files =
                new EditedFiles().replace("lagrum.csv", "rätt till bistånd;SOL01;4:1", "rätt till bistånd;GK;-");
        assertThat(Catalogue.load(files)
                        .findProvision("2001:453", "4", "1")
                        .orElseThrow()
                        .evidence())
                .isEqualTo(Evidence.OBELAGD);
    }

    @Test
    void parenRaknasIFingeravtrycket() {
        EditedFiles files = new EditedFiles().replace("lagrumspar.csv", "bara jourhem.", "enbart jourhem.");
        assertThat(Catalogue.load(files).sha256()).isNotEqualTo(catalogue.sha256());
    }
}
