package org.openbbic.examples.forskare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;

/** Counts the risk at decision, per measure, with what is not stated kept apart. */
public final class RaknaRisk {

    private static final String NOT_STATED = "ej angivet";
    private static final String OTHER = "annat än listans svar";

    private RaknaRisk() {}

    /** Counts in the file named first. */
    public static void main(String[] args) throws IOException {
        count(Path.of(args[0])).forEach((answer, measures) -> System.out.println(answer + ": " + measures));
    }

    static Map<String, Integer> count(Path file) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (CodeEntry entry : Catalogue.bundled().getList("riskbedomning").entries()) {
            counts.put(entry.code().value(), 0);
        }
        try (InputStream in = Files.newInputStream(file);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            ReadCase next;
            while ((next = reader.next()) != null) {
                Arende arende = next.value();
                if (arende == null) {
                    throw new IOException("ett ärende kan inte läsas; kontrollera filen först");
                }
                for (Insats insats : arende.insatser()) {
                    counts.merge(answer(insats), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static String answer(Insats insats) {
        @Nullable Code risk = insats.beslut() == null ? null : insats.beslut().riskbedomning();
        if (risk == null) {
            return NOT_STATED;
        }
        return risk.isResolved() ? risk.value() : OTHER;
    }
}
