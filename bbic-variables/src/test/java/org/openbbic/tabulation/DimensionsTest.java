package org.openbbic.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;

final class DimensionsTest {

    private static final Dimensions ALL = Dimensions.of(Catalogue.bundled());

    @Test
    void varjeDimension_harRubrik_ochDenSomRaknasFram_harDefinition() {
        Set<String> expected = new TreeSet<>();
        for (Dimension each : ALL.all()) {
            boolean derived = each instanceof DerivedDimension;
            if (derived || each.list() == null) {
                expected.add(each.id());
            }
            if (derived) {
                expected.add(each.id() + "?");
            }
        }
        assertThat(DimensionTexts.keys()).containsExactlyInAnyOrderElementsOf(expected);
    }
}
