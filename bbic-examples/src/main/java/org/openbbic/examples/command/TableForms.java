package org.openbbic.examples.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.tidy.Forms;
import org.openbbic.tidy.TableForm;
import picocli.CommandLine;

/** The forms of tables by their names on the command line. */
final class TableForms {

    private static final String PARQUET = "parquet";

    private static final String NO_PARQUET =
            "--format: parquet skrivs av bbic-parquet.jar, som inte finns här; lägg den"
                    + " bredvid bbic.jar, eller bygg den med mvn -pl bbic-parquet -am -Dmaven.test.skip=true package";

    private TableForms() {}

    /**
     * The forms of those names, each once.
     *
     * @throws UsageFault.OwnFault if one is not known
     */
    static List<TableForm> of(Catalogue catalogue, List<String> names, CommandLine line) {
        Map<String, TableForm> forms = new LinkedHashMap<>();
        for (String name : names) {
            TableForm form = form(catalogue, name.toLowerCase(Locale.ROOT), line);
            forms.put(form.name(), form);
        }
        if (forms.containsKey("spss")) {
            // It is the CSV with more beside it.
            forms.remove("csv");
        }
        return List.copyOf(forms.values());
    }

    private static TableForm form(Catalogue catalogue, String name, CommandLine line) {
        return Forms.find(catalogue, name).orElseThrow(() -> {
            if (name.equals(PARQUET)) {
                return new UsageFault.OwnFault(line, NO_PARQUET);
            }
            String known = Forms.all(catalogue).stream().map(TableForm::name).collect(Collectors.joining(", "));
            return new UsageFault.OwnFault(line, "--format: formatet är inte känt; kända är " + known);
        });
    }
}
