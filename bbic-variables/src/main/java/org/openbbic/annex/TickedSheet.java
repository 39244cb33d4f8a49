package org.openbbic.annex;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueException;
import org.openbbic.catalogue.Layer;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.output.SheetReader.Row;

/**
 * A sheet that came back ticked: checked row by row, and made into a layer of grade {@code AVSKRIFT} where nothing is
 * wrong with it.
 *
 * <p>A row without an answer says nothing. An answer that was filled in from the start and has no page says nothing new
 * either. Every other answer needs the page of the annex. An answer N to an answer that is not in the catalogue takes
 * effect with the list: once the list is whole, what is not in it is wrong. A wording that was changed on a row with J and
 * a page is the new name; the old one is still understood.
 */
public final class TickedSheet {

    private final Catalogue catalogue;
    private final Remarks remarks = new Remarks();
    private final LayerText text = new LayerText();
    private final TickedHead head = new TickedHead(remarks);
    private final TickedAnswers answers;
    private @Nullable Layer layer;

    private TickedSheet(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.answers = new TickedAnswers(catalogue, remarks, text);
    }

    /** Whether a file begins as a sheet to tick off does, so that it is to be imported and not laid on a catalogue. */
    public static boolean isSheet(InputStream in) throws IOException {
        return SheetForm.isSheet(in);
    }

    /**
     * Reads and checks a ticked sheet.
     *
     * @param today a sheet that was ticked on a later day is wrong
     * @throws UnreadableInputException if it is no sheet or larger than 4 MiB, with a message that says what it is
     * @throws IOException if reading fails
     */
    public static TickedSheet read(Catalogue catalogue, InputStream in, LocalDate today) throws IOException {
        TickedSheet sheet = new TickedSheet(catalogue);
        List<Row> rows = SheetForm.rows(in);
        SheetForm.check(rows, sheet.remarks);
        if (sheet.remarks.isEmpty()) {
            rows.subList(1, rows.size()).forEach(sheet::sort);
            sheet.head.write(sheet.text, today);
            sheet.answers.write();
            sheet.finish();
        }
        return sheet;
    }

    /** What is wrong, row by row; empty where a layer could be made. */
    public List<RowRemark> remarks() {
        return remarks.all();
    }

    /**
     * The layer's file, to be kept and to be given to a check.
     *
     * @throws IllegalStateException if the sheet has remarks
     */
    public String layerText() {
        layer();
        return text.toString();
    }

    /**
     * The layer.
     *
     * @throws IllegalStateException if the sheet has remarks
     */
    public Layer layer() {
        if (layer == null) {
            throw new IllegalStateException("the sheet has remarks");
        }
        return layer;
    }

    /** Variables whose list the sheet calls whole, by id, in the order of the sheet. */
    public List<String> completed() {
        return answers.completed();
    }

    /**
     * Where the annex says otherwise than the sources do: id of the variable, and the code of a published answer, or that
     * its wording is another. The annex goes before them, but a person should look at the row once more.
     */
    public List<String> deviations() {
        return answers.deviations();
    }

    private void sort(Row cells) {
        TickedRow row = new TickedRow(cells);
        switch (row.kind()) {
            case SheetColumns.HEAD -> head.take(row);
            case SheetColumns.VARIABLE_ROW, SheetColumns.VALUE_ROW, SheetColumns.LIST_ROW -> answers.take(row);
            default -> remarks.add(row, SheetColumns.KIND, "här ska stå Uppgift, Variabel, Värde eller Lista");
        }
    }

    /** The layer is read back and laid on the catalogue, so that no layer leaves here that a check would refuse. */
    private void finish() {
        if (!remarks.isEmpty()) {
            return;
        }
        try {
            Layer made = Layer.parse("lager", text.toString());
            catalogue.with(made);
            layer = made;
        } catch (CatalogueException e) {
            fault(e);
        }
    }

    private void fault(CatalogueException e) {
        TickedRow row = text.origin(e.line());
        boolean ofHead = row.kind().equals(SheetColumns.HEAD);
        int column = switch (String.valueOf(e.column())) {
            case "kod" -> SheetColumns.CODE;
            case "sida" -> SheetColumns.PAGE;
            case "term" -> ofHead ? SheetColumns.TICK : SheetColumns.ANSWER;
            default -> SheetColumns.TICK;
        };
        String what = ofHead ? "uppgiften går inte att använda: " : "svaret går inte ihop med de andra: ";
        remarks.add(row, column, what + e.reason());
    }
}
