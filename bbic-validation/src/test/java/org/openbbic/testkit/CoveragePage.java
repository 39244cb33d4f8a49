package org.openbbic.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openbbic.export.Format;
import org.openbbic.testkit.MutationTable.Row;
import org.openbbic.testkit.Mutations.Mutation;

/** The page that says what share of the changes to each field some rule catches, and what none can catch. */
final class CoveragePage {

    private static final String START = """
            # Täckning

            Hur stor andel av alla små ändringar i en rätt export som någon regel fångar, fält för fält. Sidan är gjord av provet
            `MutationTest`, som ändrar testpaketets rätta exporter ett fält i taget; ändra inte i den. Vilken regel som ska fånga vad står i
            `mutationer.csv` bredvid provet: en ändring som en regel är till för ger den regelns anmärkning och ingen annan, av vilken
            nivå det vara må, och den rätta exporten ger varken FEL eller VARNING.

            En ändring räknas en gång per fält och version; prov av att en gräns inte är passerad räknas inte. Att andelen
            är låg betyder sällan att en regel saknas: mycket av det som är fel på riktigt ser rätt ut.

            """;

    private final MutationTable table;

    /** The changes of one field: one a version, change and row. */
    private final Map<String, Set<Counted>> byField = new LinkedHashMap<>();

    private record Counted(String version, String operator, Row row) {}

    private CoveragePage(MutationTable table, List<Mutation> mutations) {
        this.table = table;
        Format.NODES.forEach(type ->
                type.fields().forEach(field -> byField.put(type.name() + "." + field.name(), new LinkedHashSet<>())));
        for (Mutation each : mutations) {
            if (each.row().isRight()) {
                continue;
            }
            byField.computeIfAbsent(each.place().address(), address -> new LinkedHashSet<>())
                    .add(new Counted(each.version(), each.operator(), each.row()));
        }
    }

    static String of(MutationTable table, List<Mutation> mutations) {
        CoveragePage page = new CoveragePage(table, mutations);
        return START + page.fields() + page.uncaught() + page.together() + page.operators() + page.without();
    }

    private String fields() {
        StringBuilder text = new StringBuilder("## Fält för fält\n\n");
        text.append("| fält | ändringar | fångade | andel | regler | fångas inte |\n|---|---:|---:|---:|---|---|\n");
        int all = 0;
        int caught = 0;
        for (Map.Entry<String, Set<Counted>> field : byField.entrySet()) {
            int here = field.getValue().size();
            int caughtHere = (int)
                    field.getValue().stream().filter(c -> c.row().isCaught()).count();
            all += here;
            caught += caughtHere;
            text.append("| `").append(field.getKey()).append("` | ").append(share(here, caughtHere));
            text.append(rules(field.getValue())).append(" | ").append(missed(field.getValue()));
            text.append(" |\n");
        }
        text.append("| *alla* | ").append(share(all, caught)).append(" |  |\n\n");
        text.append("Ett fält utan ändringar står inte i de rätta exporterna, eftersom inget svar är känt.\n\n");
        return text.toString();
    }

    private static String share(int all, int caught) {
        String share = all == 0 ? "–" : String.format(Locale.ROOT, "%d %%", Math.round(100.0 * caught / all));
        return all + " | " + caught + " | " + share + " | ";
    }

    private static String rules(Set<Counted> changes) {
        Set<String> rules = new TreeSet<>();
        changes.forEach(change -> rules.addAll(change.row().rules()));
        return String.join(
                ", ",
                rules.stream().map(rule -> rule.substring("BBIC-".length())).toList());
    }

    private static String missed(Set<Counted> changes) {
        Set<String> missed = new TreeSet<>();
        for (Counted change : changes) {
            if (!change.row().isCaught()) {
                missed.add("`" + change.operator() + "`");
            }
        }
        return String.join(", ", missed);
    }

    private String uncaught() {
        StringBuilder text = new StringBuilder("## Det som ingen regel fångar, och varför\n\n");
        text.append("`**` är vilket fält som helst.\n\n| ändring | fält | när | varför |\n|---|---|---|---|\n");
        for (Row row : table.rows()) {
            if (!row.isCaught() && !row.isRight()) {
                text.append("| ")
                        .append(words(row))
                        .append(" | `")
                        .append(row.path())
                        .append("` | ");
                text.append(row.where().isEmpty() ? "" : "`" + row.where() + "`")
                        .append(" | ");
                text.append(row.reason()).append(" |\n");
            }
        }
        return text.append('\n').toString();
    }

    private String together() {
        StringBuilder text = new StringBuilder("## Där en ändring gör två saker fel\n\n");
        text.append(
                "Annars ger en orsak en anmärkning ([beslut 0010](../beslut/0010-en-orsak.md)).\n\n| regler | varför |\n|---|---|\n");
        MutationTable.pairs("tva-regler.csv")
                .forEach((rules, why) -> text.append("| ")
                        .append(rules.replace("BBIC-", "").replace("+", ", "))
                        .append(" | ")
                        .append(why)
                        .append(" |\n"));
        return text.append('\n').toString();
    }

    private static String words(Row row) {
        List<String> words = new ArrayList<>();
        row.operators().forEach(operator -> words.add("`" + operator + "`"));
        return String.join(", ", words);
    }

    private String operators() {
        StringBuilder text = new StringBuilder("## Ändringarna\n\n| ändring | vad som händer |\n|---|---|\n");
        MutationTable.pairs("operatorer.csv")
                .forEach((operator, what) -> text.append("| `")
                        .append(operator)
                        .append("` | ")
                        .append(what)
                        .append(" |\n"));
        return text.append('\n').toString();
    }

    private String without() {
        StringBuilder text = new StringBuilder("## Regler som ingen ändring av ett fält når\n\n");
        text.append(
                "Var och en prövas av sina egna felaktiga exporter i testpaketet.\n\n| regel | varför |\n|---|---|\n");
        MutationTable.pairs("utan-mutation.csv")
                .forEach((rule, why) -> text.append("| [")
                        .append(rule)
                        .append("](")
                        .append(rule)
                        .append(".md) | ")
                        .append(why)
                        .append(" |\n"));
        return text.toString();
    }
}
