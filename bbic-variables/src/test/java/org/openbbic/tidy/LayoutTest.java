package org.openbbic.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/** Every field of the format has its place in the tables, or is known to be left out. */
class LayoutTest {

    private static final Layout LAYOUT = new Layout(Catalogue.bundled(), Minimisation.careful());

    private static Set<String> columns() {
        Set<String> held = new TreeSet<>();
        for (Table table : LAYOUT.tables()) {
            table.columns()
                    .forEach(column -> held.addAll(List.of(column.address().split(", "))));
        }
        return held;
    }

    @Test
    void varjeFalt_har_enKolumn_ellerEnPlatsIFlerval_utomDeSomStannarHemma() {
        Set<String> held = columns();
        Set<String> athome = new TreeSet<>();
        int fields = 0;
        for (NodeType<?> node : Format.NODES) {
            for (FieldSpec<?> field : node.fields()) {
                String address = node.name() + "." + field.name();
                boolean ofCase = node != Format.HUVUD && node != Format.SYSTEM;
                boolean several = field.kind() == FieldKind.CODES
                        || field.kind() == FieldKind.DATES
                        || field.kind() == FieldKind.LAGRUM;
                if (ofCase && field.child() == null && !several && !held.contains(address)) {
                    athome.add(address);
                }
                fields++;
            }
        }
        assertThat(fields).isGreaterThan(60);
        assertThat(athome)
                .as("bbicVersion stands on each row, a reference is the number of its row, a date of birth is its year")
                .containsExactly(
                        "arende.bbicVersion",
                        "arende.enhet",
                        "arende.lokala",
                        "avslut.lokala",
                        "barn.fodelsedatum",
                        "beslut.lokala",
                        "insats.lokala",
                        "insats.utredning",
                        "uppfoljning.lokala");
    }

    @Test
    void delatFalt_sager_varjeTillfalle() {
        Table occasions = LAYOUT.tables().stream()
                .filter(table -> table.name().equals("tillfalle"))
                .findFirst()
                .orElseThrow();
        assertThat(occasions.columns())
                .filteredOn(column -> column.name().equals("riskbedomning"))
                .singleElement()
                .extracting(Column::address)
                .isEqualTo("beslut.riskbedomning, uppfoljning.riskbedomning, avslut.riskbedomning");
    }

    @Test
    void versionOchArende_star_iVarjeTabell() {
        assertThat(LAYOUT.tables()).hasSize(9).allSatisfy(table -> {
            assertThat(table.place("bbicVersion")).isPositive();
            assertThat(table.place("arendeNr")).isNotNegative();
            assertThat(table.key()).isEqualTo(table.name() + "Nr");
        });
    }
}
