package org.openbbic.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openbbic.handout.Condition.How;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/** Reads {@code villkor.csv}: a heading, then a condition a row, cells parted by semicolons. */
final class Conditions {

    private static final String FILE = "villkor.csv";
    private static final String HEADING = "falt;beror_pa;hur;varden;grad;kalla;plats;text";
    private static final int CELLS = 8;

    private Conditions() {}

    static List<Condition> load() {
        try (InputStream in = Conditions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + ": missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Condition> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw broken(1, "heading is not " + HEADING);
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            conditions.add(condition(i + 1, lines.get(i).split(";", -1)));
        }
        return conditions;
    }

    private static Condition condition(int line, String[] cells) {
        if (cells.length != CELLS || Arrays.stream(cells).anyMatch(String::isBlank)) {
            throw broken(line, CELLS + " cells with something in them expected");
        }
        How how = Arrays.stream(How.values())
                .filter(each -> each.id().equals(cells[2]))
                .findFirst()
                .orElseThrow(() -> broken(line, "column hur: no such word"));
        Evidence evidence = Arrays.stream(Evidence.values())
                .filter(each -> each.name().equals(cells[4]))
                .findFirst()
                .orElseThrow(() -> broken(line, "column grad: no such word"));
        List<String> values = List.of(cells[3].split("\\|", -1));
        return new Condition(cells[0], cells[1], how, values, evidence, new Source(cells[5], cells[6]), cells[7]);
    }

    private static IllegalStateException broken(int line, String what) {
        return new IllegalStateException(FILE + ":" + line + ": " + what);
    }
}
