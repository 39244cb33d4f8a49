package org.openbbic.export.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Limits;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.export.xlsx.SheetRow.Content;
import org.openbbic.export.xlsx.SheetRow.SheetCell;

/** Makes of a cell what a person sees in it. */
final class CellReader {

    /** What a Swedish spreadsheet shows for true and false. */
    private static final String TRUE = "SANT";

    private static final String FALSE = "FALSKT";

    /** Digits that a workbook keeps of a number. */
    private static final int DIGITS = 15;

    private static final int LONGEST_NUMBER = 40;

    private final SharedStrings strings;
    private final Styles styles;
    private final boolean from1904;

    CellReader(SharedStrings strings, Styles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** Reads the cell that begins here, to its end. */
    SheetCell read(XmlCursor xml, int column) throws IOException {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s");
        boolean formula = type.equals("str");
        StringBuilder value = new StringBuilder();
        String inline = "";
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                xml.textTo(value, Limits.TEXT + 1);
            } else if (xml.isStart("is")) {
                inline = RichText.read(xml, "is");
            } else if (xml.isStart("f")) {
                formula = true;
            }
        }
        SheetCell cell = cell(column, type, style, type.equals("inlineStr") ? inline : value.toString());
        return formula ? new SheetCell(column, cell.text(), Content.FORMULA) : cell;
    }

    private SheetCell cell(int column, String type, @Nullable String style, String value)
            throws UnreadableInputException {
        if (value.isEmpty()) {
            return new SheetCell(column, "", Content.PLAIN);
        }
        return switch (type) {
            case "s" -> new SheetCell(column, strings.get(value), Content.PLAIN);
            case "inlineStr" -> new SheetCell(column, value, Content.PLAIN);
            case "str" -> new SheetCell(column, Escapes.undone(value), Content.PLAIN);
            case "b" -> new SheetCell(column, value.equals("1") || value.equals("true") ? TRUE : FALSE, Content.PLAIN);
            case "e" -> new SheetCell(column, value, Content.ERROR);
            case "d" -> new SheetCell(column, day(value), Content.PLAIN);
            case "n" -> number(column, value, styles.isDay(style));
            default -> throw Workbook.damaged();
        };
    }

    /** A day in words, of which the time of the day is left. */
    private static String day(String value) {
        int time = value.indexOf('T');
        return time < 0 ? value : value.substring(0, time);
    }

    private SheetCell number(int column, String value, boolean isDay) throws UnreadableInputException {
        BigDecimal number = parse(value);
        LocalDate day = isDay ? Serial.day(number.doubleValue(), from1904) : null;
        if (day != null) {
            return new SheetCell(column, day.toString(), Content.PLAIN);
        }
        boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        boolean rounded = whole && number.precision() - number.scale() > DIGITS;
        String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return new SheetCell(column, text, rounded ? Content.ROUNDED : Content.PLAIN);
    }

    // An exponent of a million would be written out as a million zeros; a workbook's largest number has 308.
    private static BigDecimal parse(String value) throws UnreadableInputException {
        if (value.length() <= LONGEST_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(value.strip());
                if (Math.abs((long) number.scale()) <= 400) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw Workbook.damaged();
            }
        }
        throw Workbook.damaged();
    }
}
