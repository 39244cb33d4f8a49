package org.openbbic.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleExample;
import org.openbbic.rules.RuleRow;
import org.openbbic.testkit.KitExport.Beside;
import org.openbbic.testkit.KitExport.Kind;

/** The good and the bad example of each rule as exports: each of its own, and all bad cases together in each version. */
final class ExampleExports {

    private static final String USUAL_VERSION = "1.0";
    private static final String ANY_ID = "{\"id\": \"A-1\"";

    private ExampleExports() {}

    /** Each example of its own. */
    static List<KitExport> all() throws IOException {
        List<KitExport> exports = new ArrayList<>();
        for (RuleRow row : RuleBook.bundled().rows()) {
            RuleExample example = RuleBook.bundled().findExample(row.id()).orElse(null);
            if (example != null) {
                exports.add(export(row.id(), example, example.good(), Kind.RATT_EXEMPEL));
                exports.add(export(row.id(), example, example.bad(), Kind.FEL_EXEMPEL));
            }
        }
        return exports;
    }

    /** The bad examples that are one case and need nothing beside them, in one export of that version. */
    static KitExport allOf(String version) throws IOException {
        StringBuilder text = new StringBuilder(header(version));
        for (RuleRow row : RuleBook.bundled().rows()) {
            RuleExample example = RuleBook.bundled().findExample(row.id()).orElse(null);
            if (example != null && isCase(example)) {
                text.append(named(example.bad(), row.id())).append('\n');
            }
        }
        KitFile file = file("fel/version-" + version + ".ndjson", text.toString());
        return new KitExport(file, Kind.FEL_VERSION, null, version, Beside.NOTHING, Judged.of(file, Beside.NOTHING));
    }

    private static boolean isCase(RuleExample example) {
        return !example.isTable()
                && !hasHeader(example.bad())
                && example.chosen().isEmpty();
    }

    private static boolean hasHeader(String example) {
        return example.startsWith("{\"bbicExport\"");
    }

    /** The case by an id that tells which rule it is about. */
    private static String named(String example, String rule) {
        return example.startsWith(ANY_ID) ? "{\"id\": \"" + rule + '"' + example.substring(ANY_ID.length()) : example;
    }

    private static String header(String version) {
        return "{\"bbicExport\": \"1\", \"bbicVersion\": \"" + version
                + "\", \"skapad\": \"2018-01-16\", \"syntetisk\": true}\n";
    }

    private static KitExport export(String rule, RuleExample example, String text, Kind kind) throws IOException {
        String name = (kind == Kind.RATT_EXEMPEL ? "ratt/" : "fel/") + rule + "-exempel";
        boolean bare = !example.isTable() && !hasHeader(text);
        KitFile file = file(
                name + (example.isTable() ? ".csv" : ".ndjson"), (bare ? header(USUAL_VERSION) : "") + text + '\n');
        Beside beside = new Beside(example.isTable() ? mapping(name, example) : null, profile(name, example), null);
        return new KitExport(file, kind, rule, null, beside, Judged.of(file, beside));
    }

    /** Of the columns that the tables among the examples have; the measure's id need not be there. */
    private static @Nullable KitFile mapping(String name, RuleExample example) throws IOException {
        boolean several = example.good().contains("Insats");
        String resource = several ? "exempel-insatser.mappning.json" : "exempel.mappning.json";
        return new KitFile(name + ".mappning.json", Resource.bytes(resource));
    }

    /** That has chosen what the example needs; most need no profile. */
    private static @Nullable KitFile profile(String name, RuleExample example) {
        if (example.chosen().isEmpty()) {
            return null;
        }
        String chosen = String.join("\", \"", example.chosen());
        return file(
                name + ".profil.json",
                "{\"bbicProfil\": \"1\", \"namn\": \"Exempel\", \"urval\": [\"" + chosen + "\"]}\n");
    }

    private static KitFile file(String name, String text) {
        return new KitFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
