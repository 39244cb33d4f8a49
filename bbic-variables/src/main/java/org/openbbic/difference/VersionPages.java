package org.openbbic.difference;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;

/**
 * The pages about the versions of a catalogue, in Swedish Markdown; {@code docs/versioner} holds those of the library's
 * own: an index, what is known of each version, and the difference between every two versions of known content, the
 * older first.
 */
public final class VersionPages {

    static final String INDEX = "README.md";

    private static final Texts SWEDISH = Texts.of(Locale.forLanguageTag("sv"));

    private VersionPages() {}

    /** The pages by file name; they lie in one folder and link to each other. */
    public static SortedMap<String, String> of(Catalogue catalogue) {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put(INDEX, MarkdownForm.of(IndexPage.of(catalogue, SWEDISH)));
        for (VersionInfo version : catalogue.versions()) {
            pages.put(file(version), MarkdownForm.of(VersionPage.of(catalogue, version, SWEDISH)));
        }
        for (VersionInfo from : catalogue.versions()) {
            for (VersionInfo to : catalogue.versions()) {
                if (hasPage(catalogue, from, to)) {
                    VersionDifference difference = VersionDifference.between(catalogue, from.id(), to.id());
                    pages.put(file(from, to), MarkdownForm.of(DifferencePage.of(difference, SWEDISH)));
                }
            }
        }
        return pages;
    }

    static boolean hasPage(Catalogue catalogue, VersionInfo from, VersionInfo to) {
        List<VersionInfo> order = catalogue.versions();
        return from.contentKnown() && to.contentKnown() && order.indexOf(from) < order.indexOf(to);
    }

    static String file(VersionInfo version) {
        return "version-" + version.id() + ".md";
    }

    static String file(VersionInfo from, VersionInfo to) {
        return "fran-" + from.id() + "-till-" + to.id() + ".md";
    }
}
