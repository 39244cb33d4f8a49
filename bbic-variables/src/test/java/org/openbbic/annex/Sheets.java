package org.openbbic.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.output.Sheet;
import org.openbbic.output.SheetReader;
import org.openbbic.output.SheetReader.Row;

/** Sheets as they are written, and as a person sends them back. */
final class Sheets {

    static final Catalogue CATALOGUE = Catalogue.bundled();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String EXPORT = """
            {"bbicExport":"1","bbicVersion":"3.1"}
            {"id":"1","insatser":[{"typ":["hvb","eget-boende"],"avslut":{"boende":"egen-lagenhet","orsak":"mal-uppfyllt"}}]}
            {"id":"2","insatser":[{"avslut":{"boende":"egen-lagenhet","orsak":"=1+1"}}]}
            {"id":"3","insatser":[{"avslut":{"boende":"900101-1234","orsak":"LONG"}}]}
            """.replace("LONG", "x".repeat(101));

    private Sheets() {}

    static MetAnswers met() throws IOException {
        try (CaseReader reader =
                CaseReader.open(new ByteArrayInputStream(EXPORT.getBytes(StandardCharsets.UTF_8)), CATALOGUE)) {
            return MetAnswers.in(reader);
        }
    }

    static String sheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TickSheet.write(CATALOGUE, "3.1", met(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String all(String version) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TickSheet.write(CATALOGUE, version, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static TickedSheet read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static TickedSheet read(byte[] file) throws IOException {
        return TickedSheet.read(CATALOGUE, new ByteArrayInputStream(file), TODAY);
    }

    /** Fills in what is asked about the sheet itself. */
    static String signed(String sheet) throws IOException {
        return answer(
                answer(
                        answer(
                                answer(sheet, "Uppgift;.*;upprattat-av;", "Samordnaren", ""),
                                "Uppgift;.*;datum;",
                                "2026-11-02",
                                ""),
                        "Uppgift;.*;artikel;",
                        "2017-3-1",
                        ""),
                "Uppgift;.*;granskat-av;",
                "Controllern",
                "");
    }

    /** Puts an answer and a page on the one row that begins so. */
    static String answer(String sheet, String beginning, String tick, String page) throws IOException {
        return changed(sheet, beginning, cells -> {
            cells.set(SheetColumns.TICK, tick);
            cells.set(SheetColumns.PAGE, page);
        });
    }

    static String changed(String sheet, String beginning, Consumer<List<String>> change) throws IOException {
        Pattern row = Pattern.compile("^" + beginning);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet again = Sheet.to(out);
        int found = 0;
        for (Row each : SheetReader.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), 1 << 22)) {
            List<String> cells = new ArrayList<>(each.cells());
            if (row.matcher(String.join(";", cells)).find()) {
                change.accept(cells);
                found++;
            }
            again.row(cells.toArray(String[]::new));
        }
        again.flush();
        assertThat(found).as("one row begins with %s", beginning).isOne();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Puts another text in a column of the one row that begins so. */
    static String reworded(String sheet, String beginning, int column, String text) throws IOException {
        return changed(sheet, beginning, cells -> cells.set(column, text));
    }

    static String ticked() throws IOException {
        String sheet = signed(sheet());
        sheet = answer(sheet, "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet;", "J", "45");
        return answer(sheet, "Lista;3.1;avslut.boende;", "J", "45");
    }
}
