/** A vendor's program, as a module. */
module org.openbbic.frameworks.hibernate {
    // Null-ness annotations; compile time only.
    requires static org.jspecify;
    // The constraint; brings the records and Jakarta Validation.
    requires org.openbbic.validation;
    // The provider.
    requires org.hibernate.validator;

    // A form's fields are read by the provider.
    opens org.openbbic.frameworks.hibernate to
            org.hibernate.validator;
}
