package org.openbbic.tidy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.openbbic.catalogue.LayerInfo;

/** {@code logg.html}: the log for a person to read. */
final class LogPage {

    static final String NAME = "logg.html";

    private static final List<String> FACT = List.of("Uppgift", "Värde");
    private static final List<String> STEP = List.of("Fält", "Vad som gjordes", "Antal värden");
    private static final List<String> FILE = List.of("Fil", "Rader", "SHA-256");

    private final DeliveryLog log;
    private final HtmlTable page;

    private LogPage(DeliveryLog log, HtmlTable page) {
        this.log = log;
        this.page = page;
    }

    static void write(DeliveryLog log, OutputStream out) throws IOException {
        HtmlTable.write("Logg över utlämnade uppgifter", out, page -> new LogPage(log, page).body());
    }

    private void body() throws IOException {
        page.section("Underlag", any -> ground());
        page.section("Uppgiftsminimering", any -> choices());
        page.section("Minsta grupp", any -> smallest());
        page.section("Vad som inte lämnas ut som det stod", any -> steps());
        page.section("Filer", any -> files());
    }

    private void fact(String name, String value) throws IOException {
        page.row(FACT, List.of(name, value));
    }

    private void ground() throws IOException {
        page.table("Underlag", FACT);
        fact("Verktyg", "bbic " + log.source().tool());
        fact("Filen som lästes, SHA-256", log.source().sha256());
        fact(
                "Mappning, SHA-256",
                log.source().mappingSha256() == null ? "ingen" : log.source().mappingSha256());
        fact("Katalog", log.contentVersion() + ", SHA-256 " + log.catalogueSha256());
        fact(
                "Lager",
                log.layers().isEmpty()
                        ? "inga"
                        : log.layers().stream().map(LogPage::layer).collect(Collectors.joining("; ")));
        fact("Påhittade data", log.synthetic() ? "ja, enligt filen" : "nej");
        fact("Utlämnade ärenden", Long.toString(log.cases()));
        fact("Ärenden som inte kunde läsas och inte lämnas ut", Long.toString(log.unread()));
        fact(
                "Ärenden per version av variablerna",
                log.versions().entrySet().stream()
                        .map(each -> (each.getKey().isEmpty() ? "okänd" : each.getKey()) + ": " + each.getValue())
                        .collect(Collectors.joining(", ")));
        page.end();
    }

    private static String layer(LayerInfo layer) {
        return layer.name() + " (" + layer.grade() + ", SHA-256 " + layer.sha256() + ")";
    }

    private void choices() throws IOException {
        Minimisation chosen = log.minimisation();
        page.paragraph(
                "Fritext, egna variabler (lokala) och okända fält lämnas aldrig ut. Födelsedatum blir födelseår.");
        page.table("Val", FACT);
        fact("Datum lämnas ut som", chosen.dates().swedish());
        fact("Födelseår i klasser om", chosen.birthYears() == 1 ? "ett år" : chosen.birthYears() + " år");
        fact("Utelämnade fält", chosen.leftOut().isEmpty() ? "inga" : String.join(", ", chosen.leftOut()));
        fact(
                "Id",
                chosen.key()
                        .map(key -> "nyckelkodade (HMAC-SHA-256); nyckelns fingeravtryck " + key.fingerprint())
                        .orElse("borttagna; raderna är numrerade"));
        page.end();
    }

    private void smallest() throws IOException {
        SmallestGroup smallest = log.smallest();
        page.paragraph(
                "En grupp är barn som är lika i kommun, födelseår, kön, ursprung och ensamkommande, så som dessa lämnas"
                        + " ut. Ett ärende som inte säger vilket barn det gäller räknas som ett eget barn.");
        page.table("Minsta grupp", FACT);
        fact("Minsta grupp", smallest.swedish());
        fact("Gräns", smallest.threshold() + " barn");
        fact("Antal grupper", Integer.toString(smallest.groups()));
        fact("Grupper med färre än " + smallest.counted() + " barn", Integer.toString(smallest.small()));
        fact("Ärenden utan nyckel för barnet", Long.toString(smallest.casesWithoutChild()));
        page.end();
    }

    private void steps() throws IOException {
        if (log.steps().isEmpty()) {
            page.paragraph("Inget.");
            return;
        }
        page.table("Steg", STEP);
        for (DeliveryLog.Step step : log.steps()) {
            page.row(STEP, List.of(step.field(), step.reason().swedish(), Long.toString(step.count())));
        }
        page.end();
    }

    private void files() throws IOException {
        page.table("Filer", FILE);
        for (DeliveryLog.WrittenFile file : log.files()) {
            page.row(
                    FILE,
                    List.of(file.name(), file.rows() == null ? "" : file.rows().toString(), file.sha256()));
        }
        page.end();
    }
}
