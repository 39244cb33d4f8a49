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
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.IsoDate;
import org.openbbic.report.JsonReport;
import org.openbbic.report.Report;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code bbic kontrollera}: checks exports and writes the report, {@code rapport.json} and {@code rapport.html} unless asked otherwise. */
@Command(
        name = "kontrollera",
        aliases = "check",
        description = "Prövar en eller flera exporter och skriver en rapport. / Checks exports and writes a report.",
        footer = "Slutkod: 0 inga fel, 1 minst ett fel, 2 kontrollen kunde inte genomföras.",
        mixinStandardHelpOptions = true)
final class KontrolleraCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FIL",
            description = "JSON, NDJSON, CSV eller XLSX; även .gz och .zip; - läser standard in")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--bbic-version",
            paramLabel = "VERSION",
            description = "version att pröva mot, i stället för den som filen anger")
    private @Nullable String bbicVersion;

    @Mixin
    private final MappingOptions mapping = new MappingOptions();

    @Option(
            names = {"--lager", "--layer"},
            paramLabel = "FIL",
            description =
                    "lager att lägga på katalogen: egna variabler, eller en avprickad bilaga; kan anges flera gånger")
    private List<Path> layers = new ArrayList<>();

    @Option(
            names = {"--profil", "--profile"},
            paramLabel = "FIL",
            description = "profil: valda variabler, avstängda regler, nivåer, trösklar och lager")
    private @Nullable Path profile;

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "KATALOG",
            defaultValue = "rapport",
            description = "katalog för rapporten (./rapport)")
    private Path out = Path.of("rapport");

    @Option(
            names = "--format",
            paramLabel = "ORD",
            defaultValue = "json,html",
            description = "rapportens former, med komma emellan: json, html, csv (arbetslista för kalkylprogram), "
                    + "junit (för byggservrar); utelämnat json,html")
    private String format = "json,html";

    @Option(
            names = {"--visa-arenden", "--show-cases"},
            description = "visar ärendenas id även i rapport.junit.xml; den kan då omfattas av sekretess")
    private boolean showCases;

    @Option(
            names = {"--idag", "--as-of"},
            paramLabel = "ÅÅÅÅ-MM-DD",
            converter = Day.class,
            description = "dag som räknas som idag (exportens skapad)")
    private @Nullable LocalDate asOf;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = {"--visa-varden", "--show-values"},
            description = "visar värden ur filen i anmärkningarna; rapporten blir då lika hemlig som filen")
    private boolean showValues;

    @Option(
            names = {"--max-per-regel", "--max-per-rule"},
            paramLabel = "N",
            description = "så många anmärkningar per regel räknas upp (alla); resten räknas. "
                    + "HTML och JUnit räknar upp högst 1000 per regel")
    private int mostPerRule = CheckOptions.ALL;

    @Option(
            names = "--json",
            description = "svarar med rapporten som JSON på standard ut, för program; filer skrivs bara med --ut")
    private boolean json;

    KontrolleraCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            LocalDate day = IsoDate.parse(value);
            if (day == null) {
                throw new TypeConversionException("ÅÅÅÅ-MM-DD");
            }
            return day;
        }
    }

    @Override
    public Integer call() throws IOException {
        Checker checker = checker();
        checkArguments(checker.catalogue());
        Inputs inputs = mapping.inputs(
                checker.catalogue(),
                bbicVersion,
                surroundings,
                requireNonNull(spec).commandLine());
        Set<ReportFormat> formats = formats();
        if (isOnlyAnswered()
                && requireNonNull(spec).commandLine().getParseResult().hasMatchedOption("--format")) {
            throw fault(
                    "--format gäller filer, och med --json skrivs inga utan --ut; ange --ut eller utelämna --format");
        }
        ReportFolder folder = isOnlyAnswered() ? null : ReportFolder.cleared(out, formats, showCases);
        LocalDate today = LocalDate.now(surroundings.clock());
        CheckRun run = checker.begin(new CheckOptions(bbicVersion, asOf, today, mostPerRule, showValues))
                .with(Workers.begin(), Workers.threads());
        ProgressLine progress = new ProgressLine(surroundings);
        for (String file : files) {
            try {
                inputs.check(file, run, progress);
            } catch (IOException e) {
                run.fail();
                progress.clear();
                surroundings.err().println("bbic: " + inputs.shown(file) + ": " + Fault.message(e));
            }
        }
        progress.clear();
        try (Report report = run.finish()) {
            tell(report, checker, folder);
            return switch (report.outcome()) {
                case INGA_FEL -> Main.NOTHING_WRONG;
                case FEL_FINNS -> Main.WRONG;
                case EJ_GENOMFORD -> Main.NOT_DONE;
            };
        }
    }

    private void tell(Report report, Checker checker, @Nullable ReportFolder folder) throws IOException {
        if (folder != null) {
            folder.write(report, checker, language.language());
        }
        if (json) {
            JsonReport.write(report, checker.book(), checker.catalogue(), language.language(), surroundings.out());
        } else {
            new VerdictText(language.language(), checker.book())
                    .print(report, requireNonNull(folder), surroundings.out());
        }
    }

    /** A program that asks for the answer alone wants no folder; an old report is left for whoever made it. */
    private boolean isOnlyAnswered() {
        return json && !requireNonNull(spec).commandLine().getParseResult().hasMatchedOption("--ut");
    }

    private Checker checker() {
        try {
            Profile chosen = profile == null ? Profile.NONE : Profiles.read(profile);
            List<Path> all = new ArrayList<>(profile == null ? List.of() : Profiles.layers(profile, chosen));
            all.addAll(layers);
            if (all.isEmpty() && profile == null) {
                return surroundings.usual().get();
            }
            Catalogue catalogue = Layers.on(Catalogue.bundled(), all);
            Layers.checkDays(catalogue, LocalDate.now(surroundings.clock()));
            return Checker.of(catalogue, chosen);
        } catch (Layers.BadLayer | Profiles.BadProfile e) {
            throw fault(String.valueOf(e.getMessage()));
        } catch (ProfileException e) {
            throw fault("profilen kan inte användas: " + e.getMessage());
        }
    }

    private void checkArguments(Catalogue catalogue) {
        if (bbicVersion != null) {
            Versions.check(
                    catalogue,
                    "--bbic-version",
                    bbicVersion,
                    requireNonNull(spec).commandLine());
        }
        if (mostPerRule < 0) {
            throw fault("--max-per-regel ska vara 0 eller mer");
        }
        if (files.stream().filter("-"::equals).count() > 1) {
            throw fault("- kan bara anges en gång");
        }
    }

    private Set<ReportFormat> formats() {
        return ReportFormat.parse(format)
                .orElseThrow(() -> fault("--format: ett ord är inte känt; kända är " + ReportFormat.words()));
    }

    private UsageFault.OwnFault fault(String message) {
        return new UsageFault.OwnFault(requireNonNull(spec).commandLine(), message);
    }
}
