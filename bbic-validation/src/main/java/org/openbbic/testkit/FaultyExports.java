package org.openbbic.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report.Outcome;
import org.openbbic.rules.Level;
import org.openbbic.testkit.KitExport.Beside;
import org.openbbic.testkit.KitExport.Expected;
import org.openbbic.testkit.KitExport.Kind;
import org.openbbic.testkit.KitExport.Remark;

/** The faulty exports of {@code bbic-examples/data/felaktiga}, and what its {@code forvantat.csv} says of each. */
final class FaultyExports {

    private static final String FOLDER = "felaktiga/";
    private static final int RULE = "BBIC-X000".length();

    private FaultyExports() {}

    static List<KitExport> all() throws IOException {
        Map<String, List<Remark>> remarks = new LinkedHashMap<>();
        for (String line :
                Resource.text(FOLDER + "forvantat.csv").lines().skip(1).toList()) {
            String[] parts = line.split(";", -1);
            remarks.computeIfAbsent(parts[0], file -> new ArrayList<>())
                    .add(new Remark(
                            parts[1],
                            Level.valueOf(parts[2]),
                            Integer.parseInt(parts[3]),
                            Integer.parseInt(parts[4]),
                            parts[5]));
        }
        List<KitExport> exports = new ArrayList<>();
        for (Map.Entry<String, List<Remark>> file : remarks.entrySet()) {
            exports.add(export(file.getKey(), file.getValue()));
        }
        return exports;
    }

    private static KitExport export(String name, List<Remark> remarks) throws IOException {
        boolean wrong = remarks.stream().anyMatch(remark -> remark.level() == Level.FEL);
        Beside beside =
                new Beside(beside(name, ".mappning.json"), beside(name, ".profil.json"), beside(name, ".fore.ndjson"));
        return new KitExport(
                file(name),
                Kind.FEL_EXPORT,
                name.substring(0, RULE),
                null,
                beside,
                new Expected(wrong ? Outcome.FEL_FINNS : Outcome.INGA_FEL, remarks));
    }

    private static @Nullable KitFile beside(String name, String ending) throws IOException {
        String other = name.substring(0, name.indexOf('.')) + ending;
        return Resource.exists(FOLDER + other) ? file(other) : null;
    }

    private static KitFile file(String name) throws IOException {
        return new KitFile("fel/" + name, Resource.bytes(FOLDER + name));
    }
}
