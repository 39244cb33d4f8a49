package org.openbbic.examples.command;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.standardrapport.Statistik;
import org.openbbic.tabulation.Dimension;
import org.openbbic.tabulation.Dimensions;
import org.openbbic.tabulation.Side;

/** What the command says of a count. */
final class StatistikText {

    private StatistikText() {}

    static void print(Statistik statistik, StatistikFiles files, PrintStream out) {
        long cases = statistik.cases(Side.EGNA);
        String counted = cases == 1 ? "1 ärende" : cases + " ärenden";
        if (statistik.choices().comparing()) {
            counted += ", jämförda med " + statistik.cases(Side.ANDRA) + " från andra";
        }
        out.println("Räknade " + counted + ".");
        if (statistik.unread() > 0) {
            out.println(statistik.unread()
                    + " ärenden kunde inte läsas och är inte räknade; kör kontrollera för att se vilka.");
        }
        if (statistik.hasProblems()) {
            out.println("Något i filerna kunde inte läsas som det står och räknas som okänt eller inte angivet; kör"
                    + " kontrollera för att se vad och var.");
        }
        if (statistik.choices().isSuppressed()) {
            out.println(
                    "Små tal är undertryckta. Lämna inte ut flera rapporter som skiljer sig åt med bara några barn.");
        } else {
            out.println("Intern rapport: visar alla tal och får inte lämna kommunen (--mottagare extern för andra).");
        }
        files.files().forEach(file -> out.println("Rapport: " + file));
    }

    /** What is wrong with groups or filters, said so that it can be mended. */
    static String fault(String message, Catalogue catalogue) {
        if (message.startsWith("groups: no such")) {
            return "--grupp: okänt namn; välj bland " + known(catalogue);
        }
        if (message.startsWith("filter: not one of the answers of ")) {
            return "--filter: inte ett svar för " + message.substring(message.lastIndexOf(' ') + 1);
        }
        if (message.endsWith("expects a number, or two with .. between")) {
            return "--filter: skriv ett tal, eller två med .. mellan";
        }
        return "--filter: okänt namn; välj bland " + known(catalogue);
    }

    private static String known(Catalogue catalogue) {
        return Dimensions.of(catalogue).all().stream().map(Dimension::id).collect(Collectors.joining(", "));
    }
}
