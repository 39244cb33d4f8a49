package org.openbbic.examples.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;
import org.openbbic.catalogue.ProvisionPair;
import org.openbbic.lagrum.LagrumReader;
import org.openbbic.lagrum.LagrumText;
import org.openbbic.lagrum.Resolution.Candidate;
import org.openbbic.model.Evidence;

/** The answer for a person at a terminal. */
final class LagrumPrint {

    private final Catalogue catalogue;
    private final @Nullable LocalDate day;
    private final PrintStream out;
    private final TreeSet<String> sources = new TreeSet<>();

    LagrumPrint(Catalogue catalogue, @Nullable LocalDate day, PrintStream out) {
        this.catalogue = catalogue;
        this.day = day;
        this.out = out;
    }

    void print(LagrumText text, List<LagrumAnswer> answers) {
        if (text instanceof LagrumText.Unreadable unreadable) {
            out.println("Texten går inte att läsa hel: vid tecken " + unreadable.position() + " "
                    + reason(unreadable.fault()) + ".");
            out.println("Ingenting av den har använts.");
        }
        for (LagrumAnswer answer : answers) {
            answer(answer);
        }
        if (text instanceof LagrumText.Read read && read.rangeExpanded()) {
            out.println("Intervallet är utskrivet som de paragrafer katalogen har; lagen kan ha fler däremellan.");
        }
        for (String key : sources) {
            out.println(key + ": " + catalogue.getSource(key).title() + ". "
                    + catalogue.getSource(key).note());
        }
    }

    static String reason(LagrumText.Fault fault) {
        return switch (fault) {
            case TOM_TEXT -> "finns ingen text";
            case FOR_LANG -> "är texten längre än " + LagrumReader.MOST_CHARACTERS + " tecken";
            case OKANT_TECKEN -> "står ett tecken som inte hör hemma i ett lagrum";
            case OKANT_ORD ->
                "står ett ord som inte är en lag som katalogen känner; en annan lag läses om"
                        + " förkortningen följs av sitt nummer, som i 9 § LSS (1993:387)";
            case FEL_SFS -> "står ett SFS-nummer som inte är den lagens, eller inget SFS-nummer";
            case LAG_SAKNAS -> "står en paragraf utan lag";
            case PARAGRAF_SAKNAS -> "saknas en paragraf";
            case PARAGRAFTECKEN_SAKNAS -> "står ett tal utan paragraftecken";
            case TVETYDIG -> "står en paragraf som kan höra till två lagar eller två kapitel";
            case OKANT_INTERVALL -> "står ett intervall som katalogen inte har alla paragrafer i; skriv ut dem";
            case UTANFOR_EXPORTENS_FORM ->
                "står ett stycke, en punkt eller ett kapitel med bokstav, som en export inte" + " har någon form för";
            case OVANTAT -> "står något annat än väntat";
        };
    }

    private void answer(LagrumAnswer answer) {
        out.println(answer.reference().written() + "  [" + answer.reference().citation() + "]");
        String remark = switch (answer.outcome()) {
            case HITTAD, OKAND_HAR -> "";
            case EJ_I_KRAFT -> "lagen gällde inte " + day + "; övergångsbestämmelser har inte kunnat läsas";
            case TVETYDIG -> "flera lagar har förkortningen; ange --dag eller lagens SFS-nummer";
            case OKAND_LAG ->
                day == null ? "lagen är okänd här" : "ingen lag som är känd här hade förkortningen " + day;
        };
        if (!remark.isEmpty()) {
            out.println("  obs: " + remark);
        }
        for (Candidate candidate : answer.candidates()) {
            candidate(answer, candidate);
        }
        out.println();
    }

    private void candidate(LagrumAnswer answer, Candidate candidate) {
        Provision provision = candidate.provision();
        out.println("  " + answer.reference().with(candidate.act()).citation()
                + (provision == null
                        ? ": paragrafen är okänd här, vilket inte säger något om lagen"
                        : ": " + provision.about()));
        line("lag", candidate.act().name() + ", " + inForce(candidate.act()));
        if (provision == null) {
            if (answer.outcome() == LagrumAnswer.Outcome.OKAND_HAR) {
                elsewhere(answer, candidate.act());
            }
            return;
        }
        line("läst lydelse", wording(provision));
        if (day != null && provision.isWordingDoubtfulOn(day)) {
            line("obs", "en annan lydelse än den lästa kan ha gällt " + day);
        }
        pairs(provision);
        source(provision);
    }

    private void elsewhere(LagrumAnswer answer, Act act) {
        for (Provision same : answer.sameNumber(act, catalogue)) {
            line("samma nummer i den andra lagen", same.citation() + ": " + same.about());
            pairs(same);
            source(same);
        }
    }

    private void source(Provision provision) {
        sources.add(provision.source().key());
        line("källa", provision.source() + ", " + grade(provision.evidence()));
    }

    private void pairs(Provision provision) {
        for (ProvisionPair pair : catalogue.predecessors(provision)) {
            pair("föregångare", pair, pair.predecessor());
        }
        for (ProvisionPair pair : catalogue.successors(provision)) {
            pair("efterföljare", pair, pair.successor());
        }
    }

    private void pair(String name, ProvisionPair pair, Provision other) {
        line(
                name + " (härledd)",
                other.citation() + ": " + other.about() + " (" + grade(pair.evidence()) + ", " + pair.source() + ")"
                        + (pair.note().isEmpty() ? "" : ". " + pair.note()));
    }

    private void line(String name, String text) {
        out.println("    " + name + ": " + text);
    }

    private static String inForce(Act act) {
        LocalDate from = act.validFrom();
        LocalDate to = act.validTo();
        return (from == null ? "första dagen i kraft är okänd här" : "i kraft från " + from)
                + (to == null ? ", ingen sista dag känd" : ", till och med " + to);
    }

    private static String wording(Provision provision) {
        if (provision.wording() == null) {
            return "texten anger ingen ändring, så den är lagens första så vitt den visar";
        }
        return "SFS " + provision.wording()
                + (provision.wordingKnownFrom() == null
                        ? "; från vilken dag den gällde är okänt här"
                        : "; känd från " + provision.wordingKnownFrom());
    }

    private static String grade(Evidence evidence) {
        return evidence == Evidence.OBELAGD ? "OBELAGD, overifierad" : evidence.name();
    }
}
