package org.openbbic.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Koder;
import org.openbbic.model.Lagrum;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

/**
 * One made-up case of a child of sixteen, in which nothing is wrong: an intake in August 2025, an investigation, and a
 * measure that is closed within a year, all by SoL (2025:400). Each case lies one day later than the one before.
 */
final class GoodCase {

    /** The first day that something happens. */
    private static final LocalDate FIRST = LocalDate.of(2025, 8, 4);

    private static final int BORN = 2009;

    private final Answers answers;
    private final String version;
    private final int number;
    private final LocalDate reported;

    GoodCase(Answers answers, String version, int number) {
        this.answers = answers;
        this.version = version;
        this.number = number;
        this.reported = FIRST.plusDays(number % 28);
    }

    Arende arende() {
        String id = String.format(Locale.ROOT, "%04d", number + 1);
        Arende.Builder arende = Arende.builder()
                .id("A-" + id)
                .enhet(number % 2 == 0 ? "Norr" : "Söder")
                .barn(barn("k" + id));
        if (number == 0) {
            arende.bbicVersion(version).kommun("0180").lokala(own());
        }
        Aktualisering first = aktualisering();
        Code decided = first.forhandsbedomning() == null
                ? null
                : first.forhandsbedomning().beslut();
        if (Objects.equals(Koder.ForhandsbedomningBeslut.INTE_INLEDA, decided)) {
            return arende.aktualiseringar(List.of(first)).build();
        }
        List<Aktualisering> intakes = new ArrayList<>();
        LocalDate opened = reported.plusDays(10);
        if (Objects.equals(Koder.ForhandsbedomningBeslut.UTREDNING_PAGAR, decided)) {
            // An investigation goes on already, since an application came in before.
            intakes.add(Aktualisering.builder()
                    .typ(Koder.AktualiseringTyp.ANSOKAN)
                    .metod(Koder.AktualiseringMetod.SKRIFTLIGT)
                    .datum(reported.minusDays(20))
                    .build());
            opened = reported.minusDays(20);
        }
        intakes.add(first);
        Utredning investigation = utredning(opened);
        return arende.aktualiseringar(intakes)
                .utredningar(List.of(investigation))
                .insatser(List.of(new GoodMeasure(answers, number, investigation).insats()))
                .build();
    }

    /** A variable of the municipality's own, where it may stand. */
    static ExtraFields own() {
        return ExtraFields.of(List.of(new ExtraFields.Field("egen-variabel", "\"varde\"", ExtraFields.Kind.LOCAL)));
    }

    private Barn barn(String key) {
        Code origin = answers.one("ursprung", "barn.ursprung");
        boolean fromAbroad = Objects.equals(Koder.Ursprung.UTLANDSFODD, origin);
        Barn.Builder barn = Barn.builder()
                .nyckel(key)
                .kon(answers.one("kon", "barn.kon"))
                .ursprung(origin)
                .ensamkommande(answers.isInVersion("ensamkommande") ? (Boolean) fromAbroad : null);
        // The year is enough; half of the systems have the day.
        return number % 2 == 0
                ? barn.fodelsear(BORN).build()
                : barn.fodelsedatum(LocalDate.of(BORN, 10, 1)).build();
    }

    private Aktualisering aktualisering() {
        Code kind = answers.one("aktualisering.typ", "aktualisering.typ");
        Aktualisering.Builder intake = Aktualisering.builder()
                .typ(kind)
                .metod(answers.one("aktualisering.metod", "aktualisering.metod"))
                .datum(reported);
        if (!Objects.equals(Koder.AktualiseringTyp.ANMALAN, kind)) {
            return intake.build();
        }
        return intake.anmalare(answers.one("anmalare", "aktualisering.anmalare"))
                .skyddsbedomning(reported)
                .forhandsbedomning(forhandsbedomning())
                .build();
    }

    private Forhandsbedomning forhandsbedomning() {
        Code decision = answers.one("forhandsbedomning.beslut", "forhandsbedomning.beslut");
        Forhandsbedomning.Builder assessment =
                Forhandsbedomning.builder().beslut(decision).datum(reported.plusDays(10));
        return (number % 4 == 1 ? assessment.forlangdTill(reported.plusDays(21)) : assessment).build();
    }

    private Utredning utredning(LocalDate opened) {
        boolean extended = number % 3 == 0;
        return Utredning.builder()
                .id("U-1")
                .lagrum(List.of(Lagrum.parse("SoL (2025:400) 14:2")))
                .skyddEllerStod(true)
                .inledd(opened)
                .avslutad(opened.plusDays(98))
                .forlangdTill(extended ? opened.plusMonths(6) : null)
                .identifieradUtsatthet(utsatthet())
                .build();
    }

    private @Nullable IdentifieradUtsatthet utsatthet() {
        IdentifieradUtsatthet found = IdentifieradUtsatthet.builder()
                .hemmiljo(answers.several("identifieradUtsatthet.hemmiljo", "identifieradUtsatthet.hemmiljo"))
                .foralder(answers.several("identifieradUtsatthet.foralder", "identifieradUtsatthet.foralder"))
                .barn(answers.several("identifieradUtsatthet.barn", "identifieradUtsatthet.barn"))
                .grupper(answers.several("identifieradUtsatthet.grupper", "identifieradUtsatthet.grupper"))
                .build();
        return found.equals(IdentifieradUtsatthet.builder().build()) ? null : found;
    }
}
