package org.openbbic.tabulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

/**
 * Cases out of few answers, days, units, children and investigations, so that they meet: measures that name an
 * investigation that is there, that is not there and none at all, children that come back, days on each side of a limit.
 */
final class CountedCases {

    private static final LocalDate FIRST = LocalDate.of(2016, 11, 1);
    private static final int DAYS = 450;

    /** Texts that stand where a code belongs. */
    static final Set<String> NO_CODES =
            Set.of("Kim", "annat än allt annat", "läger", "hos mormor", "jättehög", "flyttat");

    /** Two that are the same by other words, one of an act that is there and of a section that is not, and one that is none. */
    private static final List<String> LAGRUM = List.of(
            "LVU (1990:52) 2",
            "SoL (2001:453) 4:1",
            "Lagen (2001:453) 4:1",
            "SoL (2001:453) 99:1",
            "socialtjänstlagen");

    private final Random random;

    private CountedCases(Random random) {
        this.random = random;
    }

    static Arbitrary<Arende> cases() {
        return Arbitraries.longs().map(seed -> new CountedCases(new Random(seed)).arende());
    }

    private Arende arende() {
        return Arende.builder()
                .kommun(perhaps("0180", "1480"))
                .enhet(perhaps("Norr", "Söder", "Öster"))
                .barn(random.nextInt(8) == 0 ? null : barn())
                .aktualiseringar(some(2, this::aktualisering))
                .utredningar(some(3, this::utredning))
                .insatser(some(4, this::insats))
                .build();
    }

    private Barn barn() {
        Integer year = random.nextInt(4) == 0 ? null : 1995 + random.nextInt(25);
        LocalDate born = random.nextInt(3) > 0
                ? null
                : LocalDate.of(1996 + random.nextInt(22), 1, 1).plusDays(random.nextInt(365));
        return Barn.builder()
                .nyckel(perhaps("K-1", "K-2", "K-3"))
                .kon(code("flicka", "pojke", "Kim"))
                .fodelsear(year)
                .fodelsedatum(born)
                .ensamkommande(flag())
                .ovrigt(year == null ? unread("fodelsear") : born == null ? unread("fodelsedatum") : ExtraFields.NONE)
                .build();
    }

    private Aktualisering aktualisering() {
        LocalDate day = day();
        return Aktualisering.builder()
                .datum(day)
                .forhandsbedomning(
                        random.nextInt(4) == 0
                                ? null
                                : Forhandsbedomning.builder()
                                        .datum(near(day, 20))
                                        .build())
                .ovrigt(day == null ? unread("datum") : ExtraFields.NONE)
                .build();
    }

    private Utredning utredning() {
        LocalDate first = day();
        LocalDate last = random.nextInt(4) == 0 ? null : near(first, 140);
        return Utredning.builder()
                .id(perhaps("U-1", "U-2"))
                .inledd(first)
                .avslutad(last)
                .forlangdTill(near(last, 10))
                .identifieradUtsatthet(random.nextInt(5) == 0 ? null : utsatthet())
                .ovrigt(last == null ? unread("avslutad") : ExtraFields.NONE)
                .build();
    }

    private IdentifieradUtsatthet utsatthet() {
        return IdentifieradUtsatthet.builder()
                .hemmiljo(codes("heder", "vardnadstvist", "annat", "ingen-utsatthet"))
                .foralder(codes("kriminalitet", "annat", "information-saknas", "inga-svarigheter"))
                .barn(codes("skola", "annat", "ingen-svarighet", "annat än allt annat"))
                .grupper(random.nextInt(3) == 0 ? codes("hemmiljo", "annan") : List.of())
                .build();
    }

    private Insats insats() {
        String utredning = perhaps("U-1", "U-2", "U-9");
        List<Code> typ = codes("kontaktperson", "annan-oppenvardsinsats", "hvb", "familjehem", "läger");
        return Insats.builder()
                .utredning(utredning)
                .typ(typ)
                .lagrum(some(3, this::lagrum))
                .start(day())
                .beslut(random.nextInt(4) == 0 ? null : beslut())
                .placeringar(some(3, this::placering))
                .uppfoljningar(some(3, this::uppfoljning))
                .avslut(random.nextInt(3) == 0 ? null : avslut())
                .ovrigt(utredning == null && random.nextBoolean() ? unread("utredning") : ExtraFields.NONE)
                .build();
    }

    private Lagrum lagrum() {
        return Lagrum.parse(LAGRUM.get(random.nextInt(LAGRUM.size())));
    }

    private Beslut beslut() {
        Code risk = risk();
        return Beslut.builder()
                .datum(day())
                .bifall(flag())
                .riskbedomning(risk)
                .samtalMedBarnet(talks())
                .ovrigt(risk == null ? unread("riskbedomning") : ExtraFields.NONE)
                .build();
    }

    private Placering placering() {
        LocalDate first = day();
        return Placering.builder()
                .form(code("hvb", "familjehem", "jourhem", "hos mormor"))
                .start(first)
                .slut(random.nextInt(3) == 0 ? null : near(first, 200))
                .build();
    }

    private Uppfoljning uppfoljning() {
        return Uppfoljning.builder()
                .datum(day())
                .riskbedomning(risk())
                .samtalMedBarnet(talks())
                .build();
    }

    private Avslut avslut() {
        return Avslut.builder()
                .datum(day())
                .riskbedomning(risk())
                .samtalMedBarnet(talks())
                .orsak(code("mal-uppfyllt", "oplanerat", "flyttat"))
                .build();
    }

    private @Nullable Code risk() {
        return code("ingen-eller-lag", "nagot-forhojd", "hog", "mycket-hog", "inte-kant", "jättehög");
    }

    private List<Code> talks() {
        return codes("enskilt", "med-vardnadshavare", "inget-samtal");
    }

    private @Nullable LocalDate day() {
        return random.nextInt(8) == 0 ? null : FIRST.plusDays(random.nextInt(DAYS));
    }

    /** At most so many days later, or a few days before. */
    private @Nullable LocalDate near(@Nullable LocalDate day, int most) {
        return day == null || random.nextInt(8) == 0 ? null : day.plusDays(random.nextInt(most) - 3L);
    }

    private @Nullable Boolean flag() {
        return random.nextInt(4) == 0 ? null : random.nextBoolean();
    }

    private @Nullable String perhaps(String... among) {
        return random.nextInt(4) == 0 ? null : among[random.nextInt(among.length)];
    }

    private @Nullable Code code(String... among) {
        String chosen = perhaps(among);
        return chosen == null ? null : Code.of(chosen);
    }

    /** None, one or several; now and then one of them twice. */
    private List<Code> codes(String... among) {
        return some(4, () -> Code.of(among[random.nextInt(among.length)]));
    }

    private <T> List<T> some(int below, Supplier<T> one) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(below); i > 0; i--) {
            made.add(one.get());
        }
        return made;
    }

    /** Sometimes, that something stands there which could not be read. */
    private ExtraFields unread(String name) {
        return random.nextInt(3) > 0
                ? ExtraFields.NONE
                : ExtraFields.of(List.of(new ExtraFields.Field(name, "7.5", ExtraFields.Kind.UNREADABLE)));
    }
}
