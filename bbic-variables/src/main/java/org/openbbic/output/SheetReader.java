package org.openbbic.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link Sheet} has written and a person has saved from a spreadsheet: UTF-8 with or without byte order mark,
 * UTF-16 with one, or Windows-1252; {@code ;}, tab or comma between cells; LF or CRLF; line breaks within quotes.
 */
public final class SheetReader {

    /**
     * A row.
     *
     * @param line the line it begins on, from 1
     * @param cells its cells, as they stand
     * @param isOpen whether its last cell begins with a quotation mark that is never closed, and so holds all that follows
     */
    public record Row(int line, List<String> cells, boolean isOpen) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell at that place, without space at its ends; empty where the row is shorter. */
        public String cell(int place) {
            return place < cells.size() ? cells.get(place).strip() : "";
        }

        /** Whether no cell holds anything. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private boolean open;

    private SheetReader(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /**
     * Every row that holds something.
     *
     * @param most how many bytes at most
     * @throws IOException if reading fails, or there are more bytes
     */
    public static List<Row> read(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new IOException("larger than " + most + " bytes");
        }
        return new SheetReader(decode(bytes)).rows();
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1]) {
            // UTF-16 with its mark, which the decoder takes away.
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What parts the cells of the first line. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            Row row = row();
            if (!row.isBlank() || row.isOpen()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int begin = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(unguarded(at < text.length() && text.charAt(at) == '"' ? quoted() : plain()));
            if (at >= text.length()) {
                break;
            }
            char end = text.charAt(at++);
            if (end != separator) {
                line++;
                break;
            }
        }
        return new Row(begin, cells, open);
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        String cell = text.substring(begin, at);
        return cell.endsWith("\r") ? cell.substring(0, cell.length() - 1) : cell;
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
            } else if (c == '"') {
                return cell + plain();
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        open = true;
        return cell.toString();
    }

    /** Without the apostrophe that kept a spreadsheet from reckoning. */
    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && Sheet.isFormula(cell.substring(1));
        return guarded ? cell.substring(1) : cell;
    }
}
