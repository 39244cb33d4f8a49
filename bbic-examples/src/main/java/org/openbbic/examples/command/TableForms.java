package org.openbbic.examples.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.tidy.Forms;
import org.openbbic.tidy.TableForm;
import picocli.CommandLine;

/** The forms of tables by their names on the command line. */
final class TableForms {

    private TableForms() {}

    /**
     * The forms of those names, each once.
     *
     * @throws UsageFault.OwnFault if one is not known
     */
    static List<TableForm> of(Catalogue catalogue, List<String> names, CommandLine line) {
        return new LinkedHashSet<>(names)
                .stream().map(name -> form(catalogue, name, line)).toList();
    }

    private static TableForm form(Catalogue catalogue, String name, CommandLine line) {
        return Forms.find(catalogue, name.toLowerCase(Locale.ROOT)).orElseThrow(() -> {
            String known = Forms.all(catalogue).stream().map(TableForm::name).collect(Collectors.joining(", "));
            return new UsageFault.OwnFault(line, "--format: formatet är inte känt; kända är " + known);
        });
    }
}
