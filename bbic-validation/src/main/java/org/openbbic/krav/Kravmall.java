package org.openbbic.krav;

import java.io.IOException;
import java.io.OutputStream;
import org.openbbic.output.Sheet;

/** An empty sheet for the declarations that a list of demands needs; {@link Kravsvar} reads it when it is filled in. */
public final class Kravmall {

    private Kravmall() {}

    /** Whether any of the demands needs a declaration. */
    public static boolean isNeeded(Kravlista list) {
        return list.krav().stream().anyMatch(Krav::needsIntyg);
    }

    /**
     * Writes the sheet: a row for each demand that a person must declare something of, with nothing declared.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Kravlista list, OutputStream out) throws IOException {
        Sheet sheet = Sheet.to(out)
                .row(
                        Kravsvar.NUMMER,
                        "kravtext",
                        "ska/bör",
                        Kravsvar.SVAR,
                        Kravsvar.VEM,
                        Kravsvar.DATUM,
                        Kravsvar.KOMMENTAR);
        for (Krav krav : list.krav()) {
            if (krav.needsIntyg()) {
                sheet.row(krav.nummer(), krav.text(), krav.tyngd().word(), "", "", "", "");
            }
        }
        sheet.flush();
    }
}
