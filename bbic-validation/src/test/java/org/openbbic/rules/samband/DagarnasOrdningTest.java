package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openbbic.check.CaseChecker;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.model.Code;
import org.openbbic.model.Lagrum;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Overvagande;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.Utredning;

/** The order of a case's days: in order they give no remark, and one that is moved is one cause. */
class DagarnasOrdningTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 2);
    private static final LocalDate TODAY = LocalDate.of(2018, 12, 31);
    private static final int STEPS = 15;
    private static final CaseChecker CHECKER = Checker.bundled().forCases("1.0", List.of());

    @Property(tries = 300)
    void dagarIOrdning_gerIngenAnmarkningOmSamband(@ForAll @Size(STEPS) List<@IntRange(max = 30) Integer> gaps) {
        assertThat(rules(arende(days(gaps)))).noneMatch(rule -> rule.startsWith("BBIC-S"));
    }

    @Property(tries = 3000)
    void enFlyttadDag_gerHogstEnRegel(
            @ForAll @Size(STEPS) List<@IntRange(max = 30) Integer> gaps,
            @ForAll @IntRange(max = STEPS - 1) int step,
            @ForAll @IntRange(min = -4000, max = 4000) int moved) {
        List<LocalDate> days = days(gaps);
        Set<String> before = rules(arende(days));
        days.set(step, days.get(step).plusDays(moved));
        Set<String> after = rules(arende(days));
        after.removeAll(before);
        assertThat(after).hasSizeLessThanOrEqualTo(1);
    }

    private static List<LocalDate> days(List<Integer> gaps) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = FIRST;
        for (int gap : gaps) {
            day = day.plusDays(gap);
            days.add(day);
        }
        // The decision that is opened by has a limit of its own.
        days.set(1, days.get(0).plusDays(Math.min(gaps.get(1), 14)));
        return days;
    }

    private static Arende arende(List<LocalDate> days) {
        Insats insats = Insats.builder()
                .utredning("U-1")
                .lagrum(List.of(Lagrum.parse("SoL (2001:453) 4:1")))
                .typ(List.of(Code.of("familjehem")))
                .beslut(Beslut.builder().datum(days.get(4)).bifall(true).build())
                .start(days.get(5))
                .placeringar(List.of(
                        Placering.builder()
                                .form(Code.of("jourhem"))
                                .start(days.get(6))
                                .slut(days.get(7))
                                .build(),
                        Placering.builder()
                                .start(days.get(8))
                                .slut(days.get(12))
                                .build()))
                .uppfoljningar(List.of(Uppfoljning.builder().datum(days.get(9)).build()))
                .overvaganden(List.of(review(days.get(10)), review(days.get(11))))
                .avslut(Avslut.builder().datum(days.get(13)).build())
                .build();
        return Arende.builder()
                .id("A-1")
                .barn(Barn.builder().fodelsear(2009).build())
                .aktualiseringar(List.of(Aktualisering.builder()
                        .typ(Code.of("anmalan"))
                        .datum(days.get(0))
                        .skyddsbedomning(days.get(14))
                        .forhandsbedomning(Forhandsbedomning.builder()
                                .beslut(Code.of("inleda"))
                                .datum(days.get(1))
                                .build())
                        .build()))
                .utredningar(List.of(Utredning.builder()
                        .id("U-1")
                        .lagrum(List.of(Lagrum.parse("SoL (2001:453) 11:1")))
                        .skyddEllerStod(true)
                        .inledd(days.get(2))
                        .avslutad(days.get(3))
                        .build()))
                .insatser(List.of(insats))
                .build();
    }

    private static Overvagande review(LocalDate day) {
        return Overvagande.builder().typ(Code.of("overvagande")).datum(day).build();
    }

    private static Set<String> rules(Arende arende) {
        Set<String> rules = new TreeSet<>();
        for (CaseRemark remark : CHECKER.check(arende, TODAY)) {
            rules.add(remark.rule());
        }
        return rules;
    }
}
