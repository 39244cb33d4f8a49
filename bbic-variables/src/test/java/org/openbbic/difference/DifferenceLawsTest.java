package org.openbbic.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.difference.Standing.Holds;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/** Laws that hold of every two versions, and of every two sides. */
class DifferenceLawsTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.of(CATALOGUE.versions().stream().map(VersionInfo::id).toList());
    }

    @Provide
    Arbitrary<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        for (Presence presence : Presence.values()) {
            for (Evidence grade : Evidence.values()) {
                all.add(Standing.stated(presence, grade, new Source("WK", "p. 1"), ""));
            }
        }
        return Arbitraries.of(all);
    }

    @Property
    void varjeVariabelOchVarjeSvar_starPrecisEnGang(@ForAll("versions") String from, @ForAll("versions") String to) {
        VersionDifference difference = VersionDifference.between(CATALOGUE, from, to);
        assertThat(difference.variables())
                .extracting(VariableDifference::variable)
                .containsExactlyElementsOf(CATALOGUE.variables());
        List<CodeEntry> entries = new ArrayList<>();
        for (CodeList list : CATALOGUE.lists()) {
            entries.addAll(list.entries());
        }
        assertThat(Rows.answers(difference))
                .extracting(AnswerDifference::entry)
                .containsExactlyInAnyOrderElementsOf(entries);
        int counted = 0;
        for (Kind kind : Kind.values()) {
            counted += difference.tally().variables(kind)
                    + difference.tally().answers(kind)
                    + difference.neighbourTally().variables(kind)
                    + difference.neighbourTally().answers(kind);
        }
        assertThat(counted).isEqualTo(CATALOGUE.variables().size() + entries.size());
    }

    @Property
    void sammaVersion_harBaraLikaOchKanInteSagas(@ForAll("versions") String version) {
        VersionDifference same = VersionDifference.between(CATALOGUE, version, version);
        assertThat(same.restructurings()).isEmpty();
        assertThat(same.variables())
                .extracting(VariableDifference::kind)
                .isSubsetOf(Kind.UNCHANGED, Kind.CANNOT_BE_KNOWN);
        assertThat(Rows.answers(same))
                .extracting(AnswerDifference::kind)
                .isSubsetOf(Kind.UNCHANGED, Kind.CANNOT_BE_KNOWN);
        assertThat(same.isBackward()).isFalse();
    }

    /** Each row keeps its grade, its sides change places, and added and removed do; no condition on the data. */
    @Property
    void bytsVersionernaOm_speglasVarjeRad(@ForAll("versions") String from, @ForAll("versions") String to) {
        VersionDifference there = VersionDifference.between(CATALOGUE, from, to);
        VersionDifference back = VersionDifference.between(CATALOGUE, to, from);
        for (int i = 0; i < there.variables().size(); i++) {
            VariableDifference one = there.variables().get(i);
            VariableDifference other = back.variables().get(i);
            assertThat(other.kind()).isEqualTo(one.kind().mirrored());
            assertThat(other.grade()).isEqualTo(one.grade());
            assertThat(other.from()).isEqualTo(one.to());
            assertThat(other.to()).isEqualTo(one.from());
            assertThat(other.answers())
                    .containsExactlyElementsOf(one.answers().stream()
                            .map(each -> AnswerDifference.of(each.listId(), each.entry(), each.to(), each.from()))
                            .toList());
        }
        assertThat(back.restructurings()).hasSameSizeAs(there.restructurings());
        for (int i = 0; i < back.restructurings().size(); i++) {
            assertThat(back.restructurings().get(i).before())
                    .isEqualTo(there.restructurings().get(i).after());
        }
    }

    @Property
    void ettPastaende_vilarPaTvaKandaSidor_ochPaDenSvagaresGrad(
            @ForAll("versions") String from, @ForAll("versions") String to) {
        assertThat(Rows.answers(VersionDifference.between(CATALOGUE, from, to))).allSatisfy(answer -> {
            boolean said = answer.kind() != Kind.CANNOT_BE_KNOWN;
            assertThat(said).isEqualTo(answer.from().isKnown() && answer.to().isKnown());
            assertThat(answer.grade() != null).isEqualTo(said);
            assertThat(answer.grade()).isNotEqualTo(Evidence.OBELAGD);
            if (said) {
                assertThat(answer.grade())
                        .isIn(answer.from().evidence(), answer.to().evidence());
            }
        });
    }

    @Property
    void ingetTasBort_utanAttNagonSagerDet(@ForAll("versions") String from, @ForAll("versions") String to) {
        for (AnswerDifference answer : Rows.answers(VersionDifference.between(CATALOGUE, from, to))) {
            if (answer.kind() == Kind.REMOVED) {
                assertThat(answer.to().ground()).isIn(Ground.STATED, Ground.WITH_VARIABLE, Ground.COMPLETE_LIST);
                assertThat(answer.to().source()).isNotNull();
            }
        }
    }

    @Property
    void tvaSidor_avgorUtfallet_ochSpeglas(@ForAll("standings") Standing from, @ForAll("standings") Standing to) {
        Kind kind = Kind.of(from, to);
        assertThat(Kind.of(to, from)).isEqualTo(kind.mirrored());
        assertThat(kind.mirrored().mirrored()).isEqualTo(kind);
        boolean unknown = from.holds() == Holds.UNKNOWN || to.holds() == Holds.UNKNOWN;
        assertThat(kind == Kind.CANNOT_BE_KNOWN).isEqualTo(unknown);
        assertThat(kind == Kind.REMOVED).isEqualTo(from.holds() == Holds.YES && to.holds() == Holds.NO);
        assertThat(kind).isNotEqualTo(Kind.CHANGED);
    }

    /** Not to know takes a statement away; it never makes another. */
    @Property
    void attVetaMindre_girAldrigEttAnnatPastaende(
            @ForAll("standings") Standing from, @ForAll("standings") Standing to) {
        Standing nothing = Standing.unknown(Ground.NO_STATEMENT, null, "");
        assertThat(Kind.of(from, nothing)).isEqualTo(Kind.CANNOT_BE_KNOWN);
        assertThat(Kind.of(nothing, to)).isEqualTo(Kind.CANNOT_BE_KNOWN);
        Standing unverified = Standing.stated(Presence.FINNS, Evidence.OBELAGD, null, "");
        assertThat(Kind.of(from, unverified)).isEqualTo(Kind.CANNOT_BE_KNOWN);
    }

    @Property
    void svagasteGraden_arEnAvDeTva_ochSammaAtBadaHall(@ForAll Evidence one, @ForAll Evidence other) {
        Evidence weaker = Grades.weaker(one, other);
        assertThat(weaker).isIn(one, other).isEqualTo(Grades.weaker(other, one));
        assertThat(Grades.weaker(one, Evidence.OBELAGD)).isEqualTo(Evidence.OBELAGD);
        assertThat(Grades.weaker(one, null)).isNull();
        assertThat(Grades.all()).containsExactlyInAnyOrder(Evidence.values());
    }

    @Provide
    Arbitrary<String> rowsOfPartialLists() {
        return Arbitraries.of(EditedCatalogue.lines("versioner/3.1/koder.csv").stream()
                .filter(line -> line.startsWith("insats.typ;") || line.startsWith("insatsensFokus;"))
                .toList());
    }

    /** Silence of a list that is known in part says nothing, whichever row is silent and whatever the other version says. */
    @Property
    void radSomTasUrEnDelvisKandLista_blirOkantMotVarjeVersion(
            @ForAll("rowsOfPartialLists") String row, @ForAll("versions") String other) {
        Catalogue edited =
                new EditedCatalogue().without("versioner/3.1/koder.csv", row).load();
        String[] cells = row.split(";", -1);
        AnswerDifference there = Rows.answer(VersionDifference.between(edited, other, "3.1"), cells[0], cells[1]);
        AnswerDifference back = Rows.answer(VersionDifference.between(edited, "3.1", other), cells[0], cells[1]);
        assertThat(there.kind()).isEqualTo(Kind.CANNOT_BE_KNOWN);
        assertThat(there.to().ground()).isEqualTo(Ground.PARTIAL_LIST);
        assertThat(back.kind()).isEqualTo(Kind.CANNOT_BE_KNOWN);
    }
}
