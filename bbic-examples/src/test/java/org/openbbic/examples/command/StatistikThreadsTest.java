package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.examples.Root;
import org.openbbic.export.CaseReader;
import org.openbbic.standardrapport.Choices;
import org.openbbic.standardrapport.Standardrapport;
import org.openbbic.standardrapport.Statistik;
import org.openbbic.tabulation.Counting;
import org.openbbic.tabulation.FileCounting;
import org.openbbic.tabulation.Side;

/** However many threads count, the report is the same in every form, byte for byte. */
class StatistikThreadsTest {

    private static final int TIMES = 6;

    @Test
    void flerTradar_gerSammaByte_iVarjeFormat() throws IOException {
        byte[] export = export();
        ExecutorService workers = Executors.newFixedThreadPool(3);
        try {
            Map<StatistikFormat, byte[]> alone = report(export, workers, 1);
            for (int threads = 2; threads <= 4; threads++) {
                Map<StatistikFormat, byte[]> several = report(export, workers, threads);
                alone.forEach((format, bytes) ->
                        assertThat(several.get(format)).as(format.file()).isEqualTo(bytes));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** The made-up cases several times over, long enough to be cut, in units and children of their own each time. */
    private static byte[] export() throws IOException {
        List<String> lines = Files.readAllLines(
                Root.FOLDER.resolve("bbic-examples/data/pahittad-416.ndjson"), StandardCharsets.UTF_8);
        StringBuilder export = new StringBuilder(lines.get(0)).append('\n');
        for (int time = 0; time < TIMES; time++) {
            for (String line : lines.subList(1, lines.size())) {
                export.append(line.replace("\"barn\":{", "\"enhet\":\"E" + time + "\",\"barn\":{"))
                        .append('\n');
            }
        }
        return export.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<StatistikFormat, byte[]> report(byte[] export, Executor workers, int threads)
            throws IOException {
        Standardrapport report = Standardrapport.of(Catalogue.bundled(), Choices.everything());
        Counting counting = report.begin();
        try (CaseReader reader = CaseReader.open(new ByteArrayInputStream(export), Catalogue.bundled())) {
            FileCounting.of(reader, Side.EGNA).with(workers, threads).count(counting, cases -> {});
        }
        Statistik statistik = report.finish(counting, List.of(), LocalDate.of(2026, 1, 1));
        Map<StatistikFormat, byte[]> written = new EnumMap<>(StatistikFormat.class);
        for (StatistikFormat format : StatistikFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(statistik, out);
            written.put(format, out.toByteArray());
        }
        return written;
    }
}
