package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void bundled_calledTwice_givesTheSameObject() {
        assertThat(Catalogue.bundled()).isSameAs(catalogue);
    }

    @Test
    void versions_inOrderOfPublication() {
        assertThat(catalogue.versions())
                .extracting(VersionInfo::id)
                .containsExactly("1.0", "webbkollen-2016", "2.0", "3.0", "webbkollen-2017", "3.1", "3.2");
    }

    @Test
    void sha256_isTheSameForTwoReadings() {
        assertThat(Catalogue.load(CatalogueFiles.bundled()).sha256())
                .isEqualTo(catalogue.sha256())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void contentVersion_isStated() {
        assertThat(catalogue.contentVersion()).isNotBlank();
    }
}
