package org.openbbic.report;

import java.util.Locale;
import org.openbbic.rules.Level;

/** <i>Utfall</i> (verdict) of a check in words. It approves nothing: that is the municipality's own act. */
public final class Verdict {

    private Verdict() {}

    /**
     * The verdict in one sentence without a full stop, such as {@code Inga fel hittades i det som kunde prövas (13 av 24
     * variabler helt prövade)}.
     *
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     */
    public static String sentence(Report report, Locale language) {
        Texts texts = Texts.of(language);
        return texts.get("mening", headline(report, texts), tested(report, texts));
    }

    /**
     * Why an answer could not be tested, in a few words, such as {@code Listan är bara delvis känd}.
     *
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     */
    public static String reason(Report.Reason reason, Locale language) {
        return Texts.of(language).get("orsak." + reason.name());
    }

    /** What was found, without how much could be tested. */
    static String headline(Report report, Texts texts) {
        return switch (report.outcome()) {
            case INGA_FEL -> texts.get("utfall.INGA_FEL");
            case FEL_FINNS -> texts.count("utfall.FEL_FINNS", report.count(Level.FEL));
            case EJ_GENOMFORD -> texts.get("utfall.EJ_GENOMFORD");
        };
    }

    /** How much could be tested. */
    static String tested(Report report, Texts texts) {
        return report.variables() == 0
                ? texts.get("provat.inga")
                : texts.get("provat", texts.number(report.variablesTested()), texts.number(report.variables()));
    }
}
