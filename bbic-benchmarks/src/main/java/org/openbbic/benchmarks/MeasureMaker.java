package org.openbbic.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
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

/** The measures of one case: in open care, a placement by consent, or care by LVU. */
final class MeasureMaker {

    private static final List<Code> OPEN_CARE = List.of(
            Koder.InsatsTyp.KONTAKTFAMILJ,
            Koder.InsatsTyp.STRUKTURERAT_OPPENVARDSPROGRAM,
            Koder.InsatsTyp.BEHOVSPROVAT_STOD,
            Koder.InsatsTyp.ANNAN_OPPENVARDSINSATS);

    private final Draw draw;
    private final Fault fault;
    private final Utredning investigation;
    private final int born;
    private final LocalDate decided;

    MeasureMaker(Draw draw, Fault fault, Utredning investigation, int born) {
        this.draw = draw;
        this.fault = fault;
        this.investigation = investigation;
        this.born = born;
        // A measure waits for the investigation, whatever day it is said to have ended on.
        LocalDate finished = requireNonNull(investigation.avslutad());
        LocalDate opened = requireNonNull(investigation.inledd());
        this.decided = finished.isBefore(opened) ? opened.plusDays(30) : finished;
    }

    List<Insats> insatser() {
        List<Insats> measures = new ArrayList<>();
        boolean isPlaced = draw.chance(35);
        if (!isPlaced) {
            measures.add(openCare("I-1", OPEN_CARE.get(draw.number(0, OPEN_CARE.size() - 1)), fault));
        } else if (draw.chance(30)) {
            measures.add(compulsory());
        } else {
            measures.add(placed());
        }
        if (!isPlaced && draw.chance(25)) {
            measures.add(openCare("I-2", Koder.InsatsTyp.KONTAKTPERSON, Fault.NONE));
        }
        return measures;
    }

    private Insats openCare(String id, Code kind, Fault own) {
        LocalDate start = draw.after(decided, 0, 14);
        LocalDate end = draw.after(start, 150, 260);
        boolean goesOn = draw.chance(10);
        return begun(id, kind, "SoL (2001:453) 4:1", start, own)
                .uppfoljningar(uppfoljningar(start, end, own))
                .avslut(goesOn ? null : avslut(end))
                .build();
    }

    private Insats placed() {
        Code form = draw.one("placering.form");
        Code kind = Code.of(form.value());
        boolean isEmergency = form.equals(Koder.PlaceringForm.JOURHEM);
        LocalDate start = draw.after(decided, 0, 9);
        LocalDate end = isEmergency ? draw.after(start, 42, 48) : draw.after(start, 185, 260);
        return begun("I-1", kind, "SoL (2001:453) 4:1", start, fault)
                .placeringar(placeringar(form, start, end))
                .overvaganden(isEmergency ? List.of() : review(start, Koder.OvervagandeTyp.OVERVAGANDE))
                .uppfoljningar(uppfoljningar(start, end, fault))
                .avslut(avslut(end))
                .build();
    }

    private Insats compulsory() {
        Code form = draw.chance(50) ? Koder.PlaceringForm.SARSKILT_UNGDOMSHEM : Koder.PlaceringForm.HVB;
        LocalDate start = decided.plusDays(1);
        LocalDate end = draw.after(start, 240, 280);
        return begun("I-1", Code.of(form.value()), "LVU (1990:52) 3", start, fault)
                .placeringar(placeringar(form, start, end))
                .overvaganden(review(start, Koder.OvervagandeTyp.PROVNING))
                .lvu(lvu(start))
                .uppfoljningar(uppfoljningar(start, end, fault))
                .avslut(avslut(end))
                .build();
    }

    private Insats.Builder begun(String id, Code kind, String lagrum, LocalDate start, Fault own) {
        return Insats.builder()
                .id(id)
                .utredning(own == Fault.REFERENCE ? "U-9" : investigation.id())
                .typ(List.of(kind))
                .lagrum(List.of(Lagrum.parse(lagrum)))
                .beslut(beslut(lagrum.startsWith("SoL"), own))
                .start(start);
    }

    private Beslut beslut(boolean isByConsent, Fault own) {
        Beslut.Builder decision = Beslut.builder()
                .datum(decided)
                .bifall(true)
                .skolgang(CaseMaker.school(draw, decided.getYear() - born))
                .samtalMedBarnet(talks(own))
                .insatsensFokus(draw.several("insatsensFokus"));
        if (own == Fault.SEVERAL) {
            decision.ovrigt(
                    CaseMaker.extra("riskbedomning", "[\"hog\",\"nagot-forhojd\"]", ExtraFields.Kind.UNREADABLE));
        } else {
            decision.riskbedomning(draw.one("riskbedomning"));
        }
        if (isByConsent) {
            decision.samtycke(Samtycke.builder()
                    .vardnadshavare(true)
                    .barn(draw.chance(80))
                    .build());
        }
        return decision.build();
    }

    private List<Code> talks(Fault own) {
        return own == Fault.EXCLUSIVE
                ? List.of(Koder.SamtalMedBarnet.ENSKILT, Koder.SamtalMedBarnet.INGET_SAMTAL)
                : draw.several("samtalMedBarnet");
    }

    /** One placement, or two of which the second begins where the first ends. */
    private List<Placering> placeringar(Code form, LocalDate start, LocalDate end) {
        if (draw.chance(60)) {
            return List.of(placering(form, start, end));
        }
        LocalDate moved = draw.after(start, 10, 40);
        return List.of(placering(form, start, moved), placering(form, moved, end));
    }

    private static Placering placering(Code form, LocalDate start, LocalDate end) {
        return Placering.builder()
                .form(form)
                .start(start)
                .slut(end)
                .sarskildaSkal(false)
                .build();
    }

    private List<Overvagande> review(LocalDate start, Code kind) {
        return List.of(Overvagande.builder()
                .datum(draw.after(start, 120, 150))
                .typ(kind)
                .build());
    }

    private Lvu lvu(LocalDate start) {
        LocalDate inForce = decided.plusDays(50);
        LocalDate limited = inForce.plusDays(12);
        return Lvu.builder()
                .omhandertagande(decided)
                .verkstalld(start)
                .understalld(draw.after(decided, 1, 7))
                .ansokan(draw.after(start, 14, 25))
                .lagaKraft(inForce)
                .vardInledd(inForce.plusDays(10))
                .umgangesbegransning(List.of(Umgangesbegransning.builder()
                        .beslut(limited)
                        .omprovad(List.of(limited.plusDays(80), limited.plusDays(160)))
                        .build()))
                .build();
    }

    private List<Uppfoljning> uppfoljningar(LocalDate start, LocalDate end, Fault own) {
        LocalDate first = own == Fault.FOLLOW_UP ? decided.minusDays(draw.number(1, 9)) : draw.after(start, 20, 40);
        Uppfoljning one = uppfoljning(first);
        LocalDate second = draw.after(start, 90, 140);
        return second.isBefore(end) && draw.chance(25) ? List.of(one, uppfoljning(second)) : List.of(one);
    }

    private Uppfoljning uppfoljning(LocalDate day) {
        return Uppfoljning.builder()
                .datum(day)
                .riskbedomning(draw.one("riskbedomning"))
                .skolgang(CaseMaker.school(draw, day.getYear() - born))
                .samtalMedBarnet(draw.several("samtalMedBarnet"))
                .build();
    }

    private @Nullable Avslut avslut(LocalDate end) {
        return Avslut.builder()
                .datum(end)
                .orsak(draw.one("avslut.orsak"))
                .riskbedomning(draw.one("riskbedomning"))
                .skolgang(CaseMaker.school(draw, end.getYear() - born))
                .samtalMedBarnet(draw.several("samtalMedBarnet"))
                .build();
    }
}
