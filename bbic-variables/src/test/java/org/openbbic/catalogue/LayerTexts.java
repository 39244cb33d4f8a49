package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;

/** Layers as the tests write them. */
final class LayerTexts {

    static final Catalogue BASE = Catalogue.bundled();

    static final String LOCAL = Layer.COLUMNS + """

            lager;;namn;;Egna variabler;;;;;;
            lager;;grad;;LOKAL;;;;;;
            lager;;part;;kommun;;;;;;
            lager;;upprattat-av;;Systemförvaltaren;;;;;;
            lager;;datum;;2026-11-02;;;;;;
            """;

    static final String TRANSCRIPT = Layer.COLUMNS + """

            lager;;namn;;Bilaga 2 till version 3.1;;;;;;
            lager;;grad;;AVSKRIFT;;;;;;
            lager;;part;;kommun;;;;;;
            lager;;upprattat-av;;BBIC-samordnaren;;;;;;
            lager;;datum;;2026-11-02;;;;;;
            lager;;artikel;;2017-3-1;;;;;;
            lager;;granskat-av;;Controllern;;;;;;
            """;

    static Catalogue local(String rows) {
        return BASE.with(Layer.parse("lager.csv", LOCAL + rows));
    }

    static Catalogue transcript(String rows) {
        return BASE.with(Layer.parse("lager.csv", TRANSCRIPT + rows));
    }

    static void assertFault(String text, int line, @Nullable String column, String what) {
        CatalogueException fault =
                catchThrowableOfType(CatalogueException.class, () -> BASE.with(Layer.parse("lager.csv", text)));
        assertThat(fault).as("the layer is refused").isNotNull();
        assertThat(fault.file()).isEqualTo("lager.csv");
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault).hasMessageContaining(what).hasNoCause();
    }

    private LayerTexts() {}
}
