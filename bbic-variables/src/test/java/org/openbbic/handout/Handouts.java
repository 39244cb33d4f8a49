package org.openbbic.handout;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.ChangedCatalogue;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Evidence;

/** What the tests of this room share. */
final class Handouts {

    static final Catalogue CATALOGUE = Catalogue.bundled();

    static final List<String> VERSIONS =
            CATALOGUE.versions().stream().map(VersionInfo::id).toList();

    private Handouts() {}

    /** A catalogue with a vendor's layer of a hostile name, which hides the sex and the highest risk. */
    static Catalogue layered() {
        LayerInfo layer = new LayerInfo(
                "<script>\u0007=1+1\u202E",
                Evidence.LOKAL,
                LayerInfo.Party.LEVERANTOR,
                "Systemförvaltaren",
                LocalDate.of(2026, 1, 2),
                null,
                null,
                "0".repeat(64));
        return ChangedCatalogue.hiding("kon", "riskbedomning", "mycket-hog", layer);
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
