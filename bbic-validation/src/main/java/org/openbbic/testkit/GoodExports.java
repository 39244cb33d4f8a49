package org.openbbic.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.ExportWriter;
import org.openbbic.export.Format;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.arende.Kallsystem;
import org.openbbic.testkit.KitExport.Beside;
import org.openbbic.testkit.KitExport.Kind;

/** An export of a version in which nothing is wrong, with every answer that the version is known to have. */
final class GoodExports {

    /** Enough that each kind of case comes at least once; a version of which more is known gets more. */
    private static final int FEWEST = 12;

    private static final String KOMMUN = "0180";

    /** When all measures have been closed. */
    static final LocalDate MADE = LocalDate.of(2026, 9, 30);

    private GoodExports() {}

    static KitExport of(Catalogue catalogue, String version) throws IOException {
        List<Arende> cases = cases(catalogue, version);
        Exporthuvud header = Exporthuvud.builder()
                .bbicExport(Format.VERSION)
                .bbicVersion(version)
                .kommun(KOMMUN)
                .skapad(MADE)
                .syntetisk(true)
                .antalArenden(cases.size())
                .system(Kallsystem.builder()
                        .leverantor("Exempel AB")
                        .produkt("Exempelsystem")
                        .version("1.0")
                        .build())
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExportWriter writer = ExportWriter.ndjson(bytes, header)) {
            for (Arende arende : cases) {
                writer.write(arende);
            }
        }
        KitFile file = new KitFile("ratt/version-" + version + ".ndjson", bytes.toByteArray());
        return new KitExport(file, Kind.RATT_VERSION, null, version, Beside.NOTHING, Judged.of(file, Beside.NOTHING));
    }

    static List<Arende> cases(Catalogue catalogue, String version) {
        Answers answers = new Answers(catalogue, version);
        List<Arende> cases = new ArrayList<>();
        while (cases.size() < FEWEST || !answers.areAllGiven()) {
            cases.add(new GoodCase(answers, version, cases.size()).arende());
        }
        return cases;
    }
}
