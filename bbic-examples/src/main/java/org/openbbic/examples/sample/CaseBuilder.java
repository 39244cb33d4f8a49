package org.openbbic.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.examples.sample.Draft.Omrade;
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
import org.openbbic.model.insats.Samtycke;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

/** Makes the record of a case out of its draft, and draws what no figure decides. */
final class CaseBuilder {

    private static final List<String> UNITS = List.of("Norr", "Söder", "Väster");
    private static final List<String> REPORTERS = List.of(
            "skola",
            "skola",
            "skola",
            "polismyndigheten",
            "polismyndigheten",
            "halso-och-sjukvard-och-tandvard",
            "socialtjanst",
            "var-och-en");
    private static final List<String> FOCUS = List.of("kanslor-och-beteende", "stimulans-och-vagledning");
    private static final String INVESTIGATION = "U-1";

    private final Draw draw;
    private int splitPlacements;

    CaseBuilder(Kit kit) {
        this.draw = kit.draw();
        this.splitPlacements = kit.count("placeringar.tva");
    }

    /** The case of that number, counted from 1. */
    Arende build(Draft draft, int number) {
        return Arende.builder()
                .id(String.format(Locale.ROOT, "A-%06d", number))
                .enhet(draw.one(UNITS))
                .barn(barn(draft))
                .aktualiseringar(List.of(aktualisering(draft)))
                .utredningar(List.of(utredning(draft)))
                .insatser(List.of(insats(draft)))
                .build();
    }

    private static Barn barn(Draft draft) {
        return Barn.builder()
                .kon(Code.of(draft.grupp.kon))
                .fodelsear(draft.fodelsear())
                .ursprung(code(draft.grupp.ursprung))
                .ensamkommande(draft.ensamkommande)
                .build();
    }

    private Aktualisering aktualisering(Draft draft) {
        if (draft.ansokan) {
            return Aktualisering.builder()
                    .typ(Code.of("ansokan"))
                    .metod(Code.of("skriftligt"))
                    .datum(draft.aktualiserad)
                    .build();
        }
        String reporter = draft.ensamkommande ? "migrationsverket" : draw.one(REPORTERS);
        return Aktualisering.builder()
                .typ(Code.of("anmalan"))
                .metod(Code.of(draw.chance(60) ? "skriftligt" : "muntligt"))
                .datum(draft.aktualiserad)
                .anmalare(Code.of(reporter))
                .skyddsbedomning(draft.aktualiserad)
                .forhandsbedomning(Forhandsbedomning.builder()
                        .beslut(Code.of("inleda"))
                        .datum(draft.inledd)
                        .build())
                .build();
    }

    private static Utredning utredning(Draft draft) {
        String parents = draft.ensamkommande ? "information-saknas" : "inga-svarigheter";
        return Utredning.builder()
                .id(INVESTIGATION)
                .lagrum(List.of(Lagrum.parse("SoL (2001:453) 11:1")))
                .skyddEllerStod(true)
                .inledd(draft.inledd)
                .avslutad(draft.beslutad)
                .identifieradUtsatthet(IdentifieradUtsatthet.builder()
                        .hemmiljo(forms(draft, Omrade.HEMMILJO, "ingen-utsatthet"))
                        .foralder(forms(draft, Omrade.FORALDER, parents))
                        .barn(forms(draft, Omrade.BARN, "ingen-svarighet"))
                        .build())
                .build();
    }

    private static List<Code> forms(Draft draft, Omrade omrade, String none) {
        List<String> all = Utsatthet.former(omrade);
        List<Code> codes =
                draft.utsatthet(omrade).stream().map(i -> Code.of(all.get(i))).toList();
        return codes.isEmpty() ? List.of(Code.of(none)) : codes;
    }

    private Insats insats(Draft draft) {
        Insats.Builder insats = Insats.builder()
                .id("I-1")
                .utredning(INVESTIGATION)
                .typ(codes(draft.typ))
                .lagrum(List.of(Lagrum.parse("SoL (2001:453) 4:1")))
                .beslut(beslut(draft))
                .start(draft.start)
                .uppfoljningar(uppfoljningar(draft))
                .avslut(avslut(draft));
        if (Typ.PLACERINGAR.contains(draft.typ.get(0))) {
            insats.placeringar(placeringar(draft)).overvaganden(overvaganden(draft));
        }
        return insats.build();
    }

    private Beslut beslut(Draft draft) {
        List<String> focus = draw.chance(30) ? FOCUS : List.of(draw.one(FOCUS));
        return Beslut.builder()
                .datum(draft.beslutad)
                .bifall(true)
                .riskbedomning(Code.of(draft.riskBeslut))
                .skolgang(code(draft.skolgangBeslut))
                .samtalMedBarnet(codes(draft.samtalBeslut))
                .insatsensFokus(codes(focus))
                .samtycke(samtycke(draft))
                .build();
    }

    /** With the year of birth alone a child is surely 15 in the year after that in which it can become so. */
    private static @Nullable Samtycke samtycke(Draft draft) {
        if (draft.ensamkommande) {
            return null;
        }
        boolean fifteen = draft.beslutad.getYear() - draft.fodelsear() > 15;
        return Samtycke.builder()
                .vardnadshavare(true)
                .barn(fifteen ? Boolean.TRUE : null)
                .build();
    }

    private List<Placering> placeringar(Draft draft) {
        Code form = Code.of(draft.typ.get(0));
        LocalDate middle = draft.start.plusDays(draw.between(40, 60));
        if (splitPlacements == 0 || !middle.isBefore(draft.avslutad.minusDays(30))) {
            return List.of(placering(form, draft.start, draft.avslutad));
        }
        splitPlacements--;
        return List.of(placering(form, draft.start, middle), placering(form, middle.plusDays(1), draft.avslutad));
    }

    private static Placering placering(Code form, LocalDate first, LocalDate last) {
        return Placering.builder().form(form).start(first).slut(last).build();
    }

    /** One at least every six months, counted from the start and from the last one. */
    private List<Overvagande> overvaganden(Draft draft) {
        List<Overvagande> all = new ArrayList<>();
        LocalDate last = draft.start;
        while (last.plusMonths(6).isBefore(draft.avslutad)) {
            last = last.plusMonths(4).plusDays(draw.between(0, 35));
            all.add(Overvagande.builder()
                    .datum(last)
                    .typ(Code.of("overvagande"))
                    .build());
        }
        return all;
    }

    private List<Uppfoljning> uppfoljningar(Draft draft) {
        List<Uppfoljning> all = new ArrayList<>();
        boolean changed = false;
        for (LocalDate day : draft.uppfoljningar) {
            // Once things are as they are at the end, they stay so.
            changed = changed || draw.chance(40);
            all.add(Uppfoljning.builder()
                    .datum(day)
                    .riskbedomning(Code.of(changed ? draft.riskAvslut : draft.riskBeslut))
                    .skolgang(code(changed ? draft.skolgangAvslut : draft.skolgangBeslut))
                    .samtalMedBarnet(codes(draw.chance(50) ? draft.samtalAvslut : draft.samtalBeslut))
                    .build());
        }
        return all;
    }

    private static Avslut avslut(Draft draft) {
        return Avslut.builder()
                .datum(draft.avslutad)
                .orsak(code(draft.orsak))
                .riskbedomning(Code.of(draft.riskAvslut))
                .skolgang(code(draft.skolgangAvslut))
                .samtalMedBarnet(codes(draft.samtalAvslut))
                .build();
    }

    private static @Nullable Code code(@Nullable String text) {
        return text == null ? null : Code.of(text);
    }

    private static List<Code> codes(List<String> texts) {
        return texts.stream().map(Code::of).toList();
    }
}
