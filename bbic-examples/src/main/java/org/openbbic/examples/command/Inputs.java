package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Masking;
import org.openbbic.export.CaseReader;
import org.openbbic.export.PlainInput;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;
import org.openbbic.export.csv.XlsxCaseReader;

/** Opens what was given on the command line: a file or standard input, a table or JSON. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private final Catalogue catalogue;
    private final @Nullable Mapping mapping;
    private final byte @Nullable [] key;
    private final @Nullable String bbicVersion;
    private final InputStream standardInput;

    private Inputs(
            Catalogue catalogue,
            @Nullable Mapping mapping,
            byte @Nullable [] key,
            @Nullable String bbicVersion,
            InputStream standardInput) {
        this.catalogue = catalogue;
        this.mapping = mapping;
        this.key = key;
        this.bbicVersion = bbicVersion;
        this.standardInput = standardInput;
    }

    /** The mapping or the key cannot be used; the message is fit to show. */
    static final class BadMapping extends Exception {
        private static final long serialVersionUID = 1L;

        BadMapping(String message) {
            super(message);
        }
    }

    static Inputs of(
            Catalogue catalogue,
            @Nullable Path mapping,
            @Nullable Path key,
            @Nullable String bbicVersion,
            InputStream standardInput)
            throws BadMapping {
        return new Inputs(
                catalogue,
                mapping == null ? null : read(mapping, catalogue),
                key == null ? null : bytes(key),
                bbicVersion,
                standardInput);
    }

    private static Mapping read(Path file, Catalogue catalogue) throws BadMapping {
        try (InputStream in = GivenFile.open(file)) {
            Mapping mapping = Mapping.read(in);
            mapping.check(catalogue);
            return mapping;
        } catch (IOException e) {
            throw new BadMapping(GivenFile.fault("--mappning", file, e));
        }
    }

    private static byte[] bytes(Path key) throws BadMapping {
        try (InputStream in = GivenFile.open(key)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new BadMapping(GivenFile.fault("--kodnyckel", key, e));
        }
    }

    /** The name of a file as it may be shown. */
    String shown(String file) {
        return file.equals(STANDARD_INPUT) ? "standard in" : Masking.file(file, 1);
    }

    /** What is done with an opened file. */
    interface Use {
        void of(InputStream in) throws IOException;
    }

    /**
     * Checks one file.
     *
     * @throws UnreadableInputException if it is not there or cannot be opened, with a message fit to show
     * @throws IOException if reading fails
     */
    void check(String file, CheckRun run, CheckRun.Progress progress) throws IOException {
        String name = file.equals(STANDARD_INPUT) ? "standard in" : file;
        open(file, in -> run.file(name, in, bytes -> reader(file, bytes), progress));
    }

    /**
     * Opens one file for something else.
     *
     * @throws UnreadableInputException if it is not there or cannot be opened, with a message fit to show
     * @throws IOException if reading fails
     */
    void open(String file, Use use) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            use.of(standardInput);
            return;
        }
        try (InputStream in = GivenFile.open(file)) {
            use.of(in);
        }
    }

    /** What is done with an opened export. */
    interface Reading {
        void from(CaseReader reader) throws IOException;
    }

    /**
     * Opens one file and hands over its reader.
     *
     * @throws UnreadableInputException if it is not there or cannot be opened, with a message fit to show
     * @throws IOException if reading fails
     */
    void read(String file, Reading reading) throws IOException {
        open(file, in -> {
            try (CaseReader reader = reader(file, in)) {
                reading.from(reader);
            }
        });
    }

    /** The reader of a file that has been opened: of a workbook, by how it begins, or of a table or of JSON, by its name. */
    CaseReader reader(String file, InputStream in) throws IOException {
        Mapping used = mapping != null ? mapping : Mapping.own(bbicVersion == null ? "" : bbicVersion);
        if (!file.equals(STANDARD_INPUT) && XlsxCaseReader.isSpreadsheet(Path.of(file))) {
            return XlsxCaseReader.open(Path.of(file), used, catalogue, key);
        }
        if (!isTable(file)) {
            return CaseReader.open(in, catalogue);
        }
        return CsvCaseReader.open(PlainInput.of(in), used, catalogue, key);
    }

    private boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT).replaceAll("\\.(gz|zip)$", "");
        if (name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return false;
        }
        return mapping != null || name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }
}
