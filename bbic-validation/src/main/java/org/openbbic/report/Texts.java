package org.openbbic.report;

import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldWords;
import org.openbbic.output.WordFile;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.rules.RuleBookException;

/** The report's own words in one language, from {@code rapport_sv.properties} or {@code rapport_en.properties}, with the names of fields. */
final class Texts {

    private static final Texts SWEDISH = new Texts("sv", '\u00A0');
    private static final Texts ENGLISH = new Texts("en", ',');

    private final String language;
    private final char thousands;
    private final Properties words;

    private Texts(String language, char thousands) {
        this.language = language;
        this.thousands = thousands;
        this.words = load("rapport_" + language + ".properties", FieldWords.of(Locale.forLanguageTag(language)));
    }

    /** The words in English for {@link Locale#ENGLISH}, else in Swedish. */
    static Texts of(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }

    /** The language's code, {@code sv} or {@code en}. */
    String language() {
        return language;
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    /**
     * The text of that key, with {@code {0}}, {@code {1}} and so on replaced.
     *
     * @throws RuleBookException if there is none
     */
    String get(String key, String... parts) {
        String text = find(key);
        if (text == null) {
            throw new RuleBookException("rapport_" + language + ".properties: no text for " + key);
        }
        return WordFile.fill(text, parts);
    }

    /** The text of that key as it stands, or {@code null}. */
    @Nullable
    String find(String key) {
        return words.getProperty(key);
    }

    /** The text for that many, from {@code key.en} for one and {@code key.flera} for any other number. */
    String count(String key, long number) {
        return get(key + (number == 1 ? ".en" : ".flera"), number(number));
    }

    /** Why a rule was passed over or failed. */
    String reason(RuleOutcome rule) {
        String reason = find("skal." + rule.reason());
        return reason == null ? get("skal.okant." + rule.status().name()) : reason;
    }

    /** Where a remark stands: the cell of a workbook, else line and column, as an editor counts them and to be typed in. */
    String place(Report report, Report.Finding finding) {
        String cell = report.files().get(finding.file()).cell(finding);
        return cell != null
                ? get("anm.cell", cell)
                : get("anm.plats", Integer.toString(finding.line()), Integer.toString(finding.column()));
    }

    /** A number with its thousands parted. */
    String number(long number) {
        String digits = Long.toString(number);
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            out.insert(at, thousands);
        }
        return out.toString();
    }

    /** A share in whole per cent; only none is 0 and only all is 100. */
    String percent(long part, long whole) {
        String sign = isEnglish() ? "%" : "\u00A0%";
        if (part == 0) {
            return "0" + sign;
        }
        if (part >= whole) {
            return "100" + sign;
        }
        long rounded = (part * 200 + whole) / (whole * 2);
        return (rounded == 0 ? "<1" : rounded == 100 ? ">99" : Long.toString(rounded)) + sign;
    }

    private static Properties load(String file, FieldWords names) {
        Properties words = new Properties();
        words.putAll(names.all());
        words.putAll(WordFile.load(Texts.class, file));
        return words;
    }
}
