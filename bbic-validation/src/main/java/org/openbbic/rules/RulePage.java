package org.openbbic.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page of one rule, as Markdown that also reads well in a terminal; {@code docs/regler} holds these pages. */
public final class RulePage {

    private final StringBuilder page = new StringBuilder();
    private final boolean english;

    private RulePage(boolean english) {
        this.english = english;
    }

    /**
     * The page.
     *
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     */
    public static String text(RuleRow row, RuleBook book, Locale language) {
        RulePage page = new RulePage(language.getLanguage().equals("en"));
        RuleText text = book.text(row.id(), language);
        page.head(row, text);
        page.section("Vad den säger", "What it says");
        for (String message : book.messages(row.id(), language)) {
            page.page.append("- ").append(message).append('\n');
        }
        page.section("Så rättar du", "How to mend it");
        page.page.append(text.mend()).append('\n');
        page.section("Exempel", "Examples");
        page.examples(row, book.findExample(row.id()).orElse(null));
        return page.page.toString();
    }

    private void head(RuleRow row, RuleText text) {
        page.append("# ").append(row.id()).append(' ').append(text.title()).append("\n\n");
        line("Nivå", "Level", row.level().name());
        line("Område", "Area", row.area().id());
        line("Prövar", "Judges", row.node());
        if (row.threshold() != null) {
            line("Tröskel", "Threshold", row.threshold() + word(" procent", " per cent"));
        }
        String versions = row.versions().isEmpty() ? word("alla", "all") : String.join(", ", row.versions());
        line("Versioner", "Versions", versions);
        line("Rättas av", "Mended by", row.mender().id());
        line("Datum eller version som avgör", "Deciding date or version", row.date());
        line("Källa", "Source", row.source().toString());
        page.append('\n');
        line("Givet", "Given", text.given());
        line("När", "When", text.when());
        line("Så", "Then", text.then());
    }

    private void examples(RuleRow row, @Nullable RuleExample example) {
        List<String> chosen = example == null ? List.of() : example.chosen();
        if (!chosen.isEmpty()) {
            page.append(word("De gäller med en profil som har valt ", "They hold with a profile that has chosen "))
                    .append('`')
                    .append(String.join("`, `", chosen))
                    .append("`.\n\n");
        }
        if (example != null) {
            String fence = example.isTable() ? "```\n" : "```json\n";
            page.append(word("Det här har den inget att säga om:", "It has nothing to say of this:"));
            page.append("\n\n").append(fence).append(example.good()).append("\n```\n\n");
            page.append(word("Det här anmärker den på:", "It remarks on this:"));
            page.append("\n\n").append(fence).append(example.bad()).append("\n```\n\n");
        }
        page.append(word("En fil som den anmärker på", "A file that it remarks on"))
                .append(": `bbic-examples/data/felaktiga/` (")
                .append(row.id())
                .append(
                        !chosen.isEmpty()
                                ? word("), med profilen bredvid\n", "), with the profile beside it\n")
                                : ")\n");
    }

    private void line(String swedish, String englishName, String value) {
        page.append("- **")
                .append(word(swedish, englishName))
                .append(":** ")
                .append(value)
                .append('\n');
    }

    private void section(String swedish, String englishTitle) {
        page.append("\n## ").append(word(swedish, englishTitle)).append("\n\n");
    }

    private String word(String swedish, String inEnglish) {
        return english ? inEnglish : swedish;
    }
}
