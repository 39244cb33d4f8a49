package org.openbbic.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.testkit.KitExport.Beside;

/** What the kit holds. */
final class Kit {

    private Kit() {}

    /** Every export, in the order of its name. */
    static List<KitExport> exports() throws IOException {
        Catalogue catalogue = Catalogue.bundled();
        List<KitExport> exports = new ArrayList<>();
        for (VersionInfo version : catalogue.versions()) {
            exports.add(GoodExports.of(catalogue, version.id()));
            exports.add(ExampleExports.allOf(version.id()));
        }
        exports.addAll(ExampleExports.all());
        exports.addAll(FaultyExports.all());
        exports.sort((one, other) -> one.file().compareTo(other.file()));
        return exports;
    }

    /** Every file, in the order of its name. */
    static List<KitFile> all() throws IOException {
        List<KitExport> exports = exports();
        TreeSet<KitFile> files = new TreeSet<>();
        for (KitExport export : exports) {
            files.add(export.file());
            Beside beside = export.beside();
            if (beside.mapping() != null) {
                files.add(beside.mapping());
            }
            if (beside.profile() != null) {
                files.add(beside.profile());
            }
        }
        files.add(ExpectedJson.of(exports));
        files.add(Resource.file(TestKit.SCHEMA));
        files.add(Guide.of(Catalogue.bundled()));
        return List.copyOf(files);
    }
}
