package org.openbbic.handout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.manual.CataloguePage;

/**
 * Hands the catalogue out to other tools: JSON Schema, code lists, a data package, form metadata and a page.
 *
 * <pre>{@code
 * Handout.of(Catalogue.bundled()).form(Path.of("ut"), List.of("3.1"));
 * }</pre>
 *
 * <p>Each method writes into a folder, which is made where it is not there, and gives the files written. A file of the
 * same name is written over, but for tables. The same catalogue gives the same bytes. In every folder stands {@code LASMIG.txt}: what
 * the files are made of, and that they are unofficial. Immutable; safe for several threads that write into folders of
 * their own.
 */
public final class Handout {

    private final Catalogue catalogue;

    private Handout(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Of that catalogue. */
    public static Handout of(Catalogue catalogue) {
        return new Handout(Objects.requireNonNull(catalogue, "catalogue"));
    }

    /**
     * Writes, for each version, the JSON Schema 2020-12 of an export: {@code export-VERSION.schema.json} for a JSON
     * document and {@code rad-VERSION.schema.json} for the lines of an NDJSON file.
     *
     * @param versions versions of the variables
     * @param additions further lists in use, as {@code tillagg} states them; empty for none
     * @throws NoSuchElementException if the catalogue lacks one of them
     * @throws IOException if the folder cannot be written to
     */
    public List<Path> jsonSchema(Path folder, List<String> versions, List<String> additions) throws IOException {
        checkKnown(versions);
        checkKnown(additions);
        List<Path> written = new ArrayList<>();
        for (String version : versions) {
            List<String> together = new ArrayList<>(List.of(version));
            together.addAll(additions);
            written.add(write(
                    folder,
                    FileNames.schema("export", together),
                    out -> JsonSchema.document(catalogue, together, out)));
            written.add(
                    write(folder, FileNames.schema("rad", together), out -> JsonSchema.line(catalogue, together, out)));
        }
        return withReadme(folder, written);
    }

    /**
     * Writes {@code kodlistor.csv}: every answer of every list in those versions.
     *
     * @throws NoSuchElementException if the catalogue lacks one of them
     * @throws IOException if the folder cannot be written to
     */
    public List<Path> codeLists(Path folder, List<String> versions) throws IOException {
        checkKnown(versions);
        Path file = write(folder, FileNames.CODE_LISTS, out -> CodeListCsv.write(catalogue, versions, out));
        return withReadme(folder, List.of(file));
    }

    /**
     * Writes {@code datapackage.json}, a Frictionless description of the library's own flat CSV, and for each version the
     * table it describes with its headings alone, {@code insatser-VERSION.csv}; a table that is there is left as it is.
     *
     * @throws NoSuchElementException if the catalogue lacks one of them
     * @throws IOException if the folder cannot be written to
     */
    public List<Path> dataPackage(Path folder, List<String> versions) throws IOException {
        checkKnown(versions);
        List<Path> written = new ArrayList<>();
        written.add(write(folder, FileNames.DATA_PACKAGE, out -> DataPackage.write(catalogue, versions, out)));
        for (String version : versions) {
            // Somebody may have filled in an earlier one.
            if (!Files.exists(folder.resolve(FileNames.table(version)))) {
                written.add(write(folder, FileNames.table(version), out -> out.write(DataPackage.template(catalogue))));
            }
        }
        return withReadme(folder, written);
    }

    /**
     * Writes, for each version, what a screen needs to draw its fields: {@code formular-VERSION.json}, and the JSON Schema
     * of such a file, {@code form.schema.json}.
     *
     * @throws NoSuchElementException if the catalogue lacks one of them
     * @throws IOException if the folder cannot be written to
     */
    public List<Path> form(Path folder, List<String> versions) throws IOException {
        checkKnown(versions);
        List<Path> written = new ArrayList<>();
        for (String version : versions) {
            written.add(write(folder, FileNames.form(version), out -> FormMetadata.write(catalogue, version, out)));
        }
        written.add(write(folder, FileNames.FORM_SCHEMA, Handout::formSchema));
        return withReadme(folder, written);
    }

    /**
     * Writes {@code katalog.html}: the whole catalogue as one page, every version side by side.
     *
     * @throws IOException if the folder cannot be written to
     */
    public List<Path> page(Path folder) throws IOException {
        return withReadme(folder, List.of(write(folder, FileNames.PAGE, out -> CataloguePage.write(catalogue, out))));
    }

    private static void formSchema(OutputStream out) throws IOException {
        try (InputStream in = Handout.class.getResourceAsStream(FileNames.FORM_SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException(FileNames.FORM_SCHEMA + ": missing");
            }
            in.transferTo(out);
        }
    }

    private void checkKnown(List<String> versions) {
        versions.forEach(catalogue::getVersion);
    }

    private List<Path> withReadme(Path folder, List<Path> written) throws IOException {
        List<Path> all = new ArrayList<>(written);
        all.add(write(folder, FileNames.README, out -> out.write(About.file(catalogue))));
        return List.copyOf(all);
    }

    /** Writes one file. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Path write(Path folder, String name, Writing writing) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
        return file;
    }
}
