package org.openbbic.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.ExportWriter;
import org.openbbic.export.Format;
import org.openbbic.model.arende.Exporthuvud;

/** Nothing that can be any text is in any file, whatever the cases say and whatever is chosen. */
class SecrecyTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private static byte[] export(Random random) throws IOException {
        MarkedCases cases = new MarkedCases(random);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporthuvud header = Exporthuvud.builder()
                .bbicExport("1")
                .bbicVersion("1.0")
                .kommun(MarkedCases.MARK)
                .build();
        try (ExportWriter writer = ExportWriter.ndjson(out, header)) {
            for (int i = 0; i < 3; i++) {
                writer.write(cases.node(Format.ARENDE));
            }
        }
        return out.toByteArray();
    }

    @Property(tries = 60)
    void ingenFil_harNagot_avFritextIdEllerOkandaFalt(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] export = export(random);
        assertThat(new String(export, StandardCharsets.UTF_8)).contains(MarkedCases.MARK);
        Minimisation minimisation = Delivered.anyGroup().with(DatePrecision.values()[random.nextInt(3)]);
        if (random.nextBoolean()) {
            minimisation = minimisation.with(Delivered.KEY);
        }
        Delivered done = Delivered.of(CATALOGUE, minimisation, export, "csv", "ndjson");
        assertThat(done.files()).hasSizeGreaterThan(20);
        done.files().forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            assertThat(text).as(name).doesNotContain("harald", "010203-4567", "1501012389", "00112233");
        });
    }
}
