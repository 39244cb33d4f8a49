package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Transition.Kind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/** What the shipped transitions say, and that each of them can be carried out. */
class TransitionTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final String HOME = "identifieradUtsatthet.hemmiljo";
    private static final String GROUPS = "identifieradUtsatthet.grupper";

    private static Transition find(Catalogue catalogue, String list, String code, String version) {
        return catalogue.transitions().stream()
                .filter(each -> each.fromList().equals(list)
                        && each.fromCode().equals(code)
                        && each.toVersion().equals(version))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void enRadOmHelaListan_arEnOvergangForVarjeSvar_utomDetSomUtesluter() {
        List<Transition> home = CATALOGUE.transitions().stream()
                .filter(each -> each.fromList().equals(HOME))
                .toList();
        assertThat(home).hasSameSizeAs(CATALOGUE.getList(HOME).entries());
        assertThat(home)
                .filteredOn(each -> each.kind() == Kind.FLERA_TILL_EN)
                .hasSize(home.size() - 1)
                .allSatisfy(each -> {
                    assertThat(each.toCode()).isEqualTo("hemmiljo");
                    assertThat(each.evidence()).isEqualTo(Evidence.HARLEDD);
                });
        assertThat(find(CATALOGUE, HOME, "ingen-utsatthet", "3.1").kind()).isEqualTo(Kind.INGEN);
    }

    @Test
    void foraldrarnasSvarigheter_harIngenKandGrupp() {
        Transition parent = find(CATALOGUE, "identifieradUtsatthet.foralder", "psykisk-ohalsa", "3.1");
        assertThat(parent.kind()).isEqualTo(Kind.OKAND);
        assertThat(parent.toCode()).isNull();
        assertThat(parent.evidence()).isNull();
        assertThat(parent.source()).hasToString("WK p. 34");
        assertThat(find(CATALOGUE, "identifieradUtsatthet.foralder", "information-saknas", "3.1")
                        .kind())
                .isEqualTo(Kind.INGEN);
    }

    @Test
    void tillbakaFranGrupp_arOkandIVarjeVersionMedDetaljer() {
        for (VersionInfo version : CATALOGUE.versions()) {
            if (CATALOGUE.getList(HOME).presence(version.id()) == Presence.FINNS) {
                assertThat(find(CATALOGUE, GROUPS, "hemmiljo", version.id()).kind())
                        .isEqualTo(Kind.OKAND);
            }
        }
    }

    @Test
    void varjeOvergangTillEttSvar_harEttFaltISammaObjekt() {
        for (Transition each : CATALOGUE.transitions()) {
            if (each.toList() != null) {
                boolean found = false;
                for (NodeType<?> node : Format.NODES) {
                    List<String> lists = node.fields().stream()
                            .map(FieldSpec::listId)
                            .filter(list -> list != null)
                            .toList();
                    found |= lists.contains(each.fromList()) && lists.contains(each.toList());
                }
                assertThat(found).as(each.fromList()).isTrue();
            }
        }
    }

    @Test
    void svarSomEttLagerLaggerTill_omfattasInteAvRadenOmHelaListan() {
        Catalogue layered = CATALOGUE.with(Layer.parse("lager.csv", Layer.COLUMNS + """

                lager;;namn;;Egna svar;;;;;;
                lager;;grad;;LOKAL;;;;;;
                lager;;part;;kommun;;;;;;
                lager;;upprattat-av;;Systemförvaltaren;;;;;;
                lager;;datum;;2026-11-02;;;;;;
                nytt-varde;1.0;identifieradUtsatthet.hemmiljo;trangboddhet;Trångboddhet;;;;;;
                """));
        assertThat(layered.getList(HOME).find("trangboddhet")).isPresent();
        assertThat(layered.transitions()).isEqualTo(CATALOGUE.transitions());
    }

    @Test
    void overgangMedSvarUtanSlagForDet_gerFel() {
        Source source = new Source("WK", "p. 34");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Transition(HOME, "heder", "3.1", GROUPS, "hemmiljo", Kind.INGEN, null, source, ""))
                .withMessageContaining("toCode");
    }
}
