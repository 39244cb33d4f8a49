package org.openbbic.manual;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueFiles;

/** The library's own catalogue with one text in it changed. */
final class Catalogues {

    /** What a layer's author might put in a term: control characters, markup, a formula, a change of direction. */
    static final String HOSTILE = "\u001B[31m<script>alert(1)</script>&amp;=1+1\u202E\u0007'\u200B";

    private Catalogues() {}

    static Catalogue with(String file, String from, String to) {
        CatalogueFiles own = CatalogueFiles.bundled();
        return Catalogue.load(name -> {
            try (InputStream in = own.open(name)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (name.equals(file)) {
                    if (!text.contains(from)) {
                        throw new AssertionError(file + " has no " + from);
                    }
                    text = text.replace(from, to);
                }
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** The term of a variable changed to {@link #HOSTILE}. */
    static Catalogue hostile() {
        return with("variabler.csv", "Riskbedömning;", "\"" + HOSTILE + "\";");
    }
}
