package org.openbbic.handout;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Layer;
import org.openbbic.catalogue.VersionInfo;

/** What the tests of this room share. */
final class Handouts {

    static final Catalogue CATALOGUE = Catalogue.bundled();

    static final List<String> VERSIONS =
            CATALOGUE.versions().stream().map(VersionInfo::id).toList();

    private Handouts() {}

    /** A catalogue with a vendor's layer of a hostile name, which hides the sex and the highest risk. */
    static Catalogue layered() {
        return CATALOGUE.with(Layer.parse("lager.csv", Layer.COLUMNS + """

                lager;;namn;;"<script>""=1+1";;;;;;
                lager;;grad;;LOKAL;;;;;;
                lager;;part;;leverantor;;;;;;
                lager;;upprattat-av;;Systemförvaltaren;;;;;;
                lager;;datum;;2026-01-02;;;;;;
                dolj;;kon;;;;;;;;
                dolj;;riskbedomning;mycket-hog;;;;;;;
                """));
    }

    static Schema schema(String text, SpecificationVersion version) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
    }

    static String resource(String name) {
        try (InputStream in = Handouts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
