package org.openbbic.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.report.Report.AreaStatus;
import org.openbbic.report.Report.FileReport;
import org.openbbic.rules.ProfileInfo;
import org.openbbic.rules.RuleChange;

/** What the verdict rests on, in the order it is written: files, tool, catalogue, layers, and what a profile changed. */
final class JunitProperties {

    /** The outcome in words. */
    private static final String TEXT = "utfall.text";

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Texts texts;

    private JunitProperties(Texts texts) {
        this.texts = texts;
    }

    static Map<String, String> of(Report report, Texts texts, Locale language, boolean caseIds) {
        JunitProperties all = new JunitProperties(texts);
        if (caseIds) {
            all.put("sekretess", texts.get("sida.sekretess"));
        }
        all.put("utfall", report.outcome().name());
        all.put(TEXT, Verdict.sentence(report, language) + ".");
        all.put("verktyg.version", report.toolVersion());
        all.put("bbicVersion", JsonReport.commonVersion(report));
        all.put("katalog.version", report.catalogueVersion());
        all.put("katalog.sha256", report.catalogueSha256());
        all.put("idag", report.asOf().toString());
        all.put("syntetisk", Boolean.toString(report.synthetic()));
        all.files(report.files());
        all.layers(report.layers());
        all.profile(report.profile(), report.changes());
        return all.properties;
    }

    static Map<String, String> of(AreaStatus status, Texts texts) {
        JunitProperties all = new JunitProperties(texts);
        all.put("utfall", status.name());
        all.put(TEXT, texts.get("status." + status.name()) + ".");
        return all.properties;
    }

    private void files(List<FileReport> files) {
        for (int i = 0; i < files.size(); i++) {
            String key = "filer." + (i + 1);
            put(key + ".namn", files.get(i).name());
            put(key + ".sha256", files.get(i).sha256());
            put(key + ".arenden", Long.toString(files.get(i).cases()));
        }
    }

    private void layers(List<LayerInfo> layers) {
        for (int i = 0; i < layers.size(); i++) {
            LayerInfo layer = layers.get(i);
            String key = "lager." + (i + 1);
            put(key + ".namn", layer.name());
            put(key + ".sha256", layer.sha256());
            put(key + ".etikett", layer.isVendors() ? texts.get("lager.leverantor") : null);
        }
    }

    private void profile(@Nullable ProfileInfo profile, List<RuleChange> changes) {
        if (profile == null) {
            return;
        }
        put("profil.namn", profile.name());
        put("profil.sha256", profile.sha256());
        for (RuleChange change : changes) {
            put("profil.andrat." + change.rule(), VerdictSection.changed(change, texts));
        }
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
