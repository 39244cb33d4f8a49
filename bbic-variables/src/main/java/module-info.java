module org.openbbic.variables {
    requires static org.jspecify;
    requires transitive org.openbbic.model;
    requires com.fasterxml.jackson.core;

    exports org.openbbic.catalogue;
    exports org.openbbic.export;
}
