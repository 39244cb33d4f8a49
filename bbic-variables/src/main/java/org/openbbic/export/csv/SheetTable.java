package org.openbbic.export.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.TextKey;
import org.openbbic.export.Limits;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.export.xlsx.CellPlace;
import org.openbbic.export.xlsx.SheetRow;
import org.openbbic.export.xlsx.SheetRow.SheetCell;
import org.openbbic.export.xlsx.SheetRows;
import org.openbbic.export.xlsx.Workbook;
import org.openbbic.export.xlsx.Workbook.Sheet;

/** A sheet of a workbook. */
final class SheetTable implements Table {

    private final Workbook workbook;
    private final Sheet sheet;
    private final SheetRows rows;
    private int width = -1;
    private List<ReadProblem> problems = new ArrayList<>(0);

    private SheetTable(Workbook workbook, Sheet sheet, SheetRows rows) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.rows = rows;
    }

    /** The sheet of that name; without one the first that is not hidden. */
    static SheetTable open(Path file, @Nullable String named) throws IOException {
        Workbook workbook = Workbook.open(file);
        try {
            Sheet sheet = sheet(workbook.sheets(), named);
            return new SheetTable(workbook, sheet, workbook.rows(sheet));
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static Sheet sheet(List<Sheet> sheets, @Nullable String named) throws UnreadableInputException {
        if (named != null) {
            return sheets.stream()
                    .filter(sheet -> TextKey.of(sheet.name()).equals(TextKey.of(named)))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableInputException(
                            "Arbetsboken har inget blad med det namn som är angivet (blad). Ingenting har lästs."));
        }
        return sheets.stream()
                .filter(sheet -> !sheet.isHidden())
                .findFirst()
                .orElseThrow(() -> new UnreadableInputException(
                        "Arbetsbokens alla blad är dolda. Ange i mappningen vilket som ska läsas (blad)."));
    }

    @Override
    public @Nullable Row heading(Mapping mapping) throws IOException {
        Row heading = next();
        width = heading == null ? -1 : heading.size();
        return heading;
    }

    @Override
    public @Nullable Row next() throws IOException {
        SheetRow row = rows.next();
        while (row != null && row.cells().stream().allMatch(SheetTable::isBlank) && !row.isLarge()) {
            row = rows.next();
        }
        if (row == null) {
            merged();
            return null;
        }
        return row(row);
    }

    private static boolean isBlank(SheetCell cell) {
        return cell.content() == SheetRow.Content.PLAIN
                && RowReader.stripped(cell.text()).isEmpty();
    }

    private Row row(SheetRow row) {
        Location begin = new Location(row.number(), 1);
        if (row.isLarge()) {
            return new Row(begin, Kind.LARGE_CASE, begin);
        }
        List<SheetCell> cells =
                row.cells().stream().filter(cell -> !isBlank(cell)).toList();
        SheetCell last = cells.get(cells.size() - 1);
        int size = width < 0 ? last.column() + 1 : width;
        if (size > Limits.MEMBERS) {
            return new Row(begin, Kind.MANY_MEMBERS, begin);
        }
        if (last.column() >= size) {
            return new Row(begin, Kind.RAGGED_ROW, place(row, last));
        }
        return filled(row, cells, size);
    }

    private static Row filled(SheetRow row, List<SheetCell> cells, int size) {
        String[] texts = new String[size];
        Arrays.fill(texts, "");
        int[] lines = new int[size];
        Arrays.fill(lines, row.number());
        int[] columns = new int[size];
        Arrays.setAll(columns, i -> i + 1);
        Row.Troubles troubles = new Row.Troubles();
        int chars = 0;
        for (SheetCell cell : cells) {
            if (cell.text().length() > Limits.TEXT) {
                return new Row(new Location(row.number(), 1), Kind.LONG_TEXT, place(row, cell));
            }
            texts[cell.column()] = RowReader.stripped(cell.text());
            chars += cell.text().length();
            troubles.add(cell.column(), trouble(cell.content()));
        }
        return new Row(texts, lines, columns, new Location(row.number(), 1), chars, troubles);
    }

    private static @Nullable Kind trouble(SheetRow.Content content) {
        return switch (content) {
            case PLAIN -> null;
            case FORMULA -> Kind.FORMULA_CELL;
            case ERROR -> Kind.ERROR_CELL;
            case ROUNDED -> Kind.ROUNDED_NUMBER;
        };
    }

    private static Location place(SheetRow row, SheetCell cell) {
        return new Location(row.number(), cell.column() + 1);
    }

    private void merged() {
        for (CellPlace place : rows.mergedCells()) {
            problems.add(new ReadProblem(Kind.MERGED_CELLS, "", new Location(place.row(), place.column() + 1), null));
        }
    }

    @Override
    public List<ReadProblem> takeProblems() {
        List<ReadProblem> taken = problems;
        if (!taken.isEmpty()) {
            problems = new ArrayList<>(0);
        }
        return taken;
    }

    @Override
    public String sheet() {
        return sheet.name();
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            rows.close();
        }
    }
}
