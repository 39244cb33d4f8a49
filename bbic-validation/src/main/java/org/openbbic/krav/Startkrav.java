package org.openbbic.krav;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbbic.model.Source;
import org.openbbic.rules.RuleBookException;

/** Reads {@code startkrav.csv}: a heading, then one row a demand, cells parted by semicolons. */
final class Startkrav {

    static final String FILE = "startkrav.csv";

    /** Every word that can stand as evidence, for a person to choose among. */
    static final String WORDS = Arrays.stream(Bevisslag.values())
            .map(slag -> slag == Bevisslag.VARIABEL ? slag.word() + "=VARIABEL" : slag.word())
            .collect(Collectors.joining(", "));

    private static final String HEADING = "nummer;text;tyngd;visas;kalla;stalle";
    private static final int COLUMNS = 6;

    private static final class Holder {
        private static final Kravlista LIST = load();
    }

    private Startkrav() {}

    static Kravlista list() {
        return Holder.LIST;
    }

    private static Kravlista load() {
        try (InputStream in = Startkrav.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new RuleBookException(FILE + ": missing");
            }
            byte[] bytes = in.readAllBytes();
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Kravlista("startlistan", hash, true, parse(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The demands of that text.
     *
     * @throws RuleBookException if it is broken, with file and line
     */
    static List<Krav> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw broken(1, "heading is not " + HEADING);
        }
        List<Krav> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            Krav krav = krav(i + 1, lines.get(i).split(";", -1));
            if (!seen.add(krav.nummer())) {
                throw broken(i + 1, "column nummer: stands twice");
            }
            all.add(krav);
        }
        if (all.isEmpty()) {
            throw broken(1, "no demands");
        }
        return all;
    }

    private static Krav krav(int line, String[] cells) {
        if (cells.length != COLUMNS) {
            throw broken(line, COLUMNS + " cells expected, " + cells.length + " found");
        }
        for (String cell : cells) {
            if (cell.isBlank()) {
                throw broken(line, "an empty cell");
            }
        }
        Tyngd tyngd = Tyngd.find(cells[2]);
        if (tyngd == null) {
            throw broken(line, "column tyngd: no such word");
        }
        List<Bevis> bevis = new ArrayList<>();
        for (String word : cells[3].split("\\+", -1)) {
            Bevis one = Bevis.find(word);
            if (one == null) {
                throw broken(line, "column visas: no such word");
            }
            bevis.add(one);
        }
        return new Krav(cells[0], cells[1], tyngd, bevis, new Source(cells[4], cells[5]));
    }

    private static RuleBookException broken(int line, String what) {
        return new RuleBookException(FILE + ":" + line + ": " + what);
    }
}
