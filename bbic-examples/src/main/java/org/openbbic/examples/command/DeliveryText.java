package org.openbbic.examples.command;

import java.io.PrintStream;
import java.nio.file.Path;
import org.openbbic.tidy.CodeKey;
import org.openbbic.tidy.DeliveryLog;
import org.openbbic.tidy.SmallestGroup;

/** What is said of a delivery on the terminal. */
final class DeliveryText {

    private DeliveryText() {}

    static void print(DeliveryLog log, String name, Path folder, PrintStream out) {
        out.println(name + ": " + log.cases() + " ärenden utlämnade" + (log.synthetic() ? ", påhittade data" : ""));
        if (log.unread() > 0) {
            out.println("Kunde inte läsas och är inte med: " + log.unread());
        }
        SmallestGroup smallest = log.smallest();
        out.println("Minsta grupp: " + smallest.swedish() + ", gräns " + smallest.threshold() + " (" + smallest.groups()
                + " grupper, " + smallest.small() + " med färre än " + smallest.counted() + ")");
        if (smallest.small() > 0) {
            out.println("Ett barn i en liten grupp kan pekas ut av den som känner till de uppgifterna om det.");
        }
        out.println("Datum: " + log.minimisation().dates().swedish() + ". Id: "
                + log.minimisation()
                        .key()
                        .map(CodeKey::fingerprint)
                        .map(mark -> "kodade, nyckelns fingeravtryck " + mark)
                        .orElse("borttagna; med --kodnyckel kan ett barns ärenden och två utlämnanden kopplas ihop"));
        if (!log.steps().isEmpty()) {
            out.println("Detta lämnas inte ut som det stod:");
        }
        for (DeliveryLog.Step step : log.steps()) {
            out.println("  " + step.field() + ", " + step.reason().swedish() + ": " + step.count());
        }
        out.println("Tabeller, kodbok och logg: " + folder);
        out.println("Filerna kan omfattas av sekretess (OSL 26 kap. 1 §).");
    }

    /** Why nothing was handed on, and what to do about it. */
    static String refusal(SmallestGroup smallest) {
        return "den minsta gruppen har " + smallest.swedish() + ", och gränsen är " + smallest.threshold() + ". "
                + smallest.small() + " av " + smallest.groups()
                + " grupper (barn lika i kommun, födelseår, kön, ursprung och ensamkommande) har färre än "
                + smallest.counted() + " barn, med tillsammans " + smallest.casesInSmall()
                + " ärenden. Lämna ut mindre, till exempel med --fodelsear-klass 5 eller --utan barn.ursprung, eller ange"
                + " en annan gräns med --minsta-grupp.";
    }
}
