package org.openbbic.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, so that a test can make any of them wrong. */
final class RawBook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String workbookProperties = "";
    private int count;

    /** One with a sheet called Blad1 that holds those rows. */
    static RawBook of(String rows) {
        return new RawBook().sheet("Blad1", "", rows, "");
    }

    RawBook() {
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    }

    /** Adds a sheet. */
    RawBook sheet(String name, String state, String rows, String after) {
        count++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" " + state + " r:id=\"r" + count + "\"/>");
        relations.append("<Relationship Id=\"r" + count + "\" Type=\"" + RELATION
                + "/worksheet\" Target=\"worksheets/sheet" + count + ".xml\"/>");
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    RawBook part(String name, String text) {
        parts.put(name, HEAD + text);
        return this;
    }

    RawBook strings(String items) {
        relations.append(
                "<Relationship Id=\"s\" Type=\"" + RELATION + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    RawBook styles(String text) {
        relations.append("<Relationship Id=\"y\" Type=\"" + RELATION + "/styles\" Target=\"styles.xml\"/>");
        return part("xl/styles.xml", "<styleSheet>" + text + "</styleSheet>");
    }

    RawBook from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Path write(Path file) throws IOException {
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATION + "\">" + workbookProperties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        return writeAsIs(file);
    }

    /** Writes what was given as parts alone. */
    Path writeAsIs(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A row of texts, each in the cell where it stands. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append(text((char) ('A' + i) + "" + number, texts[i]));
        }
        return row.append("</row>").toString();
    }

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
