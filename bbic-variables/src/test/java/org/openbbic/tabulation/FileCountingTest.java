package org.openbbic.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ExportWriter;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** However a file is cut, and whoever counts its pieces, the count is the same. */
final class FileCountingTest {

    private static final Executor NEVER = task -> {};

    private static final Tabulation WANTED = Tabulation.of(
            Catalogue.bundled(),
            List.of(
                    TableSpec.of(Unit.INSATS, "insats.typ").by("enhet").by("kon"),
                    TableSpec.of(Unit.UTREDNING, "dagar.utredning").by("kommun"),
                    TableSpec.of(Unit.TILLFALLE, "tillfalle.riskbedomning").by("tillfalle.slag")));

    private static final Exporthuvud HEADER = Exporthuvud.builder()
            .bbicExport("1")
            .bbicVersion("3.1")
            .kommun("0180")
            .build();

    @Provide
    Arbitrary<List<Arende>> cases() {
        return CountedCases.cases().list().ofMaxSize(20);
    }

    private static byte[] file(List<Arende> cases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter writer = ExportWriter.ndjson(out, HEADER)) {
            for (Arende each : cases) {
                writer.write(each);
            }
        }
        out.write("{\"id\":\"sist\"}\r\n{\"id\":\n{\"okand\":1}\r\n{\"enhet\":7}".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Gives little at a time, since a piece is no smaller than what the reader has at hand. */
    private static InputStream slow(byte[] file, int most) {
        return new FilterInputStream(new ByteArrayInputStream(file)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(length, most));
            }

            @Override
            public int available() {
                return 0;
            }
        };
    }

    private static String counted(InputStream in, Executor workers, int threads, int size) throws IOException {
        Counting counting = WANTED.begin();
        try (CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            FileCounting file = FileCounting.of(reader, Side.EGNA).with(workers, threads, size);
            file.count(counting, cases -> {});
            assertThat(counting.cases()).isEqualTo(file.cases());
            return file.cases() + " " + file.unread() + " " + file.problems() + "\n" + Dump.of(counting.tables());
        }
    }

    private static String whole(byte[] file) throws IOException {
        return counted(new ByteArrayInputStream(file), NEVER, 1, 0);
    }

    @Property(tries = 150)
    void filIBitar_gerSammaTabeller_somHel(
            @ForAll("cases") List<Arende> cases, @ForAll @IntRange(min = 1, max = 8_000) int size) throws IOException {
        byte[] file = file(cases);
        String whole = whole(file);
        assertThat(counted(slow(file, size), Runnable::run, 2, size)).isEqualTo(whole);
        assertThat(counted(slow(file, size), NEVER, 3, size)).isEqualTo(whole);
    }

    @Test
    void flerTradar_gerSammaTabeller_ochAllaRaknar() throws IOException {
        List<Arende> cases = CountedCases.cases().list().ofSize(400).sample();
        byte[] file = file(cases);
        ExecutorService workers = Executors.newFixedThreadPool(3);
        try {
            for (int threads = 2; threads <= 4; threads++) {
                assertThat(counted(slow(file, 2_000), workers, threads, 2_000))
                        .startsWith("403 1 ")
                        .isEqualTo(whole(file));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void framstegen_stigerTillAllaArenden() throws IOException {
        byte[] file = file(CountedCases.cases().list().ofSize(50).sample());
        List<Long> heard = new ArrayList<>();
        try (CaseReader reader = CaseReader.open(slow(file, 3_000), Catalogue.bundled())) {
            FileCounting.of(reader, Side.EGNA).with(NEVER, 2, 3_000).count(WANTED.begin(), heard::add);
        }
        assertThat(heard).isSorted().hasSizeGreaterThan(3).endsWith(53L);
    }

    @Test
    void filSomInteKanLasasTillSlut_sagsTillDenSomRaknar() throws IOException {
        byte[] file = file(CountedCases.cases().list().ofSize(100).sample());
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("slut");
            }
        };
        for (Executor workers : List.<Executor>of(Runnable::run, NEVER)) {
            InputStream in = new SequenceInputStream(slow(file, 1_000), broken);
            assertThatThrownBy(() -> counted(in, workers, 2, 1_000))
                    .isInstanceOf(IOException.class)
                    .hasMessage("slut");
        }
    }

    @Test
    void farreTradarAnEn_avvisas() throws IOException {
        try (CaseReader reader = CaseReader.open(new ByteArrayInputStream(file(List.of())), Catalogue.bundled())) {
            FileCounting file = FileCounting.of(reader, Side.EGNA);
            assertThatThrownBy(() -> file.with(NEVER, 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
