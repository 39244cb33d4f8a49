package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueFiles;
import org.openbbic.catalogue.Provision;

/** The section in force on a day, looked up anew in each catalogue. */
class LawTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        COMPULSORY_REVIEW | 2022-12-31 |
        COMPULSORY_REVIEW | 2023-01-01 | LVU (1990:52) 13
        EMERGENCY_HOME    | 2012-12-31 |
        EMERGENCY_HOME    | 2013-01-01 | SoL (2001:453) 6:6
        EMERGENCY_HOME    | 2025-06-30 | SoL (2001:453) 6:6
        EMERGENCY_HOME    | 2025-07-01 | SoL (2025:400) 22:4
        """)
    void lagrum_arDetSomGallde_iDenKatalogSomFragas(Law law, LocalDate day, @Nullable String citation) {
        for (int i = 0; i < 2; i++) {
            Catalogue anew = Catalogue.load(CatalogueFiles.bundled()::open);
            Provision found = law.on(day, anew);
            assertThat(found == null ? null : found.citation()).isEqualTo(citation);
            assertThat(law.on(day, anew)).isSameAs(found);
            if (found != null) {
                assertThat(anew.findProvision(found.sfs(), found.chapter(), found.section()))
                        .containsSame(found);
            }
        }
    }
}
