package org.openbbic.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openbbic.catalogue.Catalogue;
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
 * Makes up cases as a system would export them: an intake, mostly an investigation, and one or two measures, with every
 * variable filled whose answers are known. A case depends on the seed and its number alone. For one thread.
 */
public final class CaseMaker {

    /** The version of the variables of which most is known. */
    public static final String VERSION = "webbkollen-2017";

    /** The day the export is made: all that happens lies before it. */
    public static final LocalDate MADE = LocalDate.of(2018, 1, 16);

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 5);
    private static final LocalDate SECOND = LocalDate.of(2016, 2, 1);
    private static final int INTAKE_DAYS = 240;
    private static final List<String> UNITS = List.of("Norr", "Söder", "Väster", "Öster", "Centrum");
    private static final int SCHOOL_AGE = 7;
    private static final int AFTER_SCHOOL = 16;

    private final Draw draw;
    private final long seed;
    private final boolean faulty;

    /**
     * One that makes cases of that seed.
     *
     * @param faulty whether something is wrong with each case
     */
    public CaseMaker(Catalogue catalogue, long seed, boolean faulty) {
        this.draw = new Draw(catalogue, VERSION);
        this.seed = seed;
        this.faulty = faulty;
    }

    /** The case of that number, counted from 0. */
    public Arende make(long number) {
        // One child of ten comes back, later and with the same key.
        boolean comesBack = number % 10 == 9;
        boolean isFirstTime = number % 10 == 2;
        long child = comesBack ? number - 7 : number;
        draw.begin(mixed(child));
        int born = FIRST.getYear() - draw.number(1, AFTER_SCHOOL);
        Barn barn = barn(born, child);
        draw.begin(mixed(~number));
        LocalDate from = comesBack || !isFirstTime && draw.chance(50) ? SECOND : FIRST;
        LocalDate reported = draw.after(from, 0, INTAKE_DAYS);
        boolean opens = draw.chance(85);
        Fault fault = fault(opens);
        Arende.Builder arende = Arende.builder()
                .id(String.format(Locale.ROOT, "A-%07d", number + 1))
                .enhet(UNITS.get(draw.number(0, UNITS.size() - 1)))
                .barn(fault == Fault.CODE ? withStrangeAnswer(barn) : barn)
                .aktualiseringar(List.of(aktualisering(reported, opens, fault)));
        if (fault == Fault.FIELD) {
            arende.ovrigt(extra("handlaggarkod", "\"x\"", ExtraFields.Kind.UNKNOWN));
        }
        if (opens) {
            Utredning investigation = utredning(reported.plusDays(14), fault);
            arende.utredningar(List.of(investigation))
                    .insatser(new MeasureMaker(draw, fault, investigation, born).insatser());
        }
        return arende.build();
    }

    private Fault fault(boolean opens) {
        int last = opens ? Fault.values().length - 1 : Fault.NEED_NO_MEASURE;
        return faulty ? Fault.values()[draw.number(1, last)] : Fault.NONE;
    }

    private long mixed(long number) {
        return seed * 0x9E3779B97F4A7C15L + number;
    }

    /** One field that is kept as text. */
    static ExtraFields extra(String name, String json, ExtraFields.Kind kind) {
        return ExtraFields.of(List.of(new ExtraFields.Field(name, json, kind)));
    }

    private Barn barn(int born, long child) {
        Code origin = draw.one("ursprung");
        Barn.Builder barn = Barn.builder()
                .nyckel("k" + Long.toString(child * 2_654_435_761L & 0xFF_FFFF_FFFFL, 36))
                .kon(draw.one("kon"))
                .ursprung(origin)
                .ensamkommande(origin.equals(Koder.Ursprung.UTLANDSFODD) && draw.chance(30));
        // Some systems have the day of birth.
        return draw.chance(70)
                ? barn.fodelsear(born).build()
                : barn.fodelsedatum(LocalDate.of(born, draw.number(1, 12), draw.number(1, 28)))
                        .build();
    }

    private static Barn withStrangeAnswer(Barn barn) {
        return Barn.builder()
                .nyckel(barn.nyckel())
                .kon(Code.of("annan-kod"))
                .fodelsear(barn.fodelsear())
                .fodelsedatum(barn.fodelsedatum())
                .ursprung(barn.ursprung())
                .ensamkommande(barn.ensamkommande())
                .build();
    }

    private Aktualisering aktualisering(LocalDate reported, boolean opens, Fault fault) {
        return Aktualisering.builder()
                .typ(Koder.AktualiseringTyp.ANMALAN)
                .metod(draw.one("aktualisering.metod"))
                .datum(reported)
                .anmalare(draw.one("anmalare"))
                .skyddsbedomning(reported)
                .forhandsbedomning(forhandsbedomning(reported, opens, fault))
                .build();
    }

    private Forhandsbedomning forhandsbedomning(LocalDate reported, boolean opens, Fault fault) {
        Forhandsbedomning.Builder assessment = Forhandsbedomning.builder()
                .beslut(opens ? Koder.ForhandsbedomningBeslut.INLEDA : Koder.ForhandsbedomningBeslut.INTE_INLEDA);
        if (fault == Fault.DAY) {
            String noDay = "\"" + reported.getYear() + "-02-30\"";
            return assessment
                    .ovrigt(extra("datum", noDay, ExtraFields.Kind.UNREADABLE))
                    .build();
        }
        return assessment
                .datum(fault == Fault.LATE ? draw.after(reported, 20, 40) : draw.after(reported, 0, 14))
                .build();
    }

    private Utredning utredning(LocalDate opened, Fault fault) {
        boolean isExtended = fault == Fault.NONE && draw.chance(10);
        LocalDate finished = switch (fault) {
            case BACKWARDS -> opened.minusDays(draw.number(1, 9));
            case FOUR_MONTHS -> draw.after(opened, 130, 150);
            default -> draw.after(opened, 30, isExtended ? 150 : 118);
        };
        return Utredning.builder()
                .id("U-1")
                .lagrum(List.of(Lagrum.parse("SoL (2001:453) 11:1")))
                .skyddEllerStod(true)
                .inledd(opened)
                .avslutad(finished)
                .forlangdTill(isExtended ? opened.plusMonths(6) : null)
                .identifieradUtsatthet(IdentifieradUtsatthet.builder()
                        .hemmiljo(draw.several("identifieradUtsatthet.hemmiljo"))
                        .foralder(draw.several("identifieradUtsatthet.foralder"))
                        .barn(draw.several("identifieradUtsatthet.barn"))
                        .build())
                .build();
    }

    /** An answer on school that a child of that age can have. */
    static Code school(Draw draw, int age) {
        if (age < SCHOOL_AGE) {
            return Koder.Skolgang.KAN_EJ_BEDOMAS;
        }
        Code drawn = draw.one("skolgang");
        boolean isPast = drawn.equals(Koder.Skolgang.AVSLUTAD_GRUNDSKOLA_UTAN_BEHORIGHET)
                || drawn.equals(Koder.Skolgang.EJ_FULLFOLJT_GYMNASIET);
        return isPast && age < AFTER_SCHOOL ? Koder.Skolgang.NAR_INTE_KUNSKAPSKRAVEN : drawn;
    }
}
