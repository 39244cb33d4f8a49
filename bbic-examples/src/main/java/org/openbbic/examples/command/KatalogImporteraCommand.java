package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.openbbic.annex.RowRemark;
import org.openbbic.annex.TickedSheet;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Layer;
import org.openbbic.export.UnreadableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bbic katalog importera}: checks a ticked sheet row by row and makes a layer of it. */
@Command(
        name = "importera",
        aliases = "import",
        description = "Prövar en avprickad lista rad för rad och gör ett lager av den.",
        footer = {
            "Använd lagret: bbic kontrollera EXPORT --lager FIL",
            "Slutkod: 0 lagret är skrivet, 1 rader måste rättas först, 2 filen är ingen sådan lista, eller gick inte att läsa eller skriva."
        },
        mixinStandardHelpOptions = true)
final class KatalogImporteraCommand implements Callable<Integer> {

    private static final int MOST_ROWS = 50;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FIL", description = "den avprickade listan")
    private Path file = Path.of("");

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "FIL",
            defaultValue = "lager.csv",
            description = "lagret att skriva (lager.csv)")
    private Path out = Path.of("lager.csv");

    @Option(names = "--json", description = "svarar med JSON, för program")
    private boolean json;

    KatalogImporteraCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && Files.exists(file) && Files.isSameFile(out, file)) {
            throw new UnwritableException(out, "det är den avprickade listan; ange en annan fil för --ut.");
        }
        if (!OwnFile.mayReplace(out, Layer.COLUMNS.substring(0, Layer.COLUMNS.indexOf(';')), ";")) {
            throw new UnwritableException(out, "den finns redan och är inget lager; ange en annan fil för --ut.");
        }
        TickedSheet sheet = read();
        if (!sheet.remarks().isEmpty()) {
            if (json) {
                AnswerJson.imported(sheet, null, surroundings.out());
            } else {
                remarks(sheet.remarks());
            }
            return Main.WRONG;
        }
        OwnFile.write(out, to -> to.write(sheet.layerText().getBytes(StandardCharsets.UTF_8)));
        if (json) {
            AnswerJson.imported(sheet, out, surroundings.out());
        } else {
            told(sheet);
        }
        return Main.NOTHING_WRONG;
    }

    private TickedSheet read() throws IOException {
        LocalDate today = LocalDate.now(surroundings.clock());
        try (InputStream in = GivenFile.open(file)) {
            return TickedSheet.read(Catalogue.bundled(), in, today);
        } catch (IOException e) {
            throw new UnreadableInputException(GivenFile.shown(file) + ": " + Fault.message(e));
        }
    }

    private void remarks(List<RowRemark> remarks) {
        PrintStream err = surroundings.err();
        err.println("Lagret är inte skrivet. Rätta de här raderna först:");
        remarks.stream().limit(MOST_ROWS).forEach(remark -> err.println("  " + remark));
        if (remarks.size() > MOST_ROWS) {
            err.println("  … och " + (remarks.size() - MOST_ROWS) + " till");
        }
    }

    private void told(TickedSheet sheet) {
        PrintStream told = surroundings.out();
        told.println("Skrev " + out + ", SHA-256 " + sheet.layer().info().sha256());
        told.println(
                sheet.completed().isEmpty()
                        ? "Ingen lista sägs vara fullständig, så inget svar kan än dömas som fel med lagret."
                        : "Fullständiga listor: " + String.join(", ", sheet.completed()));
        if (!sheet.deviations().isEmpty()) {
            told.println("Bilagan avviker från det som var belagt; läs de raderna en gång till:");
            sheet.deviations().forEach(each -> told.println("  " + each));
        }
        if (sheet.layer().info().isVendors()) {
            told.println("Lagret är leverantörens: rapporterna säger facit från leverantören.");
        }
        told.println("Pröva med: bbic kontrollera EXPORT --lager " + out);
    }
}
