/** Catalogue of the BBIC variables per version, and reading and writing of exports. */
@SuppressWarnings("module") // the module it names is built after this one
module org.openbbic.variables {
    // Null-ness annotations; compile time only.
    requires static org.jspecify;
    // Codes, sources and grades are part of the catalogue's own signatures.
    requires transitive org.openbbic.model;
    // The streaming parser and generator of exports.
    requires com.fasterxml.jackson.core;

    exports org.openbbic.annex;
    exports org.openbbic.catalogue;
    exports org.openbbic.difference;
    exports org.openbbic.export.csv;
    exports org.openbbic.export;
    exports org.openbbic.handout;
    exports org.openbbic.lagrum;
    exports org.openbbic.manual;
    exports org.openbbic.migration;
    exports org.openbbic.smallcells;
    exports org.openbbic.tidy;

    // Forms of tables that need much lie in modules of their own.
    uses org.openbbic.tidy.TableForm;

    // Pages and tables of the reports are written the same safe way.
    exports org.openbbic.output to
            org.openbbic.validation;
}
