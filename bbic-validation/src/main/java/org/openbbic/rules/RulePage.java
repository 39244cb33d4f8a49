package org.openbbic.rules;

import java.util.Locale;

/** The page of one rule, as Markdown that also reads well in a terminal; {@code docs/regler} holds these pages. */
public final class RulePage {

    private RulePage() {}

    /**
     * The page.
     *
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     */
    public static String text(RuleRow row, RuleBook book, Locale language) {
        boolean english = language.getLanguage().equals("en");
        RuleText text = book.text(row.id(), language);
        StringBuilder page = new StringBuilder();
        page.append("# ").append(row.id()).append(' ').append(text.title()).append("\n\n");
        line(page, english ? "Level" : "Nivå", row.level().name());
        line(page, english ? "Area" : "Område", row.area().id());
        line(page, english ? "Judges" : "Prövar", row.node());
        line(page, english ? "Mended by" : "Rättas av", row.mender().id());
        line(page, english ? "Deciding date or version" : "Datum eller version som avgör", row.date());
        line(page, english ? "Source" : "Källa", row.source().toString());
        page.append('\n');
        line(page, english ? "Given" : "Givet", text.given());
        line(page, english ? "When" : "När", text.when());
        line(page, english ? "Then" : "Så", text.then());
        section(page, english ? "What it says" : "Vad den säger");
        for (String message : book.messages(row.id(), language)) {
            page.append("- ").append(message).append('\n');
        }
        section(page, english ? "How to mend it" : "Så rättar du");
        page.append(text.mend()).append('\n');
        section(page, english ? "Examples" : "Exempel");
        book.findExample(row.id()).ifPresent(example -> {
            block(
                    page,
                    english ? "It has nothing to say of this:" : "Det här har den inget att säga om:",
                    example.good(),
                    example);
            block(page, english ? "It remarks on this:" : "Det här anmärker den på:", example.bad(), example);
        });
        page.append(english ? "A file that it remarks on: " : "En fil som den anmärker på: ")
                .append("`bbic-examples/data/felaktiga/` (")
                .append(row.id())
                .append(")\n");
        return page.toString();
    }

    private static void block(StringBuilder page, String title, String text, RuleExample example) {
        page.append(title)
                .append("\n\n```")
                .append(example.isTable() ? "" : "json")
                .append('\n');
        page.append(text).append("\n```\n\n");
    }

    private static void line(StringBuilder page, String name, String value) {
        page.append("- **").append(name).append(":** ").append(value).append('\n');
    }

    private static void section(StringBuilder page, String title) {
        page.append("\n## ").append(title).append("\n\n");
    }
}
