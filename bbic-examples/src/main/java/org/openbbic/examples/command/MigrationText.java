package org.openbbic.examples.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.migration.Account;
import org.openbbic.migration.Outcome;
import org.openbbic.output.PlainText;

/** The account of a migration for the terminal: what became what, list by list. */
final class MigrationText {

    private static final int MOST_LINES = 10;

    private final Locale language;
    private final MigrationWords words;

    MigrationText(Locale language) {
        this.language = language;
        this.words = new MigrationWords(Language.isEnglish(language));
    }

    void print(Account account, String name, MigrationFiles files, PrintStream out) {
        out.println(head(account, name));
        for (LayerInfo layer : account.layers()) {
            out.println(words.of("Lager: ", "Layer: ") + PlainText.of(layer.name(), 200) + " (" + layer.grade() + ")");
        }
        done(account, files, out);
        List<String> met = new MetProblems(account.problems(), false, language).lines();
        if (!met.isEmpty()) {
            out.println(words.of("Detta mötte läsaren:", "The reader met:"));
            met.forEach(line -> out.println("  " + line));
        }
        out.println(words.of("Redovisning: ", "Account: ") + files.account());
        out.println(words.of(
                "Filen och redovisningen kan omfattas av sekretess (OSL 26 kap. 1 §).",
                "The file and the account may be subject to secrecy (OSL 26 kap. 1 §)."));
    }

    private String head(Account account, String name) {
        String from = account.fromVersion() == null ? words.of("okänd", "unknown") : account.fromVersion();
        String additions = account.additions().isEmpty() ? "" : " + " + String.join(" + ", account.additions());
        return name + ": " + account.cases().read() + words.of(" ärenden", " cases") + ", version " + from + " -> "
                + account.toVersion() + additions
                + (account.synthetic() ? words.of(", påhittade data", ", made-up data") : "");
    }

    private void done(Account account, MigrationFiles files, PrintStream out) {
        cases(account.cases(), out);
        out.println(words.of("Värden med kodlista eller variabel:", "Values with a code list or variable:"));
        account.totals().forEach((outcome, count) -> {
            if (count > 0) {
                out.println("  " + words.of(outcome) + ": " + count);
            }
        });
        out.println(words.of("Övriga värden, oförändrade: ", "Other values, unchanged: ") + account.untouched());
        if (account.leftLocal() > 0) {
            out.println(words.of(
                            "Sparade värden som inte kunde läggas tillbaka och är kvar under lokala: ",
                            "Kept values that could not be put back and are still under lokala: ")
                    + account.leftLocal());
        }
        changes(account.rows(), out);
        out.println(words.of("Ny fil: ", "New file: ") + files.out());
    }

    private void cases(Account.Cases cases, PrintStream out) {
        out.println(words.of("Migrerade ärenden: ", "Cases migrated: ") + cases.migrated());
        if (cases.unread() > 0) {
            out.println(words.of(
                            "Kunde inte läsas och finns inte i den nya filen: ",
                            "Could not be read and are not in the new file: ")
                    + cases.unread()
                    + lines(cases.unreadLines()));
        }
        if (cases.otherVersion() > 0) {
            out.println(words.of(
                            "Har en version som inte är känd och står kvar som de var: ",
                            "Are of a version that is not known and stand as they were: ")
                    + cases.otherVersion()
                    + lines(cases.otherVersionLines()));
        }
    }

    private String lines(List<Integer> lines) {
        String some = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return " (" + words.of("rad ", "line ") + some + (lines.size() > MOST_LINES ? ", …" : "") + ")";
    }

    /** What did not stay as it was, all answers of a list that fared alike together. */
    private void changes(List<Account.Row> rows, PrintStream out) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Account.Row row : rows) {
            if (row.outcome() != Outcome.OFORANDRAD) {
                counts.merge(change(row), row.count(), Long::sum);
            }
        }
        if (!counts.isEmpty()) {
            out.println(words.of("Det som inte bara står kvar:", "What does not simply stand:"));
            counts.forEach((change, count) -> out.println("  " + change + ": " + count));
        }
    }

    private String change(Account.Row row) {
        StringBuilder text = new StringBuilder(row.variable()).append(", ").append(words.of(row.outcome()));
        boolean other = row.outcome() == Outcome.SAMMANFORD || row.outcome() == Outcome.OVERFORD;
        if (other) {
            text.append(" -> ").append(row.toList()).append(' ').append(row.toCode());
        }
        if (row.reason() != null) {
            text.append(", ").append(words.of(row.reason()));
        }
        String grade = grade(row);
        text.append(grade == null ? "" : " (" + grade + ")");
        if (row.keptLocally()) {
            text.append(words.of(", sparat under lokala", ", kept under lokala"));
        } else if (row.outcome() == Outcome.KAN_INTE_VETAS || row.outcome() == Outcome.EJ_UTTRYCKBAR) {
            text.append(words.of(", står kvar i sitt fält", ", stands in its field"));
        }
        return text.toString();
    }

    private @Nullable String grade(Account.Row row) {
        if (row.source() == null) {
            return null;
        }
        String mark = row.isUnverified() ? words.of("overifierad, ", "unverified, ") : "";
        return mark + (row.grade() == null ? "" : row.grade() + ", ") + row.source();
    }
}
