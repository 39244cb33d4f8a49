package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.export.csv.MappingProposal;
import org.openbbic.export.csv.Suggestion;
import org.openbbic.export.csv.XlsxCaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bbic mappning forslag}: drafts a mapping from the headings and answers of a table. */
@Command(
        name = "forslag",
        aliases = "draft",
        description =
                "Skriver ett utkast till mappning efter rubrikerna och svaren i en tabell. En människa gör det färdigt;"
                        + " dessförinnan läses ingenting med det. / Drafts a mapping.",
        footer = "Slutkod: 0 utkastet är skrivet, 2 det är inte skrivet.",
        mixinStandardHelpOptions = true)
final class MappningForslagCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FIL", description = "tabellen: CSV, även .gz och .zip, eller XLSX")
    private String file = "";

    @Option(
            names = "--bbic-version",
            paramLabel = "VERSION",
            description = "version av variablerna, som skrivs i mappningens huvud")
    private @Nullable String bbicVersion;

    @Option(
            names = {"--blad", "--sheet"},
            paramLabel = "NAMN",
            description = "bladet att läsa i en arbetsbok (det första som inte är dolt)")
    private @Nullable String sheet;

    @Mixin
    private final LayerOption layers = new LayerOption();

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "FIL",
            defaultValue = "mappning.json",
            description = "filen att skriva (mappning.json)")
    private Path out = Path.of("mappning.json");

    MappningForslagCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = layers.catalogue(requireNonNull(spec).commandLine());
        if (bbicVersion != null) {
            Versions.check(
                    catalogue,
                    "--bbic-version",
                    bbicVersion,
                    requireNonNull(spec).commandLine());
        }
        OwnFile.mustBeNew(out);
        MappingProposal proposal = read(catalogue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        proposal.write(bbicVersion, bytes);
        OwnFile.write(out, to -> bytes.writeTo(to));
        print(proposal);
        return Main.NOTHING_WRONG;
    }

    private MappingProposal read(Catalogue catalogue) throws IOException {
        try (var in = GivenFile.open(file)) {
            Path path = Path.of(file);
            if (XlsxCaseReader.isSpreadsheet(path)) {
                return MappingProposal.ofWorkbook(path, sheet, catalogue);
            }
            if (sheet != null) {
                throw new UsageFault.OwnFault(
                        requireNonNull(spec).commandLine(), "--blad: filen är ingen arbetsbok och har inga blad");
            }
            return MappingProposal.ofText(in, catalogue);
        } catch (UnreadableInputException e) {
            throw new UnreadableInputException("filen kan inte läsas: " + e.getMessage());
        }
    }

    /** By number, since a heading can be anything; the draft has the headings. */
    private void print(MappingProposal proposal) {
        List<Suggestion> columns = proposal.columns();
        surroundings
                .out()
                .println("Utkast: " + out + " (" + columns.size() + " kolumner, " + proposal.rows() + " rader)");
        Arrays.stream(Suggestion.Confidence.values())
                .forEach(confidence -> surroundings
                        .out()
                        .println("  " + confidence.word() + ": "
                                + columns.stream()
                                        .filter(column -> column.confidence() == confidence)
                                        .count()));
        for (int i = 0; i < columns.size(); i++) {
            Suggestion column = columns.get(i);
            if (column.isOpen() || column.drop()) {
                surroundings.out().println("  kolumn " + (i + 1) + " i utkastet: " + undecided(column));
            }
        }
        if (proposal.passed() > 0) {
            surroundings
                    .out()
                    .println("Kolumner utan rubrik, eller med en rubrik som står två gånger: " + proposal.passed()
                            + ". En mappning kan inte nämna dem.");
        }
        surroundings
                .out()
                .println("Gå igenom varje kolumn, avgör det som är öppet och ta bort raden utkast. Dessförinnan läses"
                        + " ingenting med mappningen.");
    }

    private static String undecided(Suggestion column) {
        if (column.drop()) {
            return column.ground() + "; kolumnen kastas";
        }
        if (column.field() == null) {
            String others = column.others().isEmpty() ? "" : " (" + String.join(", ", column.others()) + ")";
            return column.ground() + others;
        }
        long open = column.answers().values().stream().filter(String::isEmpty).count();
        return column.field() + ", svarstexter att avgöra: " + open;
    }
}
