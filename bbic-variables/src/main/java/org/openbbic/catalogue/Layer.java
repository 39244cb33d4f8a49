package org.openbbic.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbbic.catalogue.LayerInfo.Party;
import org.openbbic.model.Evidence;

/**
 * <i>Lager</i> (layer): a municipality's own variables and answers, or the official annex ticked off by someone who holds
 * it, to be laid on a catalogue with {@link Catalogue#with}.
 *
 * <p>A layer is one file, semicolon-separated as the library's own data and read as strictly: the columns
 * {@value #COLUMNS}, first the rows {@code lager} that say who made it, then what it changes. UTF-8, with or without byte
 * order mark, LF or CRLF. {@code docs/lager.md} describes it row by row. A layer is always an explicit argument; nothing
 * looks for one.
 */
public final class Layer {

    /** The heading of the file. */
    public static final String COLUMNS =
            "atgard;version;id;kod;term;synonymer;oversattning;flerval;tillfalle;sida;anmarkning";

    /** How many characters a name, and what is said of the layer itself, has at most. */
    public static final int LONGEST_TERM = 300;

    private static final int MOST_BYTES = 4 << 20;

    private final LayerInfo info;
    private final List<CsvRow> rows;

    private Layer(LayerInfo info, List<CsvRow> rows) {
        this.info = info;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a layer; whether it fits a catalogue shows when it is laid on one.
     *
     * @param name the file as errors shall name it
     * @throws CatalogueException if it is no layer, with file, line and column
     * @throws IOException if reading fails
     */
    public static Layer read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new CatalogueException(name, 0, null, "larger than 4 MiB");
        }
        String text = DataFiles.utf8(name, bytes);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CsvTable table = CsvTable.parse(name, plain, List.of(COLUMNS.split(";")));
        Map<String, CsvRow> head = new TreeMap<>();
        List<CsvRow> changes = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            LayerCells.check(row);
            if (LayerAction.of(row) != LayerAction.LAGER) {
                changes.add(row);
            } else if (!changes.isEmpty()) {
                throw row.fault("atgard", "the rows on the layer itself come first");
            } else if (head.put(row.text("id"), row) != null) {
                throw row.fault("id", "a second row for the same");
            }
        }
        String sha256 = HexFormat.of().formatHex(Fingerprint.digest().digest(bytes));
        return new Layer(new LayerHead(name, head).info(sha256), changes);
    }

    /**
     * The bytes of a layer that has not been written yet, such as one made from a ticked list.
     *
     * @throws CatalogueException if it is no layer
     */
    public static Layer parse(String name, String text) {
        try {
            return read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always readable", e);
        }
    }

    /**
     * Whether a layer can add an answer with that code: 1 to 100 characters, beginning with a letter or a digit, with
     * letters, digits, single spaces and {@code .:-_/(),&+%'} only.
     */
    public static boolean isCode(String text) {
        return LayerCells.isCode(text);
    }

    /** Who made it, when, from what, and the hash of its bytes. */
    public LayerInfo info() {
        return info;
    }

    List<CsvRow> rows() {
        return rows;
    }

    /** What the rows on the layer itself say, each of them known and once. */
    private record LayerHead(String file, Map<String, CsvRow> rows) {

        private static final List<String> KEYS =
                List.of("namn", "grad", "part", "upprattat-av", "datum", "artikel", "granskat-av");

        LayerInfo info(String sha256) {
            for (CsvRow row : rows.values()) {
                row.word("id", KEYS);
            }
            Evidence grade =
                    get("grad").word("term", List.of("LOKAL", "AVSKRIFT")).equals("LOKAL")
                            ? Evidence.LOKAL
                            : Evidence.AVSKRIFT;
            boolean transcript = grade == Evidence.AVSKRIFT;
            return new LayerInfo(
                    get("namn").text("term"),
                    grade,
                    party(get("part")),
                    get("upprattat-av").text("term"),
                    get("datum").date("term"),
                    transcript || rows.containsKey("artikel") ? get("artikel").text("term") : null,
                    transcript || rows.containsKey("granskat-av")
                            ? get("granskat-av").text("term")
                            : null,
                    sha256);
        }

        private static Party party(CsvRow row) {
            String word = row.text("term");
            for (Party party : Party.values()) {
                if (party.id().equals(word)) {
                    return party;
                }
            }
            throw row.fault("term", "expected one of [kommun, leverantor, annan]");
        }

        private CsvRow get(String key) {
            CsvRow row = rows.get(key);
            if (row == null) {
                throw new CatalogueException(file, 0, "id", "a row lager with the id " + key + " is missing");
            }
            return row;
        }
    }
}
