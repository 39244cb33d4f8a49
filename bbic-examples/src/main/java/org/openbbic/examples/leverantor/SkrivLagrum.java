package org.openbbic.examples.leverantor;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.lagrum.LagrumReader;
import org.openbbic.model.Lagrum;

/** Turns provisions as caseworkers write them into those of an export. */
public final class SkrivLagrum {

    private static final LagrumReader READER = LagrumReader.of(Catalogue.bundled());

    private SkrivLagrum() {}

    /** Shows a text that can be read and one that cannot. */
    public static void main(String[] args) {
        LocalDate decided = LocalDate.of(2017, 4, 20);
        show("4 kap. 1 \u00A7 SoL och 2 \u00A7 LVU", decided, System.out);
        show("se beslutet", decided, System.out);
    }

    static void show(String text, LocalDate decided, PrintStream out) {
        List<Lagrum> lagrum = READER.findLagrum(text, decided).orElseGet(() -> List.of(Lagrum.parse(text)));
        for (Lagrum each : lagrum) {
            out.println(each.isReadable() ? each.text() : "sparas som det skrevs");
        }
    }
}
