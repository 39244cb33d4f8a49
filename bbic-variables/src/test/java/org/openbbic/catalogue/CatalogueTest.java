package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void bundled_tvaAnrop_gerSammaObjekt() {
        assertThat(Catalogue.bundled()).isSameAs(catalogue);
    }

    @Test
    void versions_iUtgivningsordning() {
        assertThat(catalogue.versions())
                .extracting(VersionInfo::id)
                .containsExactly("1.0", "webbkollen-2016", "2.0", "3.0", "webbkollen-2017", "3.1", "3.2");
    }

    @Test
    void version32_kandTillNamnOchDatum_innehalletOkant() {
        VersionInfo version = catalogue.getVersion("3.2");
        assertThat(version.published()).isEqualTo("2018-03");
        assertThat(version.article()).isEqualTo("2018-3-26");
        assertThat(version.contentKnown()).isFalse();
    }

    @Test
    void sha256_tvaLasningar_gerSammaVarde() {
        assertThat(Catalogue.load(CatalogueFiles.bundled()).sha256())
                .isEqualTo(catalogue.sha256())
                .isEqualTo(catalogue.sha256())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void sha256_enAndradCell_gerAnnatVarde() {
        EditedFiles files = new EditedFiles().replace("katalog.csv", catalogue.contentVersion(), "annan");
        assertThat(Catalogue.load(files).sha256()).isNotEqualTo(catalogue.sha256());
    }

    @Test
    void get_okantId_kastarUtanAttUpprepaDet() {
        assertThatThrownBy(() -> catalogue.getVersion("okant-id"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("id: no such version");
        assertThatThrownBy(() -> catalogue.getVariable("okant-id")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> catalogue.getList("okant-id")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> catalogue.getSource("okant-id")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> catalogue.attestation("okant-id")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void find_okantId_arTom() {
        assertThat(catalogue.findVersion("4.0")).isEmpty();
        assertThat(catalogue.findVariable("okand")).isEmpty();
        assertThat(catalogue.findList("okand")).isEmpty();
        assertThat(catalogue.findSource("okand")).isEmpty();
        assertThat(catalogue.findAct("1999:1")).isEmpty();
        assertThat(catalogue.findProvision("2001:453", "99", "1")).isEmpty();
    }

    @Test
    void listor_kanInteAndras() {
        assertThatThrownBy(() -> catalogue.lists().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalogue.getList("kon").entries().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
