package org.openbbic.benchmarks.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Properties;

/** The page of what was measured. Its words are in {@code ord.properties}, its reasons in {@code orsaker.properties}. */
final class Page {

    private final Map<String, Group> groups;
    private final Properties words = load("ord.properties");
    private final Properties reasons = load("orsaker.properties");
    private final StringBuilder page = new StringBuilder();

    private Page(Map<String, Group> groups) throws IOException {
        this.groups = groups;
    }

    static String of(Map<String, Group> groups, List<Goal> goals) throws IOException {
        Page page = new Page(groups);
        page.page.append(page.words.getProperty("inledning")).append("\n\n");
        page.goals(goals);
        for (String name : page.words.getProperty("ordning").split(",")) {
            Group group = groups.get(name);
            if (group != null) {
                page.group(name, group);
            }
        }
        return page.page.toString().stripTrailing() + "\n";
    }

    private static Properties load(String name) throws IOException {
        Properties loaded = new Properties();
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name))) {
            loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return loaded;
    }

    private void goals(List<Goal> goals) {
        page.append("## Mål\n\n| Mått | Mål | Uppmätt | Nått |\n| --- | ---: | ---: | --- |\n");
        StringBuilder why = new StringBuilder();
        for (Goal goal : goals) {
            OptionalDouble reached = goal.reached(groups);
            boolean met = reached.isPresent() && goal.isMet(reached.getAsDouble());
            page.append("| ").append(goal.text()).append(" | ");
            page.append(goal.atLeast() ? "minst " : "högst ").append(number(goal.limit()));
            page.append(' ').append(goal.unit()).append(" | ");
            page.append(reached.isPresent() ? number(reached.getAsDouble()) + " " + goal.unit() : "");
            page.append(" | ")
                    .append(met ? "ja" : reached.isPresent() ? "nej" : "inte mätt")
                    .append(" |\n");
            if (!met) {
                why.append("- **").append(goal.text()).append("**: ");
                why.append(reasons.getProperty(goal.key(), words.getProperty("utan-orsak")))
                        .append("\n");
            }
        }
        page.append("\nKvoter är mellan medianer ur samma körning.\n\n");
        if (why.length() > 0) {
            page.append("### Det som inte är nått\n\n").append(why).append('\n');
        }
    }

    private void group(String name, Group group) {
        page.append("## ").append(words.getProperty(name + ".rubrik")).append("\n\n");
        page.append(words.getProperty(name + ".text")).append("\n\n");
        page.append("| | median | lägst | högst | gånger | fel funna |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        group.values().forEach((id, value) -> {
            page.append("| ").append(words.getProperty(name + "." + id, id)).append(" | ");
            page.append(number(value.median())).append(' ').append(value.unit()).append(" | ");
            page.append(number(value.least())).append(" | ").append(number(value.most()));
            page.append(" | ")
                    .append(value.runs())
                    .append(" | ")
                    .append(faults(value))
                    .append(" |\n");
        });
        page.append("\nMätt ").append(group.made()).append(" på ").append(group.machine());
        page.append(", varav mätningen fick använda ").append(group.processors());
        page.append("; ").append(group.java()).append(".");
        group.files()
                .forEach((file, data) -> page.append("\nFil: ")
                        .append(file)
                        .append(" (")
                        .append(data.bytes())
                        .append(" byte, sha256 `")
                        .append(data.sha256(), 0, 16)
                        .append("…`)."));
        page.append("\n\n");
    }

    private static String faults(Value value) {
        return value.cases() == 0 ? "" : value.faults() + " i " + value.cases() + " ärenden";
    }

    /** Three digits that mean something, as Swedish writes them. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || value == Math.rint(value) ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('.', ',');
    }
}
