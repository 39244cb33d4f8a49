package org.openbbic.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.openbbic.catalogue.Catalogue;

/** The forms that tables can be written in: this module's own, and those of modules that are there. */
public final class Forms {

    private Forms() {}

    /** All of them, by the catalogue whose words they show. */
    public static List<TableForm> all(Catalogue catalogue) {
        List<TableForm> forms = new ArrayList<>(List.of(new CsvForm(), new NdjsonForm(), new SpssForm(catalogue)));
        ServiceLoader.load(TableForm.class, Forms.class.getClassLoader()).forEach(forms::add);
        return List.copyOf(forms);
    }

    /** The form of that name. */
    public static Optional<TableForm> find(Catalogue catalogue, String name) {
        return all(catalogue).stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
