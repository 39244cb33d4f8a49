package org.openbbic.examples.command;

import java.io.PrintStream;
import org.openbbic.annex.RowRemark;
import org.openbbic.krav.Kravsvar;
import org.openbbic.krav.Kravuppfyllelse;
import org.openbbic.krav.Svar;
import org.openbbic.krav.Tyngd;
import org.openbbic.report.Report.FileReport;

/** The answers to demands in short, for the terminal. */
final class KravText {

    private KravText() {}

    static void print(Kravuppfyllelse answered, KravFiles files, PrintStream out) {
        for (FileReport file : answered.kontroll().files()) {
            out.println(file.name() + ": " + file.cases() + " ärenden" + (file.synthetic() ? ", påhittade data" : ""));
        }
        if (!answered.isDone()) {
            out.println("Kontrollen av filen kunde inte genomföras, så filen visar ingenting.");
        }
        for (Tyngd tyngd : Tyngd.values()) {
            out.println("Krav (" + tyngd.word() + "): " + answered.count(tyngd)
                    + ", varav uppfyllda " + answered.count(tyngd, Svar.UPPFYLLT)
                    + ", delvis " + answered.count(tyngd, Svar.DELVIS)
                    + ", ej visade " + answered.count(tyngd, Svar.EJ_VISAT)
                    + ", ej uppfyllda " + answered.count(tyngd, Svar.EJ_UPPFYLLT));
        }
        Kravsvar declared = answered.kravsvar();
        if (declared != null && !declared.unused().isEmpty()) {
            out.println("Svar som inte räknades:");
            for (RowRemark remark : declared.unused()) {
                out.println("  " + declared.namn() + ", " + remark);
            }
        }
        out.println("Svaren: " + files.html());
        out.println("        " + files.json());
    }
}
