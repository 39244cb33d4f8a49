package org.openbbic.handout;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.output.PlainText;

/** <i>Läs mig</i>: what every handout says of itself, since it leaves the library and is read alone. */
final class About {

    static final String UNOFFICIAL =
            "Inofficiellt: varken Socialstyrelsen eller någon annan myndighet står bakom. Den officiella"
                    + " variabeltabellen ingår inte i någon version.";

    private static final String GRADES = "Varje uppgift har källa och grad av belägg. Det som har graden OBELAGD är"
            + " overifierat (allmän kunskap). En lista som inte är FULLSTANDIG kan ha fler svar än de som visas.";

    private About() {}

    /** The whole of it in one line. */
    static String line(Catalogue catalogue) {
        return UNOFFICIAL + " " + GRADES + " " + madeOf(catalogue);
    }

    /** What it was made of: the catalogue and the layers on it. */
    static String madeOf(Catalogue catalogue) {
        return "Gjort av katalogen " + catalogue.contentVersion() + ", SHA-256 " + catalogue.sha256() + ". Lager: "
                + layers(catalogue) + ".";
    }

    private static String layers(Catalogue catalogue) {
        return catalogue.layers().isEmpty()
                ? "inga"
                : catalogue.layers().stream().map(About::layer).collect(Collectors.joining("; "));
    }

    private static String layer(LayerInfo layer) {
        String vendor = layer.isVendors() ? ", facit från leverantören" : "";
        return PlainText.of(layer.name()) + " (" + layer.grade() + vendor + ", " + layer.made() + ", SHA-256 "
                + layer.sha256() + ")";
    }

    /** The text of {@code LASMIG.txt}, for formats that have no room for it. */
    static byte[] file(Catalogue catalogue) {
        String text = """
                Läs mig

                %s

                %s

                %s

                Källornas namn (WK, SOL25 ...) står i docs/kallor.md i biblioteket. Vad varje fil är till för står i
                docs/exportera.md.

                In English: unofficial. The official table of variables is not in it. OBELAGD means unverified, and a list that
                is not FULLSTANDIG may have more answers than those shown.
                """.formatted(UNOFFICIAL, GRADES, madeOf(catalogue));
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
