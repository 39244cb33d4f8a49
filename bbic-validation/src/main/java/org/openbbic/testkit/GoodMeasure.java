package org.openbbic.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.model.Code;
import org.openbbic.model.Koder;
import org.openbbic.model.Lagrum;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.model.insats.Overvagande;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.insats.Samtycke;
import org.openbbic.model.insats.Umgangesbegransning;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.Utredning;

/** The measure of a {@link GoodCase}: in open care, a placement by consent, or care by LVU. */
final class GoodMeasure {

    /** What a measure rests on. */
    private enum Ground {
        OPEN_CARE,
        CONSENT,
        LVU
    }

    private final Answers answers;
    private final int number;
    private final Utredning investigation;
    private final @Nullable Code kind;
    private final @Nullable Code form;
    private final Ground ground;
    private final LocalDate decided;
    private final LocalDate start;
    private final LocalDate end;

    GoodMeasure(Answers answers, int number, Utredning investigation) {
        this.answers = answers;
        this.number = number;
        this.investigation = investigation;
        CodeEntry chosen = isOfKnownKind() ? answers.next("insats.typ", "insats.typ") : null;
        this.kind = chosen == null ? null : chosen.code();
        this.form = form(chosen);
        this.ground = ground();
        this.decided = requireNonNull(investigation.avslutad());
        this.start = decided.plusDays(ground == Ground.LVU ? 1 : 11);
        this.end = start.plusDays(days());
    }

    /** How long it goes on: a stay in an emergency home ends within two months of the investigation. */
    private int days() {
        if (Objects.equals(Koder.PlaceringForm.JOURHEM, form)) {
            return 45;
        }
        return ground == Ground.LVU ? 260 : 200;
    }

    /** Every other measure is of no stated kind, where no kind of placement is known, so that there are placements still. */
    private boolean isOfKnownKind() {
        boolean known = answers.of("insats.typ").stream().anyMatch(kindOf -> formOf(kindOf) != null);
        return known || number % 2 == 0;
    }

    private @Nullable Code form(@Nullable CodeEntry chosen) {
        if (chosen != null) {
            return formOf(chosen);
        }
        return isOfKnownKind() ? null : answers.one("placering.form", "placering.form");
    }

    /** The form of placement that such a measure is; {@code null} for one in open care. */
    private @Nullable Code formOf(CodeEntry kindOf) {
        return answers.of("placering.form").stream()
                .map(CodeEntry::code)
                .filter(code -> code.value().equals(kindOf.code().value()))
                .findFirst()
                .orElse(null);
    }

    private Ground ground() {
        if (form == null) {
            return Ground.OPEN_CARE;
        }
        // Such a home is for care by LVU 3 §.
        return Objects.equals(Koder.PlaceringForm.SARSKILT_UNGDOMSHEM, form) ? Ground.LVU : Ground.CONSENT;
    }

    Insats insats() {
        Insats.Builder insats = Insats.builder()
                .id("I-1")
                .utredning(investigation.id())
                .typ(kind == null ? List.of() : List.of(kind))
                .lagrum(List.of(Lagrum.parse(lagrum())))
                .beslut(beslut())
                .start(start)
                .samverkan(answers.several("samverkan", "insats.samverkan"))
                .sip(answers.one("sip", "insats.sip"))
                .uppfoljningar(List.of(uppfoljning()))
                .avslut(avslut());
        if (number == 0) {
            insats.lokala(GoodCase.own());
        }
        if (ground != Ground.OPEN_CARE) {
            insats.halsoundersokning(answers.one("halsoundersokning", "insats.halsoundersokning"))
                    .placeringar(placeringar())
                    .overvaganden(overvaganden());
        }
        return (ground == Ground.LVU ? insats.lvu(lvu()) : insats).build();
    }

    private String lagrum() {
        return switch (ground) {
            case OPEN_CARE -> isContact() ? "SoL (2025:400) 13:7" : "SoL (2025:400) 11:1";
            case CONSENT -> "SoL (2025:400) 11:1";
            case LVU -> "LVU (1990:52) 3";
        };
    }

    private boolean isContact() {
        return Objects.equals(Koder.InsatsTyp.KONTAKTPERSON, kind)
                || Objects.equals(Koder.InsatsTyp.KONTAKTFAMILJ, kind)
                || Objects.equals(Koder.InsatsTyp.KVALIFICERAD_KONTAKTPERSON, kind);
    }

    private Beslut beslut() {
        Beslut.Builder beslut = Beslut.builder()
                .datum(decided)
                .bifall(true)
                .riskbedomning(answers.one("riskbedomning", "beslut.riskbedomning"))
                .skolgang(answers.one("skolgang", "beslut.skolgang"))
                .samtalMedBarnet(answers.several("samtalMedBarnet", "beslut.samtalMedBarnet"))
                .insatsensFokus(answers.several("insatsensFokus", "beslut.insatsensFokus"));
        if (number == 0) {
            beslut.lokala(GoodCase.own());
        }
        if (ground != Ground.LVU) {
            beslut.samtycke(Samtycke.builder().vardnadshavare(true).barn(true).build());
        }
        return beslut.build();
    }

    /** Two placements, the second from the day that the first ends. */
    private List<Placering> placeringar() {
        LocalDate moved = start.plusDays(30);
        return List.of(
                Placering.builder()
                        .form(form)
                        .start(start)
                        .slut(moved)
                        .sarskildaSkal(false)
                        .build(),
                Placering.builder().form(form).start(moved).slut(end).build());
    }

    /** Within six months of the start, where the measure goes on so long. */
    private List<Overvagande> overvaganden() {
        LocalDate day = start.plusDays(150);
        Code review = ground == Ground.LVU ? Koder.OvervagandeTyp.PROVNING : Koder.OvervagandeTyp.OVERVAGANDE;
        return day.isAfter(end)
                ? List.of()
                : List.of(Overvagande.builder().datum(day).typ(review).build());
    }

    private Lvu lvu() {
        LocalDate inForce = decided.plusDays(50);
        LocalDate limited = inForce.plusDays(12);
        return Lvu.builder()
                .omhandertagande(decided)
                .verkstalld(start)
                .understalld(decided.plusDays(5))
                .ansokan(start.plusDays(25))
                .lagaKraft(inForce)
                .vardInledd(inForce.plusDays(10))
                .umgangesbegransning(List.of(Umgangesbegransning.builder()
                        .beslut(limited)
                        .omprovad(List.of(limited.plusDays(80), limited.plusDays(160)))
                        .build()))
                .build();
    }

    private Uppfoljning uppfoljning() {
        Uppfoljning.Builder uppfoljning = Uppfoljning.builder()
                .datum(start.plusDays(40))
                .riskbedomning(answers.one("riskbedomning", "uppfoljning.riskbedomning"))
                .skolgang(answers.one("skolgang", "uppfoljning.skolgang"))
                .samtalMedBarnet(answers.several("samtalMedBarnet", "uppfoljning.samtalMedBarnet"))
                .maluppfyllelse(answers.one("maluppfyllelse", "uppfoljning.maluppfyllelse"));
        return (number == 0 ? uppfoljning.lokala(GoodCase.own()) : uppfoljning).build();
    }

    private Avslut avslut() {
        Avslut.Builder avslut = Avslut.builder()
                .datum(end)
                .orsak(answers.one("avslut.orsak", "avslut.orsak"))
                .riskbedomning(answers.one("riskbedomning", "avslut.riskbedomning"))
                .skolgang(answers.one("skolgang", "avslut.skolgang"))
                .samtalMedBarnet(answers.several("samtalMedBarnet", "avslut.samtalMedBarnet"))
                .maluppfyllelse(answers.one("maluppfyllelse", "avslut.maluppfyllelse"))
                .boende(answers.one("avslut.boende", "avslut.boende"))
                .sysselsattning(answers.one("avslut.sysselsattning", "avslut.sysselsattning"))
                .forsorjning(answers.one("avslut.forsorjning", "avslut.forsorjning"));
        return (number == 0 ? avslut.lokala(GoodCase.own()) : avslut).build();
    }
}
