package org.openbbic.handout;

import java.util.List;

/** The names of the files that are handed out. */
final class FileNames {

    static final String README = "LASMIG.txt";
    static final String CODE_LISTS = "kodlistor.csv";
    static final String DATA_PACKAGE = "datapackage.json";
    static final String PAGE = "katalog.html";
    static final String FORM_SCHEMA = "form.schema.json";

    private FileNames() {}

    /** The version as a part of a name that every file system takes. */
    static String part(String version) {
        return version.replace(':', '_');
    }

    static String table(String version) {
        return "insatser-" + part(version) + ".csv";
    }

    static String form(String version) {
        return "formular-" + part(version) + ".json";
    }

    /** The schema of that kind, {@code export} or {@code rad}, for a version and its additions. */
    static String schema(String kind, List<String> versions) {
        return kind + "-" + part(String.join("+", versions)) + ".schema.json";
    }
}
