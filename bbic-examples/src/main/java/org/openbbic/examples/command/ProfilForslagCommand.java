package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.check.ProfileDraft;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.report.Report;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bbic profil forslag}: drafts a profile from what exports hold. */
@Command(
        name = "forslag",
        aliases = "draft",
        description =
                "Skriver ett förslag till profil efter vilka variabler som är ifyllda i exporter. Vad kommunen har"
                        + " valt avgör en människa. / Drafts a profile.",
        footer = "Slutkod: 0 förslaget är skrivet, 2 det är inte skrivet.",
        mixinStandardHelpOptions = true)
final class ProfilForslagCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FIL",
            description = "JSON, NDJSON, CSV eller XLSX; även .gz och .zip; - läser standard in")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final MappingOptions mapping = new MappingOptions();

    @Option(
            names = {"--namn", "--name"},
            paramLabel = "NAMN",
            defaultValue = "Förslag",
            description = "vad rapporten kallar profilen (Förslag)")
    private String name = "Förslag";

    @Option(
            names = {"--minst", "--least"},
            paramLabel = "PROCENT",
            defaultValue = "10",
            description = "så stor del av platserna ska vara ifylld för att variabeln ska tas med (10)")
    private int percent = 10;

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "FIL",
            defaultValue = "profil.json",
            description = "filen att skriva (profil.json)")
    private Path out = Path.of("profil.json");

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ProfilForslagCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (percent < 0 || percent > 100) {
            throw fault("--minst ska vara 0 till 100");
        }
        if (files.stream().filter("-"::equals).count() > 1) {
            throw fault("- kan bara anges en gång");
        }
        OwnFile.mustBeNew(out);
        ProfileDraft draft = ProfileDraft.of(counted(), Checker.bundled().catalogue(), percent);
        byte[] profile = profile(draft);
        OwnFile.write(out, file -> file.write(profile));
        print(draft);
        return Main.NOTHING_WRONG;
    }

    /** How filled the variables are, as a check counts it; no remark is listed. */
    private Report counted() throws IOException {
        Checker checker = Checker.bundled();
        Inputs inputs = mapping.inputs(
                checker.catalogue(), null, surroundings, requireNonNull(spec).commandLine());
        LocalDate today = LocalDate.now(surroundings.clock());
        CheckRun run = checker.begin(new CheckOptions(null, null, today, 0, false));
        ProgressLine progress = new ProgressLine(surroundings);
        for (String file : files) {
            try {
                inputs.check(file, run, progress);
            } catch (UnreadableInputException e) {
                throw new UnreadableInputException(inputs.shown(file) + ": " + e.getMessage());
            } finally {
                progress.clear();
            }
        }
        Report report = run.finish();
        long cases = report.files().stream()
                .mapToLong(file -> file.cases() - file.unread())
                .sum();
        if (cases == 0) {
            throw new UnreadableInputException("det finns inget läsbart ärende att utgå från.");
        }
        return report;
    }

    /** The profile's bytes, read once as a check will read them. */
    private byte[] profile(ProfileDraft draft) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        draft.write(name, bytes);
        try {
            Profile.read("profil", new ByteArrayInputStream(bytes.toByteArray()));
        } catch (ProfileException e) {
            throw fault("--namn: profilen kan inte heta så; namnet ska inte vara tomt eller likna ett personnummer");
        }
        return bytes.toByteArray();
    }

    private void print(ProfileDraft draft) {
        boolean english = Language.isEnglish(language.language());
        surroundings.out().println((english ? "Profile: " : "Profil: ") + out);
        surroundings.out().println(english ? "Chosen in the draft:" : "Med i förslaget:");
        draft.chosen().forEach(this::print);
        if (!draft.seldom().isEmpty()) {
            surroundings
                    .out()
                    .println(
                            english
                                    ? "Not in it, since they are filled in so seldom:"
                                    : "Inte med, eftersom de är ifyllda så sällan:");
            draft.seldom().forEach(this::print);
        }
        surroundings
                .out()
                .println(
                        english
                                ? "The draft shows what is filled in, not what you have chosen: go through it before you use it."
                                : "Förslaget visar vad som är ifyllt, inte vad ni har valt: gå igenom det innan det används.");
    }

    private void print(ProfileDraft.Candidate variable) {
        surroundings
                .out()
                .println("  " + variable.id() + " (" + variable.term() + "): " + variable.filled() + "/"
                        + variable.possible());
    }

    private UsageFault.OwnFault fault(String message) {
        return new UsageFault.OwnFault(requireNonNull(spec).commandLine(), message);
    }
}
