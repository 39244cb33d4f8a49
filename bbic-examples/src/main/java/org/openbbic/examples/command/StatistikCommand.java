package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.standardrapport.Choices;
import org.openbbic.standardrapport.Mottagare;
import org.openbbic.standardrapport.Standardrapport;
import org.openbbic.standardrapport.Statistik;
import org.openbbic.tabulation.Counting;
import org.openbbic.tabulation.Filter;
import org.openbbic.tabulation.Side;
import org.openbbic.tabulation.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bbic statistik}: the standard report of one or several exports. */
@Command(
        name = "statistik",
        aliases = "statistics",
        description = "Räknar standardrapportens tabeller och nyckeltal på en eller flera exporter.",
        footer = {
            "Slutkod: 0 allt räknades, 1 något ärende kunde inte läsas och är inte räknat, 2 inget kunde räknas.",
            "Rapporten säger inte om uppgifterna är rätt; kör kontrollera först."
        },
        mixinStandardHelpOptions = true)
final class StatistikCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FIL",
            arity = "1..*",
            description = "exporten: JSON, NDJSON eller tabell; - läser standard in")
    private List<String> exports = new ArrayList<>();

    @Option(
            names = {"--jamfor", "--compare"},
            paramLabel = "FIL",
            description = "export från andra att jämföra med; kan anges flera gånger")
    private List<String> others = new ArrayList<>();

    @Option(
            names = {"--grupp", "--group"},
            paramLabel = "NAMN",
            split = ",",
            description = "redovisa efter högst två grupper, som kon,ursprung; en med --jamfor")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--filter",
            paramLabel = "NAMN=SVAR",
            description =
                    "räkna bara poster med det svaret, som insats.typ=hvb,familjehem eller alder=13..17; kan anges"
                            + " flera gånger")
    private List<String> filters = new ArrayList<>();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "räkna bara en period: 2017, 2017-K3 eller 2017-01-01..2017-06-30")
    private @Nullable String period;

    @Option(
            names = {"--enhet", "--unit"},
            paramLabel = "NAMN",
            description = "räkna bara en enhet")
    private @Nullable String enhet;

    @Option(
            names = {"--mottagare", "--recipient"},
            paramLabel = "VEM",
            defaultValue = "intern",
            description = "intern visar allt och får inte lämna kommunen; extern undertrycker små tal (intern)")
    private String recipient = "intern";

    @Option(
            names = {"--troskel", "--threshold"},
            paramLabel = "ANTAL",
            defaultValue = "5",
            description = "tal från 1 till under detta undertrycks för extern mottagare, minst 3 (5)")
    private int threshold = Choices.THRESHOLD;

    @Option(
            names = {"--prov", "--tests"},
            description = "pröva samband i tabeller med en grupp och ge andelarna med intervall")
    private boolean tested;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "html, xlsx, csv eller json; flera med komma (html)")
    private String format = "html";

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "KATALOG",
            defaultValue = "statistik",
            description = "katalog för rapporten (./statistik)")
    private Path out = Path.of("statistik");

    @Option(names = "--bbic-version", paramLabel = "VERSION", description = "version för en tabell som saknar mappning")
    private @Nullable String bbicVersion;

    @Mixin
    private final MappingOptions mapping = new MappingOptions();

    @Mixin
    private final LayerOption layers = new LayerOption();

    StatistikCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = layers.catalogue(requireNonNull(spec).commandLine());
        Set<StatistikFormat> formats = StatistikFormat.parse(format)
                .orElseThrow(() -> fault("--format: okänt format; välj bland " + StatistikFormat.words()));
        StatistikFiles files = new StatistikFiles(out, formats);
        if (files.wouldOverwrite(read())) {
            throw fault("en fil som läses får inte skrivas över; ange en annan katalog för --ut");
        }
        if (bbicVersion != null) {
            Versions.check(catalogue, "--bbic-version", bbicVersion, spec.commandLine());
        }
        if (exports.stream().filter("-"::equals).count()
                        + others.stream().filter("-"::equals).count()
                > 1) {
            throw fault("- kan bara anges en gång");
        }
        Standardrapport report = report(catalogue);
        Inputs inputs = mapping.inputs(catalogue, bbicVersion, surroundings, spec.commandLine());
        files.clear();
        StatistikReading reading = new StatistikReading(inputs, surroundings, bbicVersion);
        Counting counting = report.begin();
        boolean all = true;
        for (String export : exports) {
            all &= reading.count(export, Side.EGNA, counting);
        }
        for (String other : others) {
            all &= reading.count(other, Side.ANDRA, counting);
        }
        if (!all) {
            return Main.NOT_DONE;
        }
        Statistik statistik = report.finish(counting, reading.files(), LocalDate.now(surroundings.clock()));
        files.write(statistik);
        StatistikText.print(statistik, files, surroundings.out());
        return statistik.unread() > 0 ? Main.WRONG : Main.NOTHING_WRONG;
    }

    private Standardrapport report(Catalogue catalogue) {
        try {
            return Standardrapport.of(catalogue, choices());
        } catch (IllegalArgumentException e) {
            throw fault(StatistikText.fault(String.valueOf(e.getMessage()), catalogue));
        }
    }

    private Choices choices() {
        Window window = null;
        if (period != null) {
            try {
                window = Window.parse(period);
            } catch (IllegalArgumentException e) {
                throw fault("--period: skriv ett år, ett kvartal som 2017-K3 eller två dagar med .. mellan");
            }
        }
        List<Filter> parsed = new ArrayList<>();
        for (String filter : filters) {
            try {
                parsed.add(Filter.parse(filter));
            } catch (IllegalArgumentException e) {
                throw fault("--filter: skriv NAMN=SVAR, som kon=flicka");
            }
        }
        Mottagare to = switch (recipient) {
            case "intern" -> Mottagare.INTERN;
            case "extern" -> Mottagare.EXTERN;
            default -> throw fault("--mottagare: välj intern eller extern");
        };
        if (threshold < 3) {
            throw fault("--troskel: minst 3, annars döljs inget");
        }
        if (groups.size() + (others.isEmpty() ? 0 : 1) > 2) {
            throw fault("--grupp: högst två grupper, och högst en med --jamfor");
        }
        if (to == Mottagare.EXTERN && groups.size() + (others.isEmpty() ? 0 : 1) > 1) {
            throw fault("--grupp: högst en grupp för extern mottagare, och ingen med --jamfor");
        }
        if (groups.stream().distinct().count() < groups.size()) {
            throw fault("--grupp: samma grupp står två gånger");
        }
        return new Choices(window, enhet, groups, parsed, to, threshold, !others.isEmpty(), tested);
    }

    /** Every file that is read, by its name on the command line. */
    private List<Path> read() {
        List<Path> all = new ArrayList<>(layers.files());
        all.addAll(mapping.files());
        List<String> named = new ArrayList<>(exports);
        named.addAll(others);
        for (String export : named) {
            Path path = MigrationFiles.path(export);
            if (path != null) {
                all.add(path);
            }
        }
        return all;
    }

    private UsageFault.OwnFault fault(String message) {
        return new UsageFault.OwnFault(requireNonNull(spec).commandLine(), message);
    }
}
