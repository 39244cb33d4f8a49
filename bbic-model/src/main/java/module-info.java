/** Typed records of a BBIC case, and the nouns that the other modules share. */
module org.openbbic.model {
    // Null-ness annotations; compile time only.
    requires static org.jspecify;
    // The annotations that tie a record to its rules; the provider is the embedder's.
    requires static transitive jakarta.validation;

    exports org.openbbic.model;
    exports org.openbbic.model.aktualisering;
    exports org.openbbic.model.arende;
    exports org.openbbic.model.insats;
    exports org.openbbic.model.uppfoljning;
    exports org.openbbic.model.utredning;
}
