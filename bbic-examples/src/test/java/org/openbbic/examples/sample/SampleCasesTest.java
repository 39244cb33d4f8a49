package org.openbbic.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.Lagrum;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Overvagande;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

/** What must be true of every case, judged here without the rules. */
class SampleCasesTest {

    private static final List<Arende> CASES = Sample.cases();

    private static final Set<String> NONE =
            Set.of("ingen-utsatthet", "inga-svarigheter", "information-saknas", "ingen-svarighet", "inget-samtal");

    @Test
    void twoRuns_giveTheSameCases() {
        assertThat(Sample.cases()).isEqualTo(CASES);
    }

    @Test
    void header_saysMadeUp() {
        assertThat(Sample.header().syntetisk()).isTrue();
        assertThat(Sample.header().kommun()).isNull();
        assertThat(Sample.header().antalArenden()).isEqualTo(CASES.size());
    }

    @Test
    void ids_areDistinctAndNoPersonalNumbers() {
        Set<String> ids = new HashSet<>();
        for (Arende arende : CASES) {
            String id = present(arende.id());
            assertThat(ids.add(id)).isTrue();
            assertThat(id.replaceAll("\\D", "")).hasSizeLessThan(10);
        }
    }

    @Test
    void days_standInOrder() {
        for (Arende arende : CASES) {
            Aktualisering intake = only(arende.aktualiseringar());
            Utredning utredning = only(arende.utredningar());
            Insats insats = only(arende.insatser());
            List<LocalDate> days = new ArrayList<>();
            days.add(present(intake.datum()));
            days.add(present(utredning.inledd()));
            days.add(present(utredning.avslutad()));
            days.add(present(present(insats.beslut()).datum()));
            days.add(present(insats.start()));
            insats.uppfoljningar().stream()
                    .map(Uppfoljning::datum)
                    .map(SampleCasesTest::present)
                    .forEach(days::add);
            days.add(closing(insats));

            assertThat(days).isSorted();
            assertThat(new HashSet<>(days.subList(4, days.size()))).hasSize(days.size() - 4);
            assertThat(closing(insats).getYear()).isEqualTo(2017);
        }
    }

    @Test
    void nothing_isBeforeBirth() {
        for (Arende arende : CASES) {
            int born = present(child(arende).fodelsear());
            assertThat(present(only(arende.aktualiseringar()).datum()).getYear())
                    .isGreaterThanOrEqualTo(born);
        }
    }

    @Test
    void investigations_areOpenedOnThoseUnderEighteen() {
        for (Arende arende : CASES) {
            int decided =
                    present(present(CaseProperties.beslut(arende)).datum()).getYear();
            assertThat(decided - present(child(arende).fodelsear())).isLessThan(18);
        }
    }

    @Test
    void forhandsbedomning_isInTime() {
        for (Arende arende : CASES) {
            Aktualisering intake = only(arende.aktualiseringar());
            Forhandsbedomning judged = intake.forhandsbedomning();
            if (judged == null) {
                assertThat(intake.typ()).isEqualTo(Code.of("ansokan"));
            } else {
                LocalDate came = present(intake.datum());
                assertThat(intake.skyddsbedomning()).isEqualTo(came);
                assertThat(present(judged.datum())).isBetween(came, came.plusDays(14));
                assertThat(present(judged.datum()))
                        .isBeforeOrEqualTo(only(arende.utredningar()).inledd());
            }
        }
    }

    @Test
    void utredning_isFinishedWithinFourMonths() {
        for (Arende arende : CASES) {
            Utredning utredning = only(arende.utredningar());
            assertThat(present(utredning.avslutad()))
                    .isBeforeOrEqualTo(present(utredning.inledd()).plusMonths(4));
        }
    }

    @Test
    void lagrum_isReadableAndInForce() {
        for (Arende arende : CASES) {
            List<Lagrum> all = new ArrayList<>(only(arende.utredningar()).lagrum());
            all.addAll(only(arende.insatser()).lagrum());
            assertThat(all).hasSize(2).allMatch(Lagrum::isReadable);
            assertThat(all).allMatch(lagrum -> "2001:453".equals(lagrum.sfs()));
            assertThat(closing(only(arende.insatser()))).isBefore(LocalDate.of(2025, 7, 1));
        }
    }

    @Test
    void references_resolve() {
        for (Arende arende : CASES) {
            assertThat(only(arende.insatser()).utredning())
                    .isEqualTo(only(arende.utredningar()).id());
        }
    }

    @Test
    void unaccompanied_areBornAbroad() {
        List<Arende> alone =
                CASES.stream().filter(Condition.parse("ensamkommande=ja")).toList();
        assertThat(alone).isNotEmpty().allMatch(Condition.parse("ursprung=utlandsfodd"));
    }

    @Test
    void placements_lieInsideTheMeasureAndOneAfterTheOther() {
        int placed = 0;
        for (Arende arende : CASES) {
            Insats insats = only(arende.insatser());
            List<Placering> placements = insats.placeringar();
            boolean placement = insats.typ().stream().anyMatch(typ -> Typ.PLACERINGAR.contains(typ.value()));
            assertThat(placements.isEmpty()).isEqualTo(!placement);
            LocalDate free = present(insats.start());
            for (Placering one : placements) {
                assertThat(present(one.start())).isAfterOrEqualTo(free);
                assertThat(present(one.slut())).isAfter(one.start()).isBeforeOrEqualTo(closing(insats));
                assertThat(insats.typ()).contains(present(one.form()));
                free = present(one.slut()).plusDays(1);
                placed++;
            }
        }
        assertThat(placed).isPositive();
    }

    @Test
    void placements_areConsideredEverySixMonths() {
        for (Arende arende : CASES) {
            Insats insats = only(arende.insatser());
            if (!insats.placeringar().isEmpty()) {
                LocalDate last = present(present(insats.beslut()).datum());
                for (Overvagande one : insats.overvaganden()) {
                    assertThat(present(one.datum())).isAfter(last).isBeforeOrEqualTo(last.plusMonths(6));
                    last = present(one.datum());
                }
                assertThat(closing(insats)).isAfter(last).isBeforeOrEqualTo(last.plusMonths(7));
            }
        }
    }

    @Test
    void noneAnswers_standAlone() {
        for (Arende arende : CASES) {
            IdentifieradUtsatthet found = present(only(arende.utredningar()).identifieradUtsatthet());
            Insats insats = only(arende.insatser());
            List<List<Code>> groups = new ArrayList<>(List.of(
                    found.hemmiljo(),
                    found.foralder(),
                    found.barn(),
                    present(insats.beslut()).samtalMedBarnet(),
                    present(insats.avslut()).samtalMedBarnet()));
            insats.uppfoljningar().forEach(u -> groups.add(u.samtalMedBarnet()));
            for (List<Code> group : groups) {
                assertThat(group).doesNotHaveDuplicates();
                if (group.stream().anyMatch(code -> NONE.contains(code.value()))) {
                    assertThat(group).hasSize(1);
                }
            }
        }
    }

    @Test
    void statedAtDecisionOnly_isNoConversation() {
        for (Arende arende : CASES) {
            Insats insats = only(arende.insatser());
            assertThat(present(insats.beslut()).samtalMedBarnet().isEmpty())
                    .isEqualTo(present(insats.avslut()).samtalMedBarnet().isEmpty());
        }
    }

    @Test
    void everyCode_isInTheCatalogue() {
        Set<String> lists = new HashSet<>();
        CASES.forEach(arende -> codes(Format.ARENDE, arende, lists));

        assertThat(lists).contains("riskbedomning", "insats.typ", "avslut.orsak", "anmalare");
        assertThat(lists).doesNotContain("samverkan", "sip", "halsoundersokning", "maluppfyllelse", "avslut.boende");
    }

    private static <R> void codes(NodeType<R> type, R node, Set<String> lists) {
        for (FieldSpec<R> field : type.fields()) {
            Object value = field.get(node);
            for (Object one : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                if (one instanceof Code code) {
                    CodeList list = Catalogue.bundled().getList(present(field.listId()));
                    lists.add(list.id());
                    assertThat(list.find(code.value())).as(list.id()).isPresent();
                } else if (field.child() != null) {
                    child(field, one, lists);
                }
            }
        }
    }

    // The type of a child node and of its values go together by the tables of Format.
    @SuppressWarnings("unchecked")
    private static void child(FieldSpec<?> field, Object node, Set<String> lists) {
        codes((NodeType<Object>) present(field.child()), node, lists);
    }

    private static Barn child(Arende arende) {
        return present(arende.barn());
    }

    private static LocalDate closing(Insats insats) {
        return present(present(insats.avslut()).datum());
    }

    private static <T> T only(List<T> list) {
        return list.size() == 1 ? list.get(0) : fail("one expected, not " + list.size());
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
