package org.openbbic.export;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** Reads JSON and NDJSON: finds the header, then hands one piece of text after the other to the decoder. */
final class JsonCaseReader implements CaseReader {

    private static final JsonFrame NOTHING =
            new JsonFrame(Limits.factory(), "{}".getBytes(StandardCharsets.UTF_8), 0, 2, Location.START);

    /** More cases at a time would leave the processor's memory before they are used. */
    private static final int BATCH = 64;

    private final JsonFactory factory = Limits.factory();
    private final ByteWindow window;
    private final Catalogue catalogue;
    private final CaseDecoder decoder;
    private List<ReadProblem> fileProblems;
    private Exporthuvud header = Exporthuvud.builder().build();
    private Frame headerFrame = Frame.NOWHERE;
    private boolean lines = true;
    private boolean ended;
    private boolean otherLetters;
    private boolean otherLineEnds;
    private int number;
    private @Nullable JsonFrame pendingFirst;
    private int firstColumn;
    private boolean lastUnread;

    private JsonCaseReader(ByteWindow window, List<ReadProblem> problems, Catalogue catalogue) {
        this.window = window;
        this.fileProblems = new ArrayList<>(problems);
        this.catalogue = catalogue;
        this.decoder = new CaseDecoder(catalogue, NOTHING);
    }

    static JsonCaseReader open(PlainInput input, Catalogue catalogue) throws IOException {
        JsonCaseReader reader = new JsonCaseReader(new ByteWindow(input.in()), input.problems(), catalogue);
        reader.begin();
        return reader;
    }

    @Override
    public Exporthuvud header() {
        return header;
    }

    @Override
    public Frame headerFrame() {
        return headerFrame;
    }

    @Override
    public List<ReadProblem> takeFileProblems() {
        List<ReadProblem> taken = fileProblems;
        fileProblems = new ArrayList<>();
        return taken;
    }

    @Override
    public @Nullable ReadCase next() throws IOException {
        JsonFrame first = pendingFirst;
        if (first != null) {
            pendingFirst = null;
            return decoded(first);
        }
        while (!ended) {
            ByteWindow.Piece piece = lines ? window.nextLine() : window.nextObject();
            noteLineEnds();
            switch (piece) {
                case END -> end();
                case STRAY -> fileProblem(Kind.BAD_JSON, window.base());
                case TOO_LARGE -> {
                    return unread(Kind.LARGE_CASE);
                }
                case WHOLE -> {
                    return decoded(frame());
                }
            }
        }
        return null;
    }

    /** In NDJSON the cases whose lines are here already. */
    @Override
    public List<ReadCase> nextBatch() throws IOException {
        ReadCase next = next();
        if (next == null) {
            return List.of();
        }
        List<ReadCase> batch = new ArrayList<>();
        batch.add(next);
        while (lines && batch.size() < BATCH && window.holdsLine() && (next = next()) != null) {
            batch.add(next);
        }
        return batch;
    }

    @Override
    public @Nullable CasePiece nextPiece(int size) throws IOException {
        if (!lines || ended || pendingFirst != null) {
            return null;
        }
        byte[] text = window.nextLines(size);
        noteLineEnds();
        int firstLine = window.base().line();
        return text == null ? null : () -> new JsonCaseReader(ByteWindow.over(text, firstLine), List.of(), catalogue);
    }

    private void begin() throws IOException {
        int first = window.peek();
        if (first < 0) {
            fileProblem(Kind.EMPTY_FILE, Location.START);
            ended = true;
        } else if (first == '[') {
            fileProblem(Kind.HEADER_MISSING, Location.START);
            window.pass();
            lines = false;
        } else if (first != '{') {
            fileProblem(Kind.BAD_JSON, Location.START);
            ended = !window.linesBeginWith('{');
            if (!ended) {
                window.nextLine();
            }
        } else {
            beginWithHeader();
        }
    }

    private void beginWithHeader() throws IOException {
        HeaderScan scan = HeaderScan.of(window);
        lines = !scan.casesFollow();
        JsonFrame frame = new JsonFrame(factory, scan.text(), 0, scan.text().length, scan.base());
        Exporthuvud read = read(frame, Format.HUVUD);
        List<ReadProblem> problems = decoder.takeProblems();
        if (read != null && lines && isCase(read)) {
            fileProblem(Kind.HEADER_MISSING, scan.base());
            pendingFirst = frame;
            return;
        }
        fileProblems.addAll(problems);
        if (read == null) {
            return;
        }
        header = read;
        headerFrame = frame;
        if (read.bbicExport() == null && !read.ovrigt().isUnreadable("bbicExport")) {
            incomplete("bbicExport");
        } else if (read.bbicExport() != null && !read.bbicExport().equals(Format.VERSION)) {
            fileProblems.add(
                    new ReadProblem(Kind.UNKNOWN_FORMAT, "/bbicExport", frame.locate("/bbicExport"), Format.VERSION));
        }
        if (read.bbicVersion() == null && !read.ovrigt().isUnreadable("bbicVersion")) {
            incomplete("bbicVersion");
        }
    }

    /** Whether what stands where the header belongs is a case: it has an id, and nothing that a header must have. */
    private static boolean isCase(Exporthuvud read) {
        return read.bbicExport() == null && read.ovrigt().find("id").isPresent();
    }

    private void incomplete(String field) {
        fileProblems.add(new ReadProblem(Kind.HEADER_INCOMPLETE, "", Location.START, field));
    }

    private void fileProblem(Kind kind, Location location) {
        fileProblems.add(new ReadProblem(kind, "", location, null));
    }

    private void noteLineEnds() {
        if (!otherLineEnds && window.firstCarriageReturn() > 0) {
            otherLineEnds = true;
            fileProblem(Kind.LINE_ENDINGS, new Location(window.firstCarriageReturn(), 1));
        }
    }

    private void end() throws IOException {
        ended = true;
        if (lines) {
            return;
        }
        if (window.peek() < 0) {
            // A file cut off within a case has been told of there.
            if (!lastUnread) {
                fileProblem(Kind.BAD_JSON, window.base());
            }
            return;
        }
        window.pass();
        if (window.peek() == '}') {
            window.pass();
        }
        if (window.peek() >= 0) {
            window.begin();
            fileProblem(Kind.AFTER_CASES, window.base());
        }
    }

    private JsonFrame frame() {
        return new JsonFrame(factory, window.bytes(), window.from(), window.to() - window.from(), window.base());
    }

    private ReadCase unread(Kind kind) {
        ReadProblem problem = new ReadProblem(kind, "", window.base(), null);
        JsonFrame nothing = new JsonFrame(factory, window.bytes(), 0, 0, window.base());
        return new ReadCase(++number, window.base(), null, null, List.of(problem), nothing);
    }

    private ReadCase decoded(JsonFrame text) throws IOException {
        Location base = text.base();
        JsonFrame frame = text;
        Arende value = decoder.decode(frame, Format.ARENDE);
        List<ReadProblem> problems = decoder.takeProblems();
        if (value == null && !frame.isUtf8()) {
            frame = text.inUtf8();
            noteLetters(base);
            value = decoder.decode(frame, Format.ARENDE);
            problems = decoder.takeProblems();
        }
        if (value != null && value.id() == null && !value.ovrigt().isUnreadable("id")) {
            problems = with(new ReadProblem(Kind.ID_MISSING, "", base, null), problems);
        }
        lastUnread = value == null;
        if (!lines) {
            findNext(value, frame, base);
        }
        Parts parts = value == null ? null : decoder.parts();
        return new ReadCase(++number, base, value, parts, problems, frame);
    }

    private static List<ReadProblem> with(ReadProblem last, List<ReadProblem> problems) {
        List<ReadProblem> all = new ArrayList<>(problems);
        all.add(last);
        return all;
    }

    private <R> @Nullable R read(JsonFrame text, NodeType<R> type) throws IOException {
        R value = decoder.decode(text, type);
        if (value == null && !text.isUtf8()) {
            decoder.takeProblems();
            noteLetters(text.base());
            return decoder.decode(text.inUtf8(), type);
        }
        return value;
    }

    private void noteLetters(Location location) {
        if (!otherLetters) {
            otherLetters = true;
            fileProblem(Kind.WINDOWS_1252, location);
        }
    }

    /**
     * After a case of a list that could not be read: its braces may not match, so that the next cases were taken for
     * parts of it. Where each case begins a line, the next line that begins as the first case did is where to go on.
     */
    private void findNext(@Nullable Arende value, JsonFrame frame, Location base) {
        if (firstColumn == 0) {
            firstColumn = base.column();
        }
        if (value != null || base.column() != firstColumn) {
            return;
        }
        byte[] bytes = window.bytes();
        for (int i = window.from(); i < window.to(); i++) {
            if (bytes[i] == '\n' && beginsCase(bytes, i + 1)) {
                window.backTo(i + 1);
                return;
            }
        }
    }

    private boolean beginsCase(byte[] bytes, int at) {
        int brace = at + firstColumn - 1;
        if (brace >= window.to() || bytes[brace] != '{') {
            return false;
        }
        for (int i = at; i < brace; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
