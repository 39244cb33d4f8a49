package org.openbbic.standardrapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.tabulation.Dimensions;

final class DefinitionsTest {

    private static final Dimensions DIMENSIONS = Dimensions.of(Catalogue.bundled());

    @Test
    void varjeTabell_harAvsnittMedRubrikOchForbehall_ochKanRaknas() {
        Set<String> keys = new HashSet<>();
        for (TableDefinition each : TableDefinition.all()) {
            assertThat(keys.add(each.nyckel())).as(each.nyckel()).isTrue();
            assertThat(Words.get("avsnitt." + each.avsnitt())).isNotBlank();
            assertThat(Words.get("forbehall." + each.avsnitt())).isNotBlank();
            assertThat(DIMENSIONS.get(each.counted()).isFor(each.unit()))
                    .as(each.nyckel())
                    .isTrue();
            assertThat(each.rubrik()).isNotBlank();
        }
        assertThat(keys).isNotEmpty();
    }

    @Test
    void varjeNyckeltal_harForklaring_ochSvarSomFinns() {
        assertThat(FigureDefinition.all()).isNotEmpty();
        for (FigureDefinition each : FigureDefinition.all()) {
            assertThat(Words.get("forklaring." + each.nyckel())).isNotBlank();
            for (String answer : each.numerator()) {
                boolean special = answer.equals(FigureDefinition.STATED);
                assertThat(special
                                || !DIMENSIONS.get(each.counted()).label(answer).equals(answer))
                        .as(each.nyckel() + " " + answer)
                        .isTrue();
            }
        }
    }

    @Test
    void allaTabellerOchNyckeltal_kanRaknasTillsammans_medPeriodOchEnhet() {
        Choices choices = new Choices(
                org.openbbic.tabulation.Window.parse("2017"),
                "Norr",
                List.of("kon"),
                List.of(),
                Mottagare.INTERN,
                5,
                true,
                false);
        assertThat(Standardrapport.of(Catalogue.bundled(), choices).begin().tables())
                .hasSizeGreaterThan(40);
    }

    @Test
    void trasigFil_sagsMedFilOchRad() {
        assertThatThrownBy(() -> DefinitionFile.parse("x.csv", "a;b\n1;2\n1;2;3\n", "a;b", cells -> cells))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.csv:3");
        assertThatThrownBy(() -> DefinitionFile.parse("x.csv", "a;c\n", "a;b", cells -> cells))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.csv:1");
    }
}
