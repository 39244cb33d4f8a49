package org.openbbic.catalogue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The library's own catalogue with something changed, for tests in other rooms. */
public final class ChangedCatalogue {

    private ChangedCatalogue() {}

    /** With a text replaced in one of the data files, where it must stand once. */
    public static Catalogue replacing(String file, String before, String now) {
        byte[] edited = new EditedFiles().replace(file, before, now).text(file).getBytes(StandardCharsets.UTF_8);
        return Catalogue.load(name -> name.equals(file)
                ? new ByteArrayInputStream(edited)
                : CatalogueFiles.bundled().open(name));
    }
}
