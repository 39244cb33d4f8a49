package org.openbbic.benchmarks;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.ExportWriter;
import org.openbbic.export.Format;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.arende.Kallsystem;

/**
 * Writes made-up exports as NDJSON, in memory that does not grow with them. The same seed gives the same bytes, and a
 * longer file begins with the cases of a shorter one.
 */
public final class Generator {

    /** So many bytes are a megabyte here. */
    public static final long MEGABYTE = 1_000_000;

    private static final int BUFFER = 1 << 16;

    private Generator() {}

    /**
     * What to make; the file ends with the first case that reaches either bound.
     *
     * @param cases at most so many cases
     * @param bytes the file ends with the case in which it has reached so many bytes
     * @param seed what the cases depend on
     * @param faulty whether something is wrong with each case
     */
    public record Wanted(long cases, long bytes, long seed, boolean faulty) {}

    /** Writes a file: {@code --mb N} or {@code --arenden N}, {@code --ut FIL}, {@code --fel}, {@code --fro N}. */
    public static void main(String[] args) throws IOException {
        Arguments given = Arguments.of(args);
        Path file = Path.of(given.text("ut"));
        Wanted wanted = new Wanted(
                given.number("arenden", Long.MAX_VALUE),
                given.has("mb") ? given.number("mb", 0) * MEGABYTE : Long.MAX_VALUE,
                given.number("fro", 1),
                given.has("fel"));
        if (wanted.cases() == Long.MAX_VALUE && wanted.bytes() == Long.MAX_VALUE) {
            throw new IllegalArgumentException("--mb eller --arenden saknas");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            write(wanted, out);
        }
    }

    /**
     * Writes what is wanted; the stream is closed.
     *
     * @return how many cases were written
     * @throws IOException if writing fails
     */
    public static long write(Wanted wanted, OutputStream out) throws IOException {
        Exporthuvud header = Exporthuvud.builder()
                .bbicExport(Format.VERSION)
                .bbicVersion(CaseMaker.VERSION)
                .kommun("0180")
                .skapad(CaseMaker.MADE)
                .syntetisk(true)
                .system(Kallsystem.builder()
                        .leverantor("Exempel AB")
                        .produkt("Exempelsystem")
                        .version("1.0")
                        .build())
                .build();
        CaseMaker maker = new CaseMaker(Catalogue.bundled(), wanted.seed(), wanted.faulty());
        Counted counted = new Counted(new BufferedOutputStream(out, BUFFER));
        long cases = 0;
        try (ExportWriter writer = ExportWriter.ndjson(counted, header)) {
            while (cases < wanted.cases() && counted.bytes < wanted.bytes()) {
                writer.write(maker.make(cases++));
            }
        }
        return cases;
    }

    /** Counts what goes through; what the writer still holds back is a few cases at most. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
            bytes += len;
        }
    }
}
