/** Judgement: rules, the engine that runs them, and reports of what was found and what could be tested at all. */
module org.openbbic.validation {
    // Null-ness annotations; compile time only.
    requires static org.jspecify;
    // The records that are judged, the catalogue they are judged by, and the reader.
    requires transitive org.openbbic.variables;
    // The constraint's validator; the provider is the embedder's.
    requires transitive jakarta.validation;
    // Writes rapport.json.
    requires com.fasterxml.jackson.core;
    // Writes statistik.xlsx; only where it is there.
    requires static org.dhatim.fastexcel;
    // Writes rapport.junit.xml.
    requires java.xml;

    // Judges the annotations of org.openbbic.model wherever a provider looks for validators.
    provides jakarta.validation.ConstraintValidator with
            org.openbbic.constraint.GiltigtArendeValidator;

    exports org.openbbic.check;
    exports org.openbbic.comparison;
    exports org.openbbic.constraint;
    exports org.openbbic.krav;
    exports org.openbbic.report;
    exports org.openbbic.rules;
    exports org.openbbic.standardrapport;
    exports org.openbbic.testkit;

    // Style sheets and words lie beside the classes that use them; org.openbbic.output reads them.
    opens org.openbbic.krav to
            org.openbbic.variables;
    opens org.openbbic.report to
            org.openbbic.variables;
    opens org.openbbic.standardrapport to
            org.openbbic.variables;
}
