package org.openbbic.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.report.Report;
import org.openbbic.rules.Level;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;
import org.openbbic.rules.RuleBook;

/** Makes every change that there is to the good exports of the kit, one at a time, and sees what the check says of each. */
final class Mutations {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** So many times each change is made in each place and shape of its object, in each version by each row. */
    private static final int ENOUGH = 2;

    private final MutationTable table;
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Mutation> done = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * One change that was made.
     *
     * @param row the row that says what must come of it
     */
    record Mutation(String version, String operator, Place place, MutationTable.Row row) {}

    /** A case alone under its header. */
    private record Start(
            String version,
            ObjectNode header,
            ObjectNode arende,
            List<String> remarks,
            Checker chosen,
            List<String> byChosen) {}

    Mutations(MutationTable table) {
        this.table = table;
    }

    List<Mutation> done() {
        return done;
    }

    /** What did not come out as the table says. */
    List<String> faults() {
        return faults;
    }

    /** Changes every case of the good export of that version. */
    void of(String version) {
        List<String> lines = lines(version);
        Checker chosen = allChosen(version);
        for (int i = 1; i < lines.size(); i++) {
            ObjectNode header = json(lines.get(0)).put("antalArenden", 1);
            ObjectNode arende = json(lines.get(i));
            String text = text(header, arende);
            Start start =
                    new Start(version, header, arende, remarks(Checker.bundled(), text), chosen, remarks(chosen, text));
            if (start.remarks().stream().anyMatch(Mutations::isFelOrVarning)) {
                faults.add(version + " " + i + ": not good from the start: " + start.remarks());
            }
            if (i == 1) {
                each(start, Place.Root.HUVUD, header);
            }
            each(start, Place.Root.ARENDE, arende);
        }
    }

    static List<String> lines(String version) {
        try {
            KitFile file = GoodExports.of(Catalogue.bundled(), version).file();
            return new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFelOrVarning(String rule) {
        return RuleBook.bundled().getRow(rule).level() != Level.UPPLYSNING;
    }

    private void each(Start start, Place.Root root, ObjectNode text) {
        for (Place place : Place.all(root, text)) {
            for (Operator operator : Operator.values()) {
                Optional<MutationTable.Row> row = table.find(operator, place, text);
                if (row.isEmpty()) {
                    faults.add("no row: " + operator.word() + " " + place.path());
                } else {
                    change(start, operator.word(), place, row.get(), text);
                }
            }
            for (MutationTable.Row row : table.own()) {
                if (row.fits(place, text)) {
                    row.operators().forEach(operator -> change(start, operator, place, row, text));
                }
            }
        }
    }

    private void change(Start start, String operator, Place place, MutationTable.Row row, ObjectNode text) {
        String key = start.version() + operator + place.path() + row + shape(place.object(text));
        if (times.getOrDefault(key, 0) == ENOUGH) {
            return;
        }
        ObjectNode changed = text.deepCopy();
        if (Change.of(operator).make(place, changed, start.version())) {
            times.merge(key, 1, Integer::sum);
            judge(start, operator, place, row, changed);
        }
    }

    /** Which fields are filled in beside it. */
    private static String shape(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.toString();
    }

    private void judge(Start start, String operator, Place place, MutationTable.Row row, ObjectNode changed) {
        boolean inHeader = place.root() == Place.Root.HUVUD;
        String text = text(inHeader ? changed : start.header(), inHeader ? start.arende() : changed);
        boolean byProfile = Change.isByProfile(operator);
        List<String> found = remarks(byProfile ? start.chosen() : Checker.bundled(), text);
        (byProfile ? start.byChosen() : start.remarks()).forEach(found::remove);
        List<String> expected = new ArrayList<>(row.rules());
        Collections.sort(found);
        Collections.sort(expected);
        if (!found.equals(expected)) {
            faults.add(operator + " " + place.path() + " " + start.version() + " "
                    + start.arende().path("id").asText() + ": " + expected + ", found " + found);
        }
        done.add(new Mutation(start.version(), operator, place, row));
    }

    static String text(ObjectNode header, ObjectNode arende) {
        return (header + "\n" + arende + "\n").replace(Operator.AGAIN + "\":", "\":");
    }

    /** By a profile that has chosen every variable that the version is known to have. */
    private static Checker allChosen(String version) {
        String ids = Catalogue.bundled().variables(version).stream()
                .map(variable -> '"' + variable.id() + '"')
                .collect(Collectors.joining(","));
        String json = "{\"bbicProfil\":\"1\",\"namn\":\"Alla\",\"urval\":[" + ids + "]}";
        try {
            InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
            return Checker.of(Catalogue.bundled(), Profile.read("profil", in));
        } catch (ProfileException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> remarks(Checker checker, String text) {
        CheckRun run = checker.begin(CheckOptions.of(GoodExports.MADE));
        try {
            run.file(
                    "export",
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    in -> CaseReader.open(in, Catalogue.bundled()),
                    cases -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> remarks = new ArrayList<>();
        for (Report.Finding finding : run.finish().findings()) {
            remarks.add(finding.rule());
        }
        return remarks;
    }

    static ObjectNode json(@Nullable String line) {
        try {
            return (ObjectNode) JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
