package org.openbbic.check;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report.Finding;

/**
 * Remarks that memory does not hold, in a temporary file that only its owner may read and that is gone when it is closed,
 * however the program ends: where the system lets an open file have no name, it has none.
 *
 * <p>The file holds piles. Each is in order by itself, and what does not come after the last of one pile goes to the next:
 * remarks that are made nearly in order, as those of a file are, lie in one pile and a few small ones.
 */
final class FindingFile implements Closeable {

    /** Bytes that are written, and read back, at a time. */
    private static final int BLOCK = 1 << 15;

    private final FileChannel channel;
    private final FindingBytes format = new FindingBytes();
    private final List<Pile> piles = new ArrayList<>();
    private long end;
    private long size;
    private boolean values;

    private record Block(long begin, int length) {}

    /** Remarks in order, and the last of them. */
    private static final class Pile {
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable Finding last;

        boolean takes(Finding next) {
            return last == null || FindingList.BY_PLACE.compare(next, last) >= 0;
        }
    }

    /** Remarks on their way to a pile. */
    private record Part(Pile pile, List<Finding> findings, List<Block> blocks) {}

    private FindingFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the file.
     *
     * @param folder where, or {@code null} where Java puts what is temporary
     * @throws IOException if there is no place for it
     */
    static FindingFile make(@Nullable Path folder) throws IOException {
        Path file =
                folder == null ? Files.createTempFile("bbic", ".tmp") : Files.createTempFile(folder, "bbic", ".tmp");
        try {
            return new FindingFile(FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    long size() {
        return size;
    }

    /** Whether any of them shows a value. */
    boolean showValues() {
        return values;
    }

    /**
     * Adds remarks; all of them or, where it fails, none.
     *
     * @param sorted in order, and made after all that were added before
     * @throws IOException if the file does not take them
     */
    void add(List<Finding> sorted) throws IOException {
        List<Part> parts = parts(sorted);
        for (Part part : parts) {
            write(part);
        }
        for (Part part : parts) {
            part.pile.blocks.addAll(part.blocks);
            part.pile.last = part.findings.get(part.findings.size() - 1);
            if (!piles.contains(part.pile)) {
                piles.add(part.pile);
            }
        }
        size += sorted.size();
    }

    /** What the first pile takes, what of the rest the next one takes, and so on; a new one takes all. */
    private List<Part> parts(List<Finding> sorted) {
        List<Part> parts = new ArrayList<>();
        int to = sorted.size();
        for (int i = 0; to > 0; i++) {
            Pile pile = i < piles.size() ? piles.get(i) : new Pile();
            int from = to;
            while (from > 0 && pile.takes(sorted.get(from - 1))) {
                from--;
            }
            if (from < to) {
                parts.add(new Part(pile, sorted.subList(from, to), new ArrayList<>()));
            }
            to = from;
        }
        return parts;
    }

    private void write(Part part) throws IOException {
        for (Finding finding : part.findings) {
            format.write(finding);
            values |= finding.value() != null;
            if (format.size() >= BLOCK) {
                part.blocks.add(write());
            }
        }
        if (format.size() > 0) {
            part.blocks.add(write());
        }
    }

    private Block write() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(format.bytes(), 0, format.size());
        Block block = new Block(end, format.size());
        format.clear();
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
        return block;
    }

    /** Goes through each pile, in the order they were begun. */
    List<Iterator<Finding>> read() {
        List<Iterator<Finding>> all = new ArrayList<>();
        piles.forEach(pile -> all.add(new Reading(pile.blocks.iterator())));
        return all;
    }

    private final class Reading implements Iterator<Finding> {

        private final Iterator<Block> blocks;
        private FindingBytes.@Nullable Reader block;

        Reading(Iterator<Block> blocks) {
            this.blocks = blocks;
        }

        @Override
        public boolean hasNext() {
            return block != null && block.hasNext() || blocks.hasNext();
        }

        @Override
        public Finding next() {
            if (block == null || !block.hasNext()) {
                if (!blocks.hasNext()) {
                    throw new NoSuchElementException();
                }
                block = format.new Reader(bytes(blocks.next()));
            }
            return block.next();
        }
    }

    private byte[] bytes(Block block) {
        ByteBuffer bytes = ByteBuffer.allocate(block.length);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, block.begin + bytes.position()) < 0) {
                    throw new EOFException("the temporary file has been cut");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
