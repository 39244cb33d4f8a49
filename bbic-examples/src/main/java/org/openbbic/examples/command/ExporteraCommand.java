package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.tidy.Delivery;
import org.openbbic.tidy.DeliveryLog;
import org.openbbic.tidy.Minimisation;
import org.openbbic.tidy.SmallGroupException;
import org.openbbic.tidy.TableForm;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bbic exportera}: hands an export on as tidy tables, with what could point out a person taken out. */
@Command(
        name = "exportera",
        aliases = "export",
        description =
                "Lämnar ut en export som tabeller för forskning och uppföljning: fritext, egna variabler och okända"
                        + " fält tas bort, datum förenklas, id kodas, och en logg visar vad som gjordes."
                        + " / Hands an export on as tidy tables.",
        footer = "Slutkod: 0 varje ärende är utlämnat, 1 något kunde inte läsas och är inte med, 2 inget har skrivits."
                + " Inofficiellt.",
        mixinStandardHelpOptions = true)
final class ExporteraCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FIL", description = "JSON, NDJSON eller CSV; även .gz och .zip; - läser standard in")
    private String file = "";

    @Option(
            names = "--format",
            defaultValue = "csv",
            split = ",",
            paramLabel = "csv|ndjson|spss|parquet",
            description = "tabellernas format; flera skiljs åt av komma (csv)")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = {"--ut", "--out"},
            required = true,
            paramLabel = "KATALOG",
            description = "katalog för filerna; den ska vara ny eller tom")
    private Path out = Path.of("");

    @Option(
            names = {"--fran", "--from"},
            paramLabel = "VERSION",
            description = "version som filen är i, i stället för den som den anger")
    private @Nullable String from;

    @Mixin
    private final MinimisationOptions minimisation = new MinimisationOptions();

    @Mixin
    private final MappingOptions mapping = new MappingOptions();

    @Mixin
    private final LayerOption layers = new LayerOption();

    private @Nullable String inputHash;

    ExporteraCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = requireNonNull(spec).commandLine();
        Catalogue catalogue = layers.catalogue(line);
        if (from != null) {
            Versions.check(catalogue, "--fran", from, line);
        }
        List<TableForm> forms = TableForms.of(catalogue, formats, line);
        Minimisation chosen = minimisation.chosen(mapping.key(), out, line);
        if (mapping.mapping() != null) {
            chosen = chosen.withAnswerTexts();
        }
        Inputs inputs = mapping.inputs(catalogue, from, surroundings, line);
        ProgressLine progress = new ProgressLine(surroundings);
        try (Delivery delivery = DeliveryPlace.begin(out, catalogue, chosen, forms)) {
            inputs.open(file, in -> take(in, inputs, catalogue, delivery, progress));
            DeliveryLog log = delivery.keep(new DeliveryLog.Source(
                    Checker.version(), requireNonNull(inputHash), FileHash.of(mapping.mapping())));
            progress.clear();
            DeliveryText.print(log, inputs.shown(file), out, surroundings.out());
            return log.unread() == 0 ? Main.NOTHING_WRONG : Main.WRONG;
        } catch (SmallGroupException e) {
            return notDone(progress, DeliveryText.refusal(e.smallest()));
        } catch (UnwritableException e) {
            return notDone(progress, Fault.message(e));
        } catch (UnreadableInputException e) {
            return notDone(progress, inputs.shown(file) + ": " + Fault.message(e));
        } catch (IOException e) {
            return notDone(progress, "fel i filsystemet, till exempel att disken är full.");
        }
    }

    private void take(InputStream in, Inputs inputs, Catalogue catalogue, Delivery delivery, ProgressLine progress)
            throws IOException {
        DigestInputStream bytes = new DigestInputStream(in, FileHash.sha256());
        try (CaseReader reader = inputs.reader(file, bytes)) {
            delivery.take(reader, version(reader, catalogue), progress::at);
            MetProblems met = new MetProblems(delivery.problems(), reader.isTable(), Language.SWEDISH);
            if (delivery.cases() == 0) {
                throw new UnreadableInputException(met.whyNothing());
            }
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        inputHash = FileHash.hex(bytes.getMessageDigest());
    }

    /** The version of the file, which every row tells. */
    private String version(CaseReader reader, Catalogue catalogue) throws IOException {
        String version = from == null ? reader.header().bbicVersion() : from;
        if (version != null && catalogue.findVersion(version).isPresent()) {
            return version;
        }
        Map<ReadProblem.Kind, Long> met = new EnumMap<>(ReadProblem.Kind.class);
        reader.takeFileProblems().forEach(problem -> met.merge(problem.kind(), 1L, Long::sum));
        throw new UnreadableInputException(
                new MetProblems(met, reader.isTable(), Language.SWEDISH).whyNoVersion(version != null));
    }

    private int notDone(ProgressLine progress, String why) {
        progress.clear();
        surroundings.err().println("bbic: " + why);
        surroundings.err().println("Inget har skrivits.");
        return Main.NOT_DONE;
    }
}
