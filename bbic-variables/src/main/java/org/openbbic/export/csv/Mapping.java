package org.openbbic.export.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.Format;
import org.openbbic.export.Limits;
import org.openbbic.model.arende.Exporthuvud;

/**
 * <i>Mappning</i> (mapping): ties the columns and answer texts of a table to the fields and codes of the format, and
 * gives the header that a table cannot have. Immutable.
 *
 * <pre>{@code
 * {"bbicMappning": "1", "huvud": {"bbicVersion": "1.0"}, "form": "bred",
 *  "kolumner": [{"rubrik": "Löpnr", "falt": "arende.id"},
 *               {"rubrik": "Kön", "falt": "barn.kon", "svar": {"F": "flicka", "P": "pojke"}}]}
 * }</pre>
 */
public final class Mapping {

    /** The version of the mapping file's form, as {@code bbicMappning} states it. */
    public static final String VERSION = "1";

    private final Exporthuvud header;
    private final boolean longForm;
    private final boolean own;
    private final @Nullable Character delimiter;
    private final @Nullable String sheet;
    private final Map<String, Constant> constants;
    private final List<MappedColumn> columns;

    /**
     * A value that stands in every row.
     *
     * @param line the line of the mapping file on which it stands
     */
    record Constant(int line, Target target, String text) {}

    Mapping(
            Exporthuvud header,
            boolean longForm,
            boolean own,
            @Nullable Character delimiter,
            @Nullable String sheet,
            Map<String, Constant> constants,
            List<MappedColumn> columns) {
        this.header = header;
        this.longForm = longForm;
        this.own = own;
        this.delimiter = delimiter;
        this.sheet = sheet;
        this.constants = constants;
        this.columns = List.copyOf(columns);
    }

    /**
     * Reads a mapping file.
     *
     * @param in JSON; it is not closed
     * @throws MappingException if anything in it is wrong: no JSON, a key or field that does not exist, a heading that
     *     stands twice
     * @throws IOException if reading fails
     */
    public static Mapping read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Limits.CASE + 1);
        if (bytes.length > Limits.CASE) {
            throw new MappingException("mappningen är större än 4 MiB");
        }
        return new MappingParser().parse(bytes);
    }

    /**
     * The mapping of our own long form, whose headings are the format's own names.
     *
     * @param bbicVersion version of the variables; blank for a table that nobody has said it of
     */
    public static Mapping own(String bbicVersion) {
        Exporthuvud header = Exporthuvud.builder()
                .bbicExport(Format.VERSION)
                .bbicVersion(bbicVersion.isBlank() ? null : bbicVersion)
                .build();
        return new Mapping(header, true, true, null, null, Map.of(), List.of());
    }

    /**
     * Checks the codes that the mapping names against the catalogue's lists; opening a table does so too.
     *
     * @throws MappingException if a code is not in its list, or a constant is not what its field takes
     */
    public void check(Catalogue catalogue) throws MappingException {
        MappingCheck.check(this, catalogue);
    }

    /** The header of the export that the table becomes. */
    public Exporthuvud header() {
        return header;
    }

    /** Whether a column is to be replaced by a keyed hash, so that a key is needed. */
    public boolean needsKey() {
        return columns.stream().anyMatch(c -> c.treatment() == MappedColumn.Treatment.HASH);
    }

    /** Whether each row is one occasion; else each row is one insats with all its occasions. */
    boolean isLong() {
        return longForm;
    }

    /** Whether the headings are the format's own names. */
    boolean isOwn() {
        return own;
    }

    @Nullable
    Character delimiter() {
        return delimiter;
    }

    /** The name of the sheet to read, or {@code null} for the first one. */
    @Nullable
    String sheet() {
        return sheet;
    }

    /** Values that stand in every row, by their address. */
    Map<String, Constant> constants() {
        return constants;
    }

    List<MappedColumn> columns() {
        return columns;
    }

    /** How many columns it maps. */
    @Override
    public String toString() {
        return "Mapping[" + columns.size() + "]";
    }
}
