package org.openbbic.benchmarks.counting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.openbbic.benchmarks.contenders.Contender;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.standardrapport.Choices;
import org.openbbic.standardrapport.SourceFile;
import org.openbbic.standardrapport.Standardrapport;
import org.openbbic.standardrapport.StatTable;
import org.openbbic.standardrapport.Statistik;
import org.openbbic.tabulation.Counting;
import org.openbbic.tabulation.Side;

/** The whole standard report by this library, key figures and returns included. */
public final class StandardReport implements Contender {

    private final Catalogue catalogue = Catalogue.bundled();
    private final Standardrapport report = Standardrapport.of(catalogue, Choices.everything());

    @Override
    public Outcome run(Path file) throws IOException {
        return new Outcome(counted(file).cases(Side.EGNA), 0);
    }

    Statistik counted(Path file) throws IOException {
        Counting counting = report.begin();
        try (InputStream in = Files.newInputStream(file);
                CaseReader reader = CaseReader.open(in, catalogue)) {
            counting.file(reader.header(), Side.EGNA);
            for (ReadCase read = reader.next(); read != null; read = reader.next()) {
                if (read.value() != null) {
                    counting.add(read.value());
                }
            }
            var made = java.util.Objects.requireNonNull(reader.header().skapad());
            SourceFile source = new SourceFile(
                    "fil.ndjson",
                    Side.EGNA,
                    counting.cases(),
                    0,
                    0,
                    reader.header().bbicVersion(),
                    made,
                    true);
            return report.finish(counting, List.of(source), made);
        }
    }

    /** Every cell that is not 0, by table, group and answer, and of each table its records and children. */
    static Map<String, Long> cells(Statistik statistik) {
        Map<String, Long> cells = new TreeMap<>();
        for (StatTable table : statistik.tables()) {
            String name = table.definition().nyckel();
            put(cells, Cell.whole(name), table.shown().n());
            put(cells, Cell.children(name), table.shown().children());
            for (int group = 0; group < table.first().size(); group++) {
                for (int answer = 0; answer < table.answers().size(); answer++) {
                    String key = Cell.of(
                            name,
                            table.first().get(group).key(),
                            table.answers().get(answer).key());
                    put(cells, key, table.shown().count(group, 0, answer));
                }
            }
        }
        return cells;
    }

    private static void put(Map<String, Long> cells, String key, OptionalLong count) {
        if (count.isPresent() && count.getAsLong() > 0) {
            cells.put(key, count.getAsLong());
        }
    }
}
