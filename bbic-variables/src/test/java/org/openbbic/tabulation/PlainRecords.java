package org.openbbic.tabulation;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.Lagrum;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

/** The records of a case with their answers, read by hand from the definitions, without a dimension or a table of fields. */
final class PlainRecords {

    private static final Set<String> OUTPATIENT = Set.of("kontaktperson", "annan-oppenvardsinsats");
    private static final Set<String> PLACED = Set.of("hvb", "familjehem");
    private static final Set<String> NO_FORMS =
            Set.of("ingen-utsatthet", "information-saknas", "inga-svarigheter", "ingen-svarighet");
    private static final List<String> SCALE = List.of("ingen-eller-lag", "nagot-forhojd", "hog", "mycket-hog");

    private final Exporthuvud header;
    private final Side side;
    private final Arende arende;
    private final @Nullable Window window;

    private PlainRecords(Exporthuvud header, Side side, Arende arende, @Nullable Window window) {
        this.header = header;
        this.side = side;
        this.arende = arende;
        this.window = window;
    }

    /**
     * The records of that unit.
     *
     * @param window the days that days in care are counted of
     */
    static List<PlainRecord> of(Unit unit, Exporthuvud header, Side side, Arende arende, @Nullable Window window) {
        PlainRecords records = new PlainRecords(header, side, arende, window);
        return switch (unit) {
            case ARENDE -> List.of(records.arende());
            case AKTUALISERING ->
                arende.aktualiseringar().stream().map(records::aktualisering).toList();
            case UTREDNING ->
                arende.utredningar().stream().map(records::utredning).toList();
            case INSATS -> arende.insatser().stream().map(records::insats).toList();
            case PLACERING ->
                arende.insatser().stream()
                        .flatMap(insats -> insats.placeringar().stream().map(each -> records.placering(insats, each)))
                        .toList();
            case TILLFALLE ->
                arende.insatser().stream()
                        .flatMap(insats -> records.tillfallen(insats).stream())
                        .toList();
        };
    }

    private PlainRecord record() {
        Barn barn = arende.barn();
        String kommun = arende.kommun() != null ? arende.kommun() : header.kommun();
        PlainRecord made = new PlainRecord(barn == null || barn.nyckel() == null ? null : kommun + "/" + barn.nyckel());
        made.put("kommun", kommun);
        made.put("enhet", arende.enhet());
        made.put("jamforelse", side.id());
        made.put("kon", barn == null ? null : barn.kon());
        made.put("ensamkommande", barn == null ? null : barn.ensamkommande());
        return made;
    }

    private PlainRecord arende() {
        PlainRecord made = record();
        made.put("antal.insatser", (long) arende.insatser().size());
        for (Aktualisering each : arende.aktualiseringar()) {
            made.on(Day.DATUM, each.datum());
        }
        for (Utredning each : arende.utredningar()) {
            made.on(Day.DATUM, each.inledd());
            made.on(Day.DATUM, each.avslutad());
        }
        for (Insats each : arende.insatser()) {
            made.on(Day.DATUM, each.beslut() == null ? null : each.beslut().datum());
            made.on(Day.DATUM, each.start());
            each.uppfoljningar().forEach(occasion -> made.on(Day.DATUM, occasion.datum()));
            made.on(Day.DATUM, each.avslut() == null ? null : each.avslut().datum());
        }
        return made;
    }

    private PlainRecord aktualisering(Aktualisering of) {
        PlainRecord made = record();
        boolean unread = of.ovrigt().isUnreadable("datum");
        begins(made, of.datum(), unread);
        LocalDate assessed =
                of.forhandsbedomning() == null ? null : of.forhandsbedomning().datum();
        days(made, "dagar.forhandsbedomning", of.datum(), unread, assessed, false);
        String inTime = null;
        if (unread || isBackwards(of.datum(), assessed)) {
            inTime = PlainRecord.OTHER;
        } else if (of.datum() != null && assessed != null) {
            inTime = ChronoUnit.DAYS.between(of.datum(), assessed) <= 14 ? "inom-14-dagar" : "over-14-dagar";
        }
        made.put("forhandsbedomning.tid", inTime);
        return made;
    }

    private PlainRecord utredning(Utredning of) {
        PlainRecord made = record();
        boolean unread = of.ovrigt().isUnreadable("avslutad");
        begins(made, of.inledd(), false);
        ends(made, of.avslutad(), unread);
        exposed(made, of);
        days(made, "dagar.utredning", of.inledd(), false, of.avslutad(), unread);
        made.put("lage", of.avslutad() != null || unread ? "avslutad" : "pagar");
        String inTime = null;
        if (unread || isBackwards(of.inledd(), of.avslutad())) {
            inTime = PlainRecord.OTHER;
        } else if (of.inledd() != null && of.avslutad() != null) {
            boolean extended = of.forlangdTill() != null && !of.avslutad().isAfter(of.forlangdTill());
            boolean kept = !of.avslutad().isAfter(of.inledd().plusMonths(4));
            inTime = kept ? "inom-fyra-manader" : extended ? "forlangd" : "over-fyra-manader";
        }
        made.put("utredning.tid", inTime);
        return made;
    }

    private PlainRecord measure(Insats of) {
        PlainRecord made = record();
        exposed(made, utredningOf(of));
        made.put("insats.typ", of.typ());
        Set<String> acts = new HashSet<>();
        Set<String> sections = new HashSet<>();
        for (Lagrum each : of.lagrum()) {
            acts.add(each.sfs() == null ? PlainRecord.OTHER : each.sfs());
            boolean known = each.text().endsWith(" 4:1") || each.text().endsWith(" 2");
            sections.add(known ? each.text().replace("Lagen", "SoL") : PlainRecord.OTHER);
        }
        made.put("insats.lag", acts);
        made.put("insats.lagrum", sections);
        Set<String> care = new HashSet<>();
        for (Code typ : of.typ()) {
            boolean outpatient = OUTPATIENT.contains(typ.value());
            care.add(outpatient ? "oppenvard" : PLACED.contains(typ.value()) ? "heldygnsvard" : PlainRecord.OTHER);
        }
        made.put("insats.slag", care);
        String placed = null;
        if (!of.placeringar().isEmpty() || care.contains("heldygnsvard")) {
            placed = "ja";
        } else if (!care.isEmpty()) {
            placed = care.contains(PlainRecord.OTHER) ? PlainRecord.OTHER : "nej";
        }
        made.put("placerad", placed);
        return made;
    }

    /** The investigation by that id, or the only one of the case where the measure names none. */
    private @Nullable Utredning utredningOf(Insats insats) {
        if (insats.ovrigt().isUnreadable("utredning")) {
            return null;
        }
        if (insats.utredning() == null) {
            return arende.utredningar().size() == 1 ? arende.utredningar().get(0) : null;
        }
        return arende.utredningar().stream()
                .filter(each -> insats.utredning().equals(each.id()))
                .findFirst()
                .orElse(null);
    }

    private PlainRecord insats(Insats of) {
        PlainRecord made = measure(of);
        Beslut beslut = of.beslut();
        Avslut avslut = of.avslut();
        boolean unread = beslut != null && beslut.ovrigt().isUnreadable("riskbedomning");
        Code before = beslut == null ? null : beslut.riskbedomning();
        Code after = avslut == null ? null : avslut.riskbedomning();
        begins(made, beslut == null ? null : beslut.datum(), false);
        ends(made, avslut == null ? null : avslut.datum(), false);
        made.put("lage", avslut == null ? "pagar" : "avslutad");
        made.put("antal.uppfoljningar", (long) of.uppfoljningar().size());
        days(made, "dagar.insats", of.start(), false, avslut == null ? null : avslut.datum(), false);
        made.put("beslut.bifall", beslut == null ? null : beslut.bifall());
        made.put("beslut.samtalMedBarnet", beslut == null ? List.of() : beslut.samtalMedBarnet());
        made.put("avslut.orsak", avslut == null ? null : avslut.orsak());
        made.put("beslut.riskbedomning", before);
        if (unread) {
            made.put("beslut.riskbedomning", PlainRecord.OTHER);
        }
        made.put("avslut.riskbedomning", after);
        made.put("forandring.riskbedomning", unread ? PlainRecord.OTHER : change(before, after));
        return made;
    }

    private static @Nullable String change(@Nullable Code before, @Nullable Code after) {
        if (before == null || after == null) {
            return null;
        }
        if (CountedCases.NO_CODES.contains(before.value()) || CountedCases.NO_CODES.contains(after.value())) {
            return PlainRecord.OTHER;
        }
        int from = SCALE.indexOf(before.value());
        int to = SCALE.indexOf(after.value());
        return from < 0 || to < 0 ? "okand" : to < from ? "lagre" : to > from ? "hogre" : "samma";
    }

    private PlainRecord placering(Insats insats, Placering of) {
        PlainRecord made = measure(insats);
        LocalDate first = of.start();
        LocalDate last = of.slut() == null && insats.avslut() == null ? header.skapad() : of.slut();
        age(made, "", first, false);
        age(made, ".avslut", of.slut(), false);
        made.put("ar", first == null ? null : (long) first.getYear());
        made.put("placering.form", of.form());
        Long days = null;
        if (first != null && last != null) {
            days = 0L;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                days += window == null || window.holds(day) ? 1 : 0;
            }
            days = last.isBefore(first) ? -1 : days;
        }
        made.put("vardygn", days);
        if (first != null) {
            boolean goesOn = of.slut() == null && insats.avslut() == null;
            made.during(Day.DATUM, first, last != null ? last : goesOn ? LocalDate.MAX : first);
        }
        return made;
    }

    private List<PlainRecord> tillfallen(Insats insats) {
        List<PlainRecord> made = new ArrayList<>();
        Beslut beslut = insats.beslut();
        if (beslut != null) {
            PlainRecord one =
                    tillfalle(insats, "beslut", beslut.datum(), beslut.riskbedomning(), beslut.samtalMedBarnet());
            if (beslut.ovrigt().isUnreadable("riskbedomning")) {
                one.put("tillfalle.riskbedomning", PlainRecord.OTHER);
            }
            made.add(one);
        }
        for (Uppfoljning each : insats.uppfoljningar()) {
            made.add(tillfalle(insats, "uppfoljning", each.datum(), each.riskbedomning(), each.samtalMedBarnet()));
        }
        Avslut avslut = insats.avslut();
        if (avslut != null) {
            made.add(tillfalle(insats, "avslut", avslut.datum(), avslut.riskbedomning(), avslut.samtalMedBarnet()));
        }
        return made;
    }

    private PlainRecord tillfalle(
            Insats insats, String slag, @Nullable LocalDate day, @Nullable Code risk, List<Code> talks) {
        PlainRecord made = measure(insats);
        begins(made, day, false);
        made.put("tillfalle.slag", slag);
        made.put("tillfalle.riskbedomning", risk);
        made.put("tillfalle.samtalMedBarnet", talks);
        Set<String> held = made.answers("tillfalle.samtalMedBarnet");
        String talk = held.contains("enskilt")
                ? "enskilt"
                : held.contains("med-vardnadshavare") ? "annat" : held.contains("inget-samtal") ? "inget" : null;
        made.put("tillfalle.samtal", talk);
        return made;
    }

    private void exposed(PlainRecord made, @Nullable Utredning of) {
        IdentifieradUtsatthet all = of == null || of.identifieradUtsatthet() == null
                ? IdentifieradUtsatthet.builder().build()
                : of.identifieradUtsatthet();
        Map<String, List<Code>> parts =
                Map.of("hemmiljo", all.hemmiljo(), "foralder", all.foralder(), "barn", all.barn());
        Set<String> forms = new HashSet<>();
        Set<String> where = new HashSet<>();
        boolean stated = false;
        parts.forEach((part, codes) -> {
            made.put("identifieradUtsatthet." + part, codes);
            for (String answer : made.answers("identifieradUtsatthet." + part)) {
                if (answer.equals(PlainRecord.OTHER)) {
                    where.add(answer);
                } else if (!answer.equals(PlainRecord.MISSING) && !NO_FORMS.contains(answer)) {
                    where.add(part);
                    forms.add(part + "/" + answer);
                }
            }
        });
        for (List<Code> codes : parts.values()) {
            stated |= !codes.isEmpty();
        }
        made.put("utsatthet.delar", where.isEmpty() && stated ? Set.of("ingen") : where);
        if (where.contains(PlainRecord.OTHER) || !stated && !all.grupper().isEmpty()) {
            made.put("utsatthet.antal-former", PlainRecord.OTHER);
        } else {
            made.put("utsatthet.antal-former", stated ? Long.valueOf(forms.size()) : null);
        }
    }

    private void begins(PlainRecord made, @Nullable LocalDate day, boolean unread) {
        made.on(Day.DATUM, day);
        age(made, "", day, unread);
        put(made, "ar", day == null ? null : "" + day.getYear(), unread);
        put(made, "kvartal", quarter(day), unread);
    }

    private void ends(PlainRecord made, @Nullable LocalDate day, boolean unread) {
        made.on(Day.AVSLUT, day);
        age(made, ".avslut", day, unread);
        put(made, "kvartal.avslut", quarter(day), unread);
    }

    private static void put(PlainRecord made, String question, @Nullable String answer, boolean unread) {
        made.put(question, unread ? PlainRecord.OTHER : answer);
    }

    private static @Nullable String quarter(@Nullable LocalDate day) {
        return day == null ? null : day.getYear() + "-K" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private void age(PlainRecord made, String suffix, @Nullable LocalDate on, boolean unread) {
        Barn barn = arende.barn();
        LocalDate born = barn == null ? null : barn.fodelsedatum();
        Integer year = barn == null ? null : barn.fodelsear();
        Long age = null;
        if (on != null && born != null) {
            age = on.isBefore(born) ? -1 : (long) Period.between(born, on).getYears();
        } else if (on != null && year != null) {
            age = (long) on.getYear() - year;
        }
        boolean unknown =
                born == null && year == null && barn != null && !barn.ovrigt().isEmpty();
        made.put("alder" + suffix, unread || unknown ? Long.valueOf(-1) : age);
        String group = null;
        if (unread || unknown || age != null && age < 0) {
            group = PlainRecord.OTHER;
        } else if (age != null) {
            group = age <= 6 ? "0-6" : age <= 12 ? "7-12" : age <= 17 ? "13-17" : age == 18 ? "18" : "over-18";
        }
        made.put("aldersgrupp" + suffix, group);
    }

    private static void days(
            PlainRecord made,
            String question,
            @Nullable LocalDate first,
            boolean firstUnread,
            @Nullable LocalDate last,
            boolean lastUnread) {
        if (firstUnread || lastUnread) {
            made.put(question, PlainRecord.OTHER);
        } else {
            made.put(question, first == null || last == null ? null : (Long) ChronoUnit.DAYS.between(first, last));
        }
    }

    private static boolean isBackwards(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && last.isBefore(first);
    }
}
