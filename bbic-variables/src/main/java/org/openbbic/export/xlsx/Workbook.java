package org.openbbic.export.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbbic.export.UnreadableInputException;

/**
 * A workbook (XLSX) that has been opened: its sheets, and the rows of one of them. For one thread.
 *
 * <p>A file that is no workbook of that form, is encrypted, holds macros, or is larger than a table can be is refused
 * with a message that says how to mend it.
 */
public final class Workbook implements Closeable {

    private static final String MAIN = "spreadsheetml.sheet.main+xml";
    private static final String TEMPLATE = "spreadsheetml.template.main+xml";

    /** Bytes that a sheet may hold unpacked; a million rows of fifty columns come to about 2.5 GiB. */
    private static final long LARGEST_SHEET = 8L << 30;

    private static final long LARGEST_LIST = 16L << 20;
    private static final int MOST_SHEETS = 1_000;

    private final Parts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> sheetParts = new HashMap<>();
    private String strings = "";
    private String styles = "";
    private boolean from1904;

    /**
     * A sheet.
     *
     * @param name as the person sees it
     * @param isHidden whether the person does not
     * @param part where it lies in the zip
     */
    public record Sheet(String name, boolean isHidden, String part) {}

    private Workbook(Parts parts) {
        this.parts = parts;
    }

    static UnreadableInputException damaged() {
        return new UnreadableInputException(
                "Arbetsboken är skadad och kan inte läsas. Öppna den i ett kalkylprogram och"
                        + " spara den på nytt som .xlsx.");
    }

    /**
     * Whether a file is a spreadsheet of some kind, by its first bytes; not every kind can be opened.
     *
     * @throws IOException if reading fails
     */
    public static boolean isOne(Path file) throws IOException {
        return FileStart.of(file) != FileStart.OTHER;
    }

    /**
     * Opens it.
     *
     * @throws UnreadableInputException if it cannot be read, with a message fit to show
     * @throws IOException if reading fails
     */
    public static Workbook open(Path file) throws IOException {
        switch (FileStart.of(file)) {
            case ENCRYPTED ->
                throw new UnreadableInputException(
                        "Arbetsboken är skyddad med lösenord. Ta bort lösenordet och spara den på nytt som .xlsx.");
            case OLD_FORM ->
                throw new UnreadableInputException("Filen har Excels äldre form (.xls). Spara den som .xlsx.");
            case OPEN_DOCUMENT ->
                throw new UnreadableInputException("Filen är ett OpenDocument-kalkylblad (.ods). Spara den som .xlsx.");
            default -> {
                Workbook workbook = new Workbook(Parts.open(file));
                try {
                    workbook.read();
                    return workbook;
                } catch (IOException | RuntimeException e) {
                    workbook.close();
                    throw e;
                }
            }
        }
    }

    private void read() throws IOException {
        String main = main();
        int slash = main.lastIndexOf('/') + 1;
        relations(main.substring(0, slash), main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels");
        try (XmlCursor xml = required(main)) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    String since = xml.attribute("date1904", "");
                    from1904 = since.equals("1") || since.equals("true");
                } else if (xml.isStart("sheet")) {
                    sheet(xml);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableInputException("Arbetsboken har inget blad med celler.");
        }
    }

    private XmlCursor required(String part) throws IOException {
        InputStream in = parts.open(part, LARGEST_LIST);
        if (in == null) {
            throw damaged();
        }
        return XmlCursor.of(in);
    }

    /** Where the list of sheets lies; a workbook that holds programs is no delivery of data. */
    private String main() throws IOException {
        String main = "";
        try (XmlCursor xml = required("[Content_Types].xml")) {
            while (xml.next()) {
                String type = xml.isStart() ? xml.attribute("ContentType", "") : "";
                if (type.contains("sheet.binary")) {
                    throw new UnreadableInputException("Filen är en binär arbetsbok (.xlsb). Spara den som .xlsx.");
                }
                if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                    throw macros();
                }
                if (type.endsWith(MAIN) || type.endsWith(TEMPLATE)) {
                    main = xml.attribute("PartName", "xl/workbook.xml");
                }
            }
        }
        if (parts.hasEnding("vbaproject.bin")) {
            throw macros();
        }
        if (main.isEmpty()) {
            throw new UnreadableInputException("Filen är ingen arbetsbok. Spara tabellen som .xlsx eller CSV (UTF-8).");
        }
        return main;
    }

    private static UnreadableInputException macros() {
        return new UnreadableInputException(
                "Arbetsboken innehåller makron (.xlsm) och läses inte. Spara den som .xlsx, utan makron.");
    }

    private void relations(String folder, String part) throws IOException {
        try (XmlCursor xml = required(part)) {
            while (xml.next()) {
                if (xml.isStart("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    String target = xml.attribute("Target", "");
                    String place = target.startsWith("/") ? target : folder + target;
                    String type = xml.attribute("Type", "");
                    if (type.endsWith("/worksheet")) {
                        sheetParts.put(xml.attribute("Id", ""), place);
                    } else if (type.endsWith("/sharedStrings")) {
                        strings = place;
                    } else if (type.endsWith("/styles")) {
                        styles = place;
                    }
                }
            }
        }
    }

    private void sheet(XmlCursor xml) throws UnreadableInputException {
        // The number of the sheet is "sheetId"; "id" is where it lies.
        String part = sheetParts.get(xml.attribute("id", ""));
        if (part == null) {
            return;
        }
        if (sheets.size() >= MOST_SHEETS || !parts.has(part)) {
            throw damaged();
        }
        boolean hidden = !xml.attribute("state", "visible").equals("visible");
        sheets.add(new Sheet(xml.attribute("name", ""), hidden, part));
    }

    /** Its sheets of cells, in the order of the tabs; at least one. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * Opens the rows of a sheet.
     *
     * @throws UnreadableInputException if it is damaged, or the workbook holds more texts than can be held
     * @throws IOException if reading fails
     */
    public SheetRows rows(Sheet sheet) throws IOException {
        SharedStrings texts = SharedStrings.read(parts, strings.isEmpty() ? null : strings);
        Styles looks = Styles.read(parts, styles.isEmpty() ? null : styles);
        InputStream in = parts.open(sheet.part(), LARGEST_SHEET);
        if (in == null) {
            throw damaged();
        }
        return new SheetRows(XmlCursor.of(in), new CellReader(texts, looks, from1904));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
