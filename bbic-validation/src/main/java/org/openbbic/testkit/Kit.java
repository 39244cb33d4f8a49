package org.openbbic.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;

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

    /** Hash of the exports, of the files beside them and of what a check of each shall give. */
    static String sha256(List<KitExport> exports) {
        MessageDigest digest = sha256();
        for (KitExport export : exports) {
            add(export.file(), digest);
            export.beside().all().forEach(file -> add(file, digest));
            add(export.expected().outcome().name(), digest);
            for (KitExport.Remark remark : export.expected().remarks()) {
                add(remark.rule() + ' ' + remark.line() + ' ' + remark.column() + ' ' + remark.path(), digest);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(KitFile file, MessageDigest digest) {
        add(file.name(), digest);
        digest.update(file.bytes());
    }

    // The length before it, so that no two texts after each other can be taken for two others.
    private static void add(String text, MessageDigest digest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Every file, in the order of its name. */
    static List<KitFile> all() throws IOException {
        List<KitExport> exports = exports();
        TreeSet<KitFile> files = new TreeSet<>();
        for (KitExport export : exports) {
            files.add(export.file());
            files.addAll(export.beside().all());
        }
        files.add(ExpectedJson.of(exports));
        files.add(Resource.file(TestKit.SCHEMA));
        files.add(Resource.file(TestResult.SCHEMA));
        files.add(Guide.of(Catalogue.bundled()));
        return List.copyOf(files);
    }
}
