package org.openbbic.tidy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.Format;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** Makes rows of cases and hands them to the tables' writers. */
final class CaseRows {

    /** Stands for a name that nobody knows. */
    private static final String UNKNOWN_NAME = ".*okand";

    /** A municipality's code; any other text could be a person's words. */
    private static final Pattern KOMMUN = Pattern.compile("[0-9]{4}");

    private static final long AMBIGUOUS = -1;

    /** Where the rows of one table go. */
    private static final class Open {
        private final Table table;
        private final RowWriter writer;
        private final int version;
        private long rows;

        Open(Table table, RowWriter writer) {
            this.table = table;
            this.writer = writer;
            this.version = table.place(Layout.VERSION);
        }
    }

    private final Catalogue catalogue;
    private final NodePlan root;
    private final Minimisation minimisation;
    private final Groups groups;
    private final Ledger ledger = new Ledger();
    private final Map<String, Open> tables = new LinkedHashMap<>();
    private final Map<String, Long> versions = new TreeMap<>();
    private final Map<String, Map<String, Long>> names = new HashMap<>();
    private final List<Integer> alike = new ArrayList<>();
    private final int kommun;
    private @Nullable String headerKommun;
    private @Nullable String headerVersion;
    private @Nullable String version;
    private @Nullable String caseId;

    CaseRows(Catalogue catalogue, Layout layout, Minimisation minimisation, Map<String, RowWriter> writers) {
        this.catalogue = catalogue;
        this.root = layout.root();
        this.minimisation = minimisation;
        this.groups = new Groups(minimisation.smallestGroup());
        for (Table table : layout.tables()) {
            tables.put(table.name(), new Open(table, requireNonNull(writers.get(table.name()))));
        }
        Table cases = layout.tables().get(0);
        this.kommun = cases.place("kommun");
        Groups.COLUMNS.forEach(column -> alike.add(cases.place(column)));
    }

    /** Takes what the header says for every case. */
    void header(Exporthuvud header, String bbicVersion) {
        headerVersion = bbicVersion;
        headerKommun = header.kommun() == null ? null : kommun(header.kommun(), "huvud.kommun");
    }

    void add(Arende arende) throws IOException {
        caseId = arende.id();
        version = version(arende);
        names.clear();
        OpenRow row = begin(Format.ARENDE.name(), null);
        if (kommun >= 0) {
            String own = arende.kommun();
            row.put(kommun, own == null ? headerKommun : kommun(own, "arende.kommun"));
        }
        fill(root, arende, row);
        List<@Nullable Object> same = new ArrayList<>();
        alike.forEach(place -> same.add(place < 0 ? null : row.get(place)));
        groups.add(same, arende.barn() == null ? null : arende.barn().nyckel());
        end(row);
    }

    private @Nullable String version(Arende arende) {
        String own = arende.bbicVersion();
        if (own == null) {
            return arende.ovrigt().isUnreadable(Layout.VERSION) ? null : headerVersion;
        }
        if (catalogue.findVersion(own).isEmpty()) {
            ledger.count("arende.bbicVersion", Reason.OTILLATEN_FORM, 1);
            return null;
        }
        return own;
    }

    private @Nullable String kommun(String text, String address) {
        if (KOMMUN.matcher(text).matches()) {
            return text;
        }
        ledger.count(address, Reason.OTILLATEN_FORM, 1);
        return null;
    }

    /** Begins a row within another. */
    OpenRow begin(String table, @Nullable OpenRow around) {
        Open open = requireNonNull(tables.get(table));
        OpenRow row = new OpenRow(open.table, ++open.rows, around);
        row.put(open.version, version);
        return row;
    }

    /** Hands a row on that is whole. */
    void end(OpenRow row) throws IOException {
        requireNonNull(tables.get(row.table().name())).writer.row(row.cells());
        if (row.table().name().equals(Format.ARENDE.name())) {
            versions.merge(version == null ? "" : version, 1L, Long::sum);
        }
    }

    /** Puts what an object says into a row. */
    void fill(NodePlan plan, Object node, OpenRow row) throws IOException {
        ExtraFields extra = plan.type().extra(node);
        for (Part part : plan.parts()) {
            part.take(node, extra.isUnreadable(part.field().name()), row, this);
        }
        for (ExtraFields.Field field : extra.fields()) {
            if (field.kind() == ExtraFields.Kind.UNKNOWN) {
                ledger.count(plan.type().name() + UNKNOWN_NAME, Reason.OKANT_FALT, 1);
            }
        }
    }

    Ledger ledger() {
        return ledger;
    }

    @Nullable
    String caseId() {
        return caseId;
    }

    /** The text that stands for an id; {@code null} where there is no key. */
    @Nullable
    String hashed(String address, String within, String id) {
        CodeKey key = minimisation.key().orElse(null);
        ledger.count(address, key == null ? Reason.ID_BORTTAGET : Reason.ID_KODAT, 1);
        return key == null ? null : key.of(address, within, id);
    }

    /** Remembers, within the case, by which id a row is referred to. */
    void name(OpenRow row, String id) {
        names.computeIfAbsent(row.table().name(), any -> new HashMap<>())
                .merge(id, row.number(), (one, other) -> AMBIGUOUS);
    }

    /** The number of the row of that table with that id in the case; {@code null} for none or several. */
    @Nullable
    Long named(String table, String id) {
        Long number = names.getOrDefault(table, Map.of()).get(id);
        return number == null || number == AMBIGUOUS ? null : number;
    }

    Groups groups() {
        return groups;
    }

    /** How many cases there are of each version; an empty text stands for those of none that is known. */
    Map<String, Long> versions() {
        return versions;
    }

    /** How many rows each table has. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        tables.forEach((name, open) -> rows.put(name, open.rows));
        return rows;
    }
}
