package org.openbbic.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.difference.Standing.Holds;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/** What may be said of the versions that the library knows. */
class VersionDifferenceTest {

    private static VersionDifference between(String from, String to) {
        return VersionDifference.between(Catalogue.bundled(), from, to);
    }

    @Test
    void ursprung_fran10Till31_togsBort_ochDenSvagareSidanGerGraden() {
        VariableDifference ursprung = Rows.variable(between("1.0", "3.1"), "ursprung");
        assertThat(ursprung.kind()).isEqualTo(Kind.REMOVED);
        assertThat(ursprung.from().evidence()).isEqualTo(Evidence.HARLEDD);
        assertThat(ursprung.from().source()).isEqualTo(new Source("WK", "p. 11"));
        assertThat(ursprung.to().evidence()).isEqualTo(Evidence.BELAGD);
        assertThat(ursprung.to().source()).isEqualTo(new Source("WK", "p. 34"));
        assertThat(ursprung.grade()).isEqualTo(Evidence.HARLEDD);
        assertThat(ursprung.answers())
                .hasSize(2)
                .allMatch(answer -> answer.kind() == Kind.REMOVED && answer.to().ground() == Ground.WITH_VARIABLE);
    }

    @Test
    void ursprung_franWebbkollen2017Till31_arBelagtPaBadaSidor() {
        VariableDifference ursprung = Rows.variable(between("webbkollen-2017", "3.1"), "ursprung");
        assertThat(ursprung.kind()).isEqualTo(Kind.REMOVED);
        assertThat(ursprung.grade()).isEqualTo(Evidence.BELAGD);
    }

    @Test
    void ursprung_tillVersionSomBaraArKandTillNamnet_kanInteSagas_menKallanStarKvar() {
        VariableDifference ursprung = Rows.variable(between("1.0", "2.0"), "ursprung");
        assertThat(ursprung.kind()).isEqualTo(Kind.CANNOT_BE_KNOWN);
        assertThat(ursprung.grade()).isNull();
        assertThat(ursprung.to().ground()).isEqualTo(Ground.UNKNOWN_VERSION);
        assertThat(ursprung.to().source()).isEqualTo(new Source("WK", "p. 34"));
        assertThat(ursprung.to().note()).contains("Borttagen i någon senare version");
    }

    @Test
    void identifieradUtsatthet_fran10Till31_trevariablerBlevTreGrupper() {
        VersionDifference difference = between("1.0", "3.1");
        assertThat(difference.restructurings()).singleElement().satisfies(change -> {
            assertThat(change.before())
                    .extracting(variable -> variable.id())
                    .containsExactly(
                            "identifieradUtsatthet.hemmiljo",
                            "identifieradUtsatthet.foralder",
                            "identifieradUtsatthet.barn");
            assertThat(change.after())
                    .extracting(variable -> variable.id())
                    .containsExactly("identifieradUtsatthet.grupper");
            assertThat(change.grade()).isEqualTo(Evidence.HARLEDD);
            assertThat(change.source()).isEqualTo(new Source("WK", "p. 34"));
            assertThat(change.told().id()).isEqualTo("3.1");
            assertThat(change.notes()).containsExactly("Variabeln är i denna version tre grupper.");
        });
        assertThat(difference.variables().stream().filter(each -> each.kind() == Kind.CHANGED))
                .hasSize(4)
                .allMatch(each -> each.variable().id().startsWith("identifieradUtsatthet."));
        VariableDifference hemmiljo = Rows.variable(difference, "identifieradUtsatthet.hemmiljo");
        assertThat(hemmiljo.answers())
                .hasSize(11)
                .allMatch(answer -> answer.kind() == Kind.REMOVED && answer.grade() == Evidence.HARLEDD);
        assertThat(Rows.variable(difference, "identifieradUtsatthet.grupper").answers())
                .hasSize(3)
                .allMatch(answer -> answer.kind() == Kind.ADDED);
    }

    @Test
    void identifieradUtsatthet_bakat_arSammaAndringAtAndraHallet() {
        VersionDifference back = between("3.1", "1.0");
        assertThat(back.isBackward()).isTrue();
        assertThat(back.restructurings()).singleElement().satisfies(change -> {
            assertThat(change.before()).hasSize(1);
            assertThat(change.after()).hasSize(3);
            assertThat(change.told().id()).isEqualTo("3.1");
        });
    }

    @Test
    void identifieradUtsatthet_mellanVersionerSomBadaHarDetaljerna_andradesInte() {
        VersionDifference difference = between("1.0", "webbkollen-2017");
        assertThat(difference.restructurings()).isEmpty();
        VariableDifference grupper = Rows.variable(difference, "identifieradUtsatthet.grupper");
        assertThat(grupper.kind()).as("known to be in neither").isEqualTo(Kind.UNCHANGED);
        assertThat(grupper.from().holds()).isEqualTo(Holds.NO);
    }

    @Test
    void insatstyp_fran10Till31_baraDetSomArBelagtIBadaArLika_restenKanInteSagas() {
        VersionDifference difference = between("1.0", "3.1");
        List<AnswerDifference> types = Rows.answers(difference).stream()
                .filter(each -> each.listId().equals("insats.typ"))
                .toList();
        assertThat(types).hasSize(12).noneMatch(each -> each.kind() == Kind.REMOVED || each.kind() == Kind.ADDED);
        assertThat(Rows.codes(types.stream()
                        .filter(each -> each.kind() == Kind.UNCHANGED)
                        .toList()))
                .containsExactly(
                        "kontaktperson", "kontaktfamilj", "strukturerat-oppenvardsprogram", "behovsprovat-stod");
        assertThat(Rows.answer(difference, "insats.typ", "kontaktperson").grade())
                .as("only official statistics names it for 3.1")
                .isEqualTo(Evidence.NARLIGGANDE);
        AnswerDifference qualified = Rows.answer(difference, "insats.typ", "kvalificerad-kontaktperson");
        assertThat(qualified.from().holds()).isEqualTo(Holds.YES);
        assertThat(qualified.to().ground()).isEqualTo(Ground.PARTIAL_LIST);
        assertThat(Rows.answer(difference, "insats.typ", "familjehem").to().ground())
                .as("whether 3.1 has heldygnsvård at all is not known")
                .isEqualTo(Ground.UNKNOWN_VARIABLE);
    }

    @Test
    void overifieradeSvar_kanInteSagas_avenNarBadaHarDem() {
        VersionDifference difference = between("1.0", "3.1");
        VariableDifference focus = Rows.variable(difference, "insatsensFokus");
        assertThat(Rows.codes(focus.answers(Kind.UNCHANGED)))
                .containsExactly("kanslor-och-beteende", "stimulans-och-vagledning");
        assertThat(focus.answers(Kind.CANNOT_BE_KNOWN))
                .hasSize(10)
                .allMatch(each -> each.from().ground() == Ground.UNVERIFIED && each.grade() == null);
    }

    @Test
    void webbkollen2016Till2017_listorSomBlevHeltKanda_sagsUtanAttKallasAndrade() {
        VersionDifference difference = between("webbkollen-2016", "webbkollen-2017");
        VariableDifference home = Rows.variable(difference, "identifieradUtsatthet.hemmiljo");
        assertThat(home.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(home.isListKnownUnequally()).isTrue();
        assertThat(home.fromList().completeness()).isEqualTo(Completeness.DELVIS);
        assertThat(home.toList().completeness()).isEqualTo(Completeness.FULLSTANDIG);
        assertThat(Rows.variable(difference, "riskbedomning").isListKnownUnequally())
                .isFalse();
        assertThat(difference.tally().variables(Kind.CHANGED)).isZero();
        VariableDifference school = Rows.variable(difference, "skolgang");
        assertThat(school.kind()).as("no source says that 2016 lacked it").isEqualTo(Kind.CANNOT_BE_KNOWN);
        assertThat(Rows.answer(difference, "insats.typ", "stodboende").kind()).isEqualTo(Kind.CANNOT_BE_KNOWN);
    }

    @Test
    void boendeVidAvslut_fran10Till31_kanInteSagas_trotsAttNagonVersionAndradeDet() {
        VariableDifference boende = Rows.variable(between("1.0", "3.1"), "avslut.boende");
        assertThat(boende.kind()).isEqualTo(Kind.CANNOT_BE_KNOWN);
        assertThat(boende.to().note()).contains("okänt i vilken version");
    }

    @Test
    void okantInnehall_sagsEnGang_ochAlltUtomNarliggandeKanInteSagas() {
        VersionDifference difference = between("2.0", "3.0");
        assertThat(difference.unknownVersions()).extracting(VersionInfo::id).containsExactly("2.0", "3.0");
        assertThat(difference.variables().stream().filter(each -> !each.isNeighbour()))
                .hasSize(22)
                .allMatch(each -> each.kind() == Kind.CANNOT_BE_KNOWN);
        assertThat(difference.neighbourTally().variables(Kind.UNCHANGED)).isEqualTo(6);
        assertThat(difference.neighbourTally().answers(Kind.UNCHANGED)).isEqualTo(23);
        assertThat(between("3.0", "3.0").unknownVersions()).hasSize(1);
        assertThat(between("1.0", "3.1").unknownVersions()).isEmpty();
    }

    @Test
    void antal_fran10Till31_raknarVarjeRadEnGang() {
        VersionDifference difference = between("1.0", "3.1");
        Tally tally = difference.tally();
        assertThat(tally.variables(Kind.REMOVED)).isEqualTo(1);
        assertThat(tally.variables(Kind.CHANGED)).isEqualTo(4);
        assertThat(tally.variables(Kind.UNCHANGED)).isEqualTo(3);
        assertThat(tally.answers(Kind.ADDED)).isEqualTo(3);
        assertThat(tally.answers(Kind.REMOVED)).isEqualTo(27);
        assertThat(tally.answers(Kind.UNCHANGED)).isEqualTo(11);
    }

    @Test
    void okandVersion_kastar_utanAttUpprepaId() {
        Catalogue catalogue = Catalogue.bundled();
        assertThatThrownBy(() -> VersionDifference.between(catalogue, "hemligt-namn", "3.1"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("id: no such version");
        assertThatThrownBy(() -> VersionDifference.between(catalogue, "1.0", "hemligt-namn"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageNotContaining("hemligt");
    }

    @Test
    void rader_kanInteAndras() {
        VersionDifference difference = between("1.0", "3.1");
        assertThatThrownBy(() -> difference.variables().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> difference.variables().get(0).answers().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
