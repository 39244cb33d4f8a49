package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.annex.RowRemark;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.check.Checker;
import org.openbbic.check.Masking;
import org.openbbic.krav.KravException;
import org.openbbic.krav.KravRun;
import org.openbbic.krav.Kravlista;
import org.openbbic.krav.Kravmall;
import org.openbbic.krav.Kravsvar;
import org.openbbic.krav.Kravuppfyllelse;
import org.openbbic.krav.Svar;
import org.openbbic.krav.Testuppgift;
import org.openbbic.krav.Tyngd;
import org.openbbic.testkit.TestResultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bbic krav}: answers a list of demands by what exports show and what has been declared. */
@Command(
        name = "krav",
        aliases = "requirements",
        description = "Besvarar en lista med krav, med det som en export visar och det som någon har intygat.",
        footer = {
            "Slutkod: 0 inget ska-krav är ej uppfyllt, 1 minst ett är det, 2 kraven kunde inte besvaras.",
            "0 säger inte att alla krav är visade; läs svaren."
        },
        mixinStandardHelpOptions = true)
final class KravCommand implements Callable<Integer> {

    private static final int MOST_ROWS = 50;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--export",
            required = true,
            paramLabel = "FIL",
            description = "exporten: JSON, NDJSON, CSV eller XLSX; - läser standard in; kan anges flera gånger")
    private List<String> exports = new ArrayList<>();

    @Option(
            names = {"--kravlista", "--requirements"},
            paramLabel = "FIL",
            description = "kommunens kravlista (CSV); utelämnad används startlistan")
    private @Nullable Path listFile;

    @Option(
            names = {"--kravsvar", "--declarations"},
            paramLabel = "FIL",
            description = "ifyllda intyg (CSV)")
    private @Nullable Path declaredFile;

    @Option(
            names = {"--testresultat", "--test-result"},
            paramLabel = "FIL",
            description = "leverantörens resultat av testpaketet (JSON); redovisas som uppgett, aldrig som prövat")
    private @Nullable Path testedFile;

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "KATALOG",
            defaultValue = "krav",
            description = "katalog för svaren (./krav)")
    private Path out = Path.of("krav");

    @Option(
            names = "--bbic-version",
            paramLabel = "VERSION",
            description = "version att pröva mot, i stället för den som filen anger")
    private @Nullable String bbicVersion;

    @Mixin
    private final MappingOptions mapping = new MappingOptions();

    @Option(
            names = {"--idag", "--as-of"},
            paramLabel = "ÅÅÅÅ-MM-DD",
            converter = KontrolleraCommand.Day.class,
            description = "dag som räknas som idag när filen prövas (exportens skapad)")
    private @Nullable LocalDate asOf;

    @Mixin
    private final LayerOption layers = new LayerOption();

    KravCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = layers.catalogue(requireNonNull(spec).commandLine());
        checkArguments(catalogue);
        LocalDate today = LocalDate.now(surroundings.clock());
        KravFiles files = new KravFiles(out);
        if (files.wouldOverwrite(read())) {
            throw fault("en fil som läses får inte skrivas över; ange en annan katalog för --ut");
        }
        Inputs inputs = mapping.inputs(
                catalogue, bbicVersion, surroundings, requireNonNull(spec).commandLine());
        try {
            Kravlista list = listFile == null ? Kravlista.startlista() : list(listFile, catalogue);
            Kravsvar declared = declaredFile == null ? null : declared(declaredFile, list, today);
            Testuppgift tested = testedFile == null ? null : tested(testedFile, today);
            return answer(catalogue, inputs, new Given(list, declared, tested), files, today);
        } catch (BadSheet e) {
            tell(e.name, e.remarks);
            return Main.NOT_DONE;
        }
    }

    /** What was given beside the exports. */
    private record Given(
            Kravlista list,
            @Nullable Kravsvar declared,
            @Nullable Testuppgift tested) {}

    private int answer(Catalogue catalogue, Inputs inputs, Given given, KravFiles files, LocalDate today)
            throws IOException {
        files.clear();
        Checker checker = layers.files().isEmpty() ? surroundings.usual().get() : Checker.of(catalogue);
        KravRun run = KravRun.begin(checker, given.list, given.declared, bbicVersion, asOf, today);
        if (given.tested != null) {
            run.testresultat(given.tested);
        }
        read(run, inputs);
        Kravuppfyllelse answered = run.finish(today);
        files.write(answered, catalogue);
        KravText.print(answered, files, surroundings.out());
        if (given.declared == null && Kravmall.isNeeded(given.list)) {
            sheet(files, given.list);
        }
        if (!answered.isDone()) {
            return Main.NOT_DONE;
        }
        return answered.count(Tyngd.SKA, Svar.EJ_UPPFYLLT) > 0 ? Main.WRONG : Main.NOTHING_WRONG;
    }

    private void read(KravRun run, Inputs inputs) {
        ProgressLine progress = new ProgressLine(surroundings);
        for (String export : exports) {
            String name = export.equals("-") ? inputs.shown(export) : export;
            try {
                inputs.open(export, in -> run.file(name, in, bytes -> inputs.reader(export, bytes), progress));
            } catch (IOException e) {
                run.fail();
                progress.clear();
                surroundings.err().println("bbic: " + inputs.shown(export) + ": " + Fault.message(e));
            }
        }
        progress.clear();
    }

    private void sheet(KravFiles files, Kravlista list) throws IOException {
        surroundings
                .out()
                .println(
                        files.writeSheet(list)
                                ? "Intyg att fylla i: " + files.sheet() + "; kör sedan igen med --kravsvar."
                                : "Intyg: " + files.sheet()
                                        + " finns redan och skrevs inte över; ange den med --kravsvar om den är ifylld.");
    }

    /** A sheet has remarks, and so cannot be used. */
    private static final class BadSheet extends Exception {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final transient List<RowRemark> remarks;

        BadSheet(String name, List<RowRemark> remarks) {
            super(name);
            this.name = name;
            this.remarks = remarks;
        }
    }

    private Kravlista list(Path file, Catalogue catalogue) throws BadSheet {
        String name = Masking.file(file.toString(), 1);
        try (InputStream in = Files.newInputStream(file)) {
            return Kravlista.read(name, in, catalogue);
        } catch (KravException e) {
            throw new BadSheet(name, e.remarks());
        } catch (IOException e) {
            throw fault("filen för --kravlista går inte att läsa");
        }
    }

    private Kravsvar declared(Path file, Kravlista list, LocalDate today) throws BadSheet {
        String name = Masking.file(file.toString(), 2);
        try (InputStream in = Files.newInputStream(file)) {
            return Kravsvar.read(name, in, list, today);
        } catch (KravException e) {
            throw new BadSheet(name, e.remarks());
        } catch (IOException e) {
            throw fault("filen för --kravsvar går inte att läsa");
        }
    }

    private Testuppgift tested(Path file, LocalDate today) {
        try (InputStream in = Files.newInputStream(file)) {
            return Testuppgift.read(Masking.file(file.toString(), 3), in, today);
        } catch (TestResultException e) {
            throw fault("filen för --testresultat kan inte användas: " + e.getMessage());
        } catch (IOException e) {
            throw fault("filen för --testresultat går inte att läsa");
        }
    }

    private void tell(String name, List<RowRemark> remarks) {
        PrintStream err = surroundings.err();
        err.println("bbic: " + name + " kan inte användas. Rätta de här raderna först:");
        remarks.stream().limit(MOST_ROWS).forEach(remark -> err.println("  " + name + ", " + remark));
        if (remarks.size() > MOST_ROWS) {
            err.println("  … och " + (remarks.size() - MOST_ROWS) + " till");
        }
    }

    /** Every file that is read, by its name on the command line. */
    private List<Path> read() {
        List<Path> all = new ArrayList<>(layers.files());
        all.addAll(mapping.files());
        for (String export : exports) {
            Path path = MigrationFiles.path(export);
            if (path != null) {
                all.add(path);
            }
        }
        for (Path file : new Path[] {listFile, declaredFile, testedFile}) {
            if (file != null) {
                all.add(file);
            }
        }
        return all;
    }

    private void checkArguments(Catalogue catalogue) {
        if (bbicVersion != null) {
            Versions.check(
                    catalogue,
                    "--bbic-version",
                    bbicVersion,
                    requireNonNull(spec).commandLine());
        }
        if (exports.stream().filter("-"::equals).count() > 1) {
            throw fault("- kan bara anges en gång");
        }
        if (catalogue.layers().stream().anyMatch(LayerInfo::isVendors)) {
            throw fault("--lager: ett lager från leverantören kan inte avgöra krav på leverantören");
        }
    }

    private UsageFault.OwnFault fault(String message) {
        return new UsageFault.OwnFault(requireNonNull(spec).commandLine(), message);
    }
}
