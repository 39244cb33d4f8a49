package org.openbbic.examples.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.statistics.Alpha;

/**
 * The trial's two inter-rater tests (samstämmighetstest): the ratings of four made-up cases, and the shares that were
 * published beside the same shares counted from the ratings.
 *
 * <p>The ratings are made from the published counts, so they test the reckoning and nothing else: that a count agrees is no
 * news, that a printed share does not is. Source: WK pp. 15-19.
 */
public final class Samstammighet {

    private static final String RISK = "riskbedomning";

    /** Whether a published share is the one that the ratings give. */
    public enum Verdict {
        /** It is, in whole per cent with halves upwards. */
        STAMMER,
        /** The share ends in a half, which was printed downwards. */
        HALV_NEDAT,
        /** It is not, whichever way it is rounded. */
        STAMMER_INTE
    }

    /**
     * A published share beside the one counted.
     *
     * @param arende the case, as the source calls it
     * @param variabel the variable's code list
     * @param svar the answer's code
     * @param publishedCount how many gave the answer, as published
     * @param publishedPercent the share, as published
     * @param count how many gave it in the ratings
     * @param ratings how many rated the case
     * @param sida the page in WK
     */
    public record Row(
            String arende,
            String variabel,
            String svar,
            int publishedCount,
            int publishedPercent,
            int count,
            int ratings,
            int sida) {

        /** The share counted, in per cent. */
        public double percent() {
            return 100.0 * count / ratings;
        }

        /** Whether the published share holds. */
        public Verdict verdict() {
            if (Quota.percent(count, ratings) == publishedPercent) {
                return Verdict.STAMMER;
            }
            boolean half = 200 * count % (2 * ratings) == ratings;
            return half && 100 * count / ratings == publishedPercent ? Verdict.HALV_NEDAT : Verdict.STAMMER_INTE;
        }

        /** Why it does not hold, in Swedish; empty where it does. */
        public String why() {
            return switch (verdict()) {
                case STAMMER -> "";
                case HALV_NEDAT -> "en halv procent är avrundad nedåt";
                case STAMMER_INTE ->
                    anyCountGives()
                            ? "andelen hör till ett annat antal av " + ratings
                            : "inget antal av " + ratings + " ger " + publishedPercent + " %";
            };
        }

        private boolean anyCountGives() {
            return IntStream.rangeClosed(0, ratings).anyMatch(any -> Quota.percent(any, ratings) == publishedPercent);
        }
    }

    private final Map<String, Integer> cases = new LinkedHashMap<>();
    private final List<Map<String, String>> ratings;
    private final List<Row> rows = new ArrayList<>();
    private final Catalogue catalogue = Catalogue.bundled();

    private Samstammighet() {
        for (Map<String, String> one :
                DataFile.load("samstammighet-arenden.csv").rows()) {
            cases.put(field(one, "arende"), number(one, "bedomare"));
        }
        this.ratings = DataFile.load("samstammighet.csv").rows();
        for (Map<String, String> one :
                DataFile.load("samstammighet-publicerat.csv").rows()) {
            rows.add(row(one));
        }
    }

    /**
     * Reads the ratings and what was published of them.
     *
     * @throws IllegalStateException if a data file is not there or not as it should be
     */
    public static Samstammighet load() {
        return new Samstammighet();
    }

    private Row row(Map<String, String> published) {
        String arende = field(published, "arende");
        String variabel = field(published, "variabel");
        String svar = field(published, "svar");
        return new Row(
                arende,
                variabel,
                svar,
                number(published, "antal"),
                number(published, "procent"),
                count(arende, variabel, svar),
                raters(arende),
                number(published, "sida"));
    }

    static String field(Map<String, String> row, String name) {
        String value = row.get(name);
        if (value == null) {
            throw new IllegalStateException("no field " + name);
        }
        return value;
    }

    private static int number(Map<String, String> row, String name) {
        return Integer.parseInt(field(row, name));
    }

    /** The cases, in the order of the source. */
    public List<String> arenden() {
        return List.copyOf(cases.keySet());
    }

    /**
     * How many rated the case.
     *
     * @throws IllegalArgumentException if there is no such case
     */
    public int raters(String arende) {
        Integer raters = cases.get(arende);
        if (raters == null) {
            throw new IllegalArgumentException("arende: none of that name");
        }
        return raters;
    }

    /** How many gave this answer. */
    public int count(String arende, String variabel, String svar) {
        return (int) ratings.stream()
                .filter(one -> arende.equals(one.get("arende"))
                        && variabel.equals(one.get("variabel"))
                        && svar.equals(one.get("svar")))
                .count();
    }

    /** Each published share beside the one counted, in the order of the source. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /**
     * The steps on the scale of risk that the raters chose, {@code [case][rater]}, as {@link Alpha} takes them. An answer
     * that is no step (<i>inte känt</i>) is missing.
     */
    public int[][] riskSteps() {
        CodeList risk = catalogue.getList(RISK);
        int[][] steps = new int[cases.size()][];
        int next = 0;
        for (String arende : cases.keySet()) {
            steps[next++] = ratings.stream()
                    .filter(one -> arende.equals(one.get("arende")) && RISK.equals(one.get("variabel")))
                    .mapToInt(one -> step(risk, field(one, "svar")))
                    .toArray();
        }
        return steps;
    }

    private static int step(CodeList list, String svar) {
        int order = list.entry(list.get(svar)).order();
        return order > 0 ? order : Alpha.MISSING;
    }

    /** The comparison as a table in Markdown, Swedish, and beneath it the agreement on risk over the cases. */
    public String markdown() {
        StringBuilder text = new StringBuilder("| Ärende | Svar | Publicerat | Ur bedömningarna | Stämmer |\n");
        text.append("| --- | --- | ---: | ---: | --- |\n");
        for (Row row : rows) {
            text.append("| ").append(row.arende());
            text.append(" | ").append(term(row));
            text.append(" | ")
                    .append(row.publishedPercent())
                    .append(" % (WK s. ")
                    .append(row.sida());
            text.append(") | ")
                    .append(row.count())
                    .append(" av ")
                    .append(row.ratings())
                    .append(", ");
            text.append(decimals(row.percent(), 1)).append(" % | ");
            text.append(row.verdict() == Verdict.STAMMER ? "ja" : "nej: " + row.why())
                    .append(" |\n");
        }
        return text.append('\n').append(agreement()).append('\n').toString();
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value).replace('.', ',');
    }

    private String term(Row row) {
        CodeList list = catalogue.getList(row.variabel());
        Code code = list.get(row.svar());
        CodeEntry entry = list.entry(code);
        return list.term() + ": " + entry.term();
    }

    private String agreement() {
        String sentence = "Krippendorffs alfa för risken (ordnad skala, *inte känt* räknat som saknat): ";
        Alpha alpha = Alpha.ordinal(riskSteps());
        if (alpha instanceof Alpha.Defined defined) {
            return sentence + decimals(defined.value(), 2) + " över " + defined.cases() + " ärenden och "
                    + defined.ratings() + " bedömningar. Talet är vårt, inte publicerat. För ett ärende för sig är"
                    + " alfa odefinierat: slumpen mäts av hur svaren skiljer sig mellan ärenden.";
        }
        return sentence + "odefinierat.";
    }
}
