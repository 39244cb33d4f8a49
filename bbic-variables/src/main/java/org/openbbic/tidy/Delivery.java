package org.openbbic.tidy;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;

/**
 * <i>Utlämnande</i> (handing on): the cases of one export as tidy tables in a folder, with a data package, a code book and
 * a log.
 *
 * <pre>{@code
 * try (Delivery delivery = Delivery.into(folder, catalogue, Minimisation.careful(), forms)) {
 *     delivery.take(reader, "3.1", cases -> {});
 *     DeliveryLog log = delivery.keep(source);
 * }
 * }</pre>
 *
 * <p>The files are written beside the folder and take its place once they are whole and no group is too small; else
 * nothing is left. One pass, in memory that does not grow with the file. The same export, choices and key give the same
 * bytes. For one thread.
 */
public final class Delivery implements Closeable {

    private final Catalogue catalogue;
    private final Minimisation minimisation;
    private final List<TableForm> forms;
    private final Layout layout;
    private final List<Table> tables;
    private final DeliveryFolder folder;
    private final Map<String, RowWriter> writers = new LinkedHashMap<>();
    private final CaseRows rows;
    private final Map<ReadProblem.Kind, Long> problems = new LinkedHashMap<>();
    private boolean synthetic;
    private long cases;
    private long unread;

    private Delivery(DeliveryFolder folder, Catalogue catalogue, Minimisation minimisation, List<TableForm> forms)
            throws IOException {
        this.folder = folder;
        this.catalogue = catalogue;
        this.minimisation = minimisation;
        this.forms = List.copyOf(forms);
        this.layout = new Layout(catalogue, minimisation);
        this.tables = layout.tables();
        for (Table table : tables) {
            writers.put(table.name(), begin(table));
        }
        this.rows = new CaseRows(catalogue, layout, minimisation, writers);
    }

    /**
     * Begins a delivery.
     *
     * @param folder is new or empty; what is around it is made where it is not there
     * @param forms at least one, no two of which write files of one name
     * @throws NotDirectoryException if the folder is a file
     * @throws DirectoryNotEmptyException if something lies in it; nothing is written over
     * @throws IOException if it cannot be written to
     * @throws IllegalArgumentException if there is no form, or two write files of one name
     */
    public static Delivery into(Path folder, Catalogue catalogue, Minimisation minimisation, List<TableForm> forms)
            throws IOException {
        Set<String> extensions = new HashSet<>();
        if (forms.isEmpty() || !forms.stream().map(TableForm::extension).allMatch(extensions::add)) {
            throw new IllegalArgumentException("forms: at least one, and no two with one extension");
        }
        DeliveryFolder begun = DeliveryFolder.beside(folder);
        try {
            return new Delivery(begun, catalogue, minimisation, forms);
        } catch (IOException | RuntimeException e) {
            begun.close();
            throw e;
        }
    }

    private RowWriter begin(Table table) throws IOException {
        List<RowWriter> all = new ArrayList<>();
        for (TableForm form : forms) {
            all.add(form.begin(table, folder.file(fileOf(table, form))));
        }
        return all.size() == 1 ? all.get(0) : new Both(all);
    }

    static String fileOf(Table table, TableForm form) {
        return table.name() + "." + form.extension();
    }

    /** Several writers of one table. */
    private record Both(List<RowWriter> writers) implements RowWriter {

        @Override
        public void row(@Nullable Object[] cells) throws IOException {
            for (RowWriter writer : writers) {
                writer.row(cells);
            }
        }

        @Override
        public void close() throws IOException {
            for (RowWriter writer : writers) {
                writer.close();
            }
        }
    }

    /**
     * Takes every case of an export.
     *
     * @param bbicVersion the version of the cases that do not state their own; one of the catalogue's
     * @param progress hears how many cases were read, after each
     * @throws IOException if reading or writing fails
     * @throws IllegalArgumentException if the catalogue lacks {@code bbicVersion}
     */
    public void take(CaseReader reader, String bbicVersion, LongConsumer progress) throws IOException {
        if (catalogue.findVersion(bbicVersion).isEmpty()) {
            throw new IllegalArgumentException("bbicVersion: the catalogue has no such version");
        }
        synthetic = Boolean.TRUE.equals(reader.header().syntetisk());
        rows.header(reader.header(), bbicVersion);
        met(reader.takeFileProblems());
        ReadCase next;
        while ((next = reader.next()) != null) {
            met(next.problems());
            if (next.value() == null) {
                unread++;
            } else {
                rows.add(next.value());
                cases++;
            }
            met(reader.takeFileProblems());
            progress.accept(cases + unread);
        }
        met(reader.takeFileProblems());
    }

    private void met(List<ReadProblem> found) {
        found.forEach(problem -> problems.merge(problem.kind(), 1L, Long::sum));
    }

    /** How many cases were taken. */
    public long cases() {
        return cases;
    }

    /** What the reader met, by kind. */
    public Map<ReadProblem.Kind, Long> problems() {
        return Map.copyOf(problems);
    }

    /**
     * Puts the files in their place.
     *
     * @param source what was read, and by what
     * @throws SmallGroupException if a group is too small; nothing is left then
     * @throws IOException if writing fails; nothing is left then either
     */
    public DeliveryLog keep(DeliveryLog.Source source) throws IOException, SmallGroupException {
        closeWriters();
        SmallestGroup smallest = rows.groups().smallest();
        if (!smallest.isEnough()) {
            throw new SmallGroupException(smallest);
        }
        Contents contents = new Contents(
                catalogue,
                minimisation,
                tables,
                layout.longFields(),
                forms,
                rows.versions().keySet());
        folder.write(TidyPackage.NAME, out -> TidyPackage.write(contents, synthetic, out));
        folder.write(CodeBook.NAME, out -> CodeBook.write(contents, out));
        DeliveryLog log = log(source, smallest);
        folder.write(LogJson.NAME, out -> LogJson.write(log, out));
        folder.write(LogPage.NAME, out -> LogPage.write(log, out));
        folder.keep();
        return log;
    }

    private DeliveryLog log(DeliveryLog.Source source, SmallestGroup smallest) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Table table : tables) {
            for (TableForm form : forms) {
                counts.put(fileOf(table, form), requireNonNull(rows.rows().get(table.name())));
            }
        }
        return new DeliveryLog(
                source,
                catalogue.contentVersion(),
                catalogue.sha256(),
                catalogue.layers(),
                synthetic,
                rows.versions(),
                cases,
                unread,
                minimisation,
                smallest,
                rows.ledger().steps(),
                folder.written(counts));
    }

    private void closeWriters() throws IOException {
        for (RowWriter writer : writers.values()) {
            writer.close();
        }
        writers.clear();
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        try {
            closeWriters();
        } finally {
            folder.close();
        }
    }
}
