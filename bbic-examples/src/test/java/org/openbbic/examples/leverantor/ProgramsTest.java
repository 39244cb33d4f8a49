package org.openbbic.examples.leverantor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.examples.Root;
import org.openbbic.export.CaseReader;

/** The programs that the vendors' page shows do what it says. */
class ProgramsTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void lasExport_laserAllaArenden_utanProblem() throws IOException {
        LasExport.read(Root.FOLDER.resolve("bbic-examples/data/pahittad-416.ndjson"), out);
        assertThat(said().lines()).containsExactly("version webbkollen-2017", "416 ärenden lästa");
    }

    @Test
    void provaFormular_visarBadaFelen() {
        ProvaFormular.validate(ProvaFormular.form(), LocalDate.of(2017, 9, 4), out);
        assertThat(said().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("FEL BBIC-K001 /insatser/0/beslut/riskbedomning: "),
                        line -> assertThat(line).startsWith("FEL BBIC-S003 /insatser/0/uppfoljningar/0/datum: "));
        assertThat(said()).doesNotContain("ganska-hog");
    }

    @Test
    void provaMedJakarta_visarVadBeslutetHaller_ochSedanAllt() {
        ProvaMedJakarta.Formular form = new ProvaMedJakarta.Formular(ProvaFormular.form());
        try (ValidatorFactory factory = ProvaMedJakarta.factory(LocalDate.of(2017, 9, 4))) {
            ProvaMedJakarta.decided(factory.getValidator(), form, out);
            assertThat(said().lines())
                    .singleElement()
                    .asString()
                    .startsWith("arende.insatser[0].beslut.riskbedomning: ")
                    .doesNotContain("{", "ganska-hog");
            bytes.reset();
            ProvaMedJakarta.whole(factory.getValidator(), form, out);
            assertThat(said().lines())
                    .containsExactlyInAnyOrder(
                            "stoppar arende.insatser[0].beslut.riskbedomning",
                            "stoppar arende.insatser[0].uppfoljningar[0].datum");
        }
    }

    @Test
    void visaSvarsalternativ_visarKodTermOchGrad() {
        VisaSvarsalternativ.show("riskbedomning", "3.1", out);
        assertThat(said()).startsWith("Riskbedömning i 3.1: FULLSTANDIG").contains("hog  Hög risk  (HARLEDD, WK");
    }

    @Test
    void skrivLagrum_gerExportensForm_ochSpararDetOlasliga() {
        LocalDate decided = LocalDate.of(2017, 4, 20);
        SkrivLagrum.show("4 kap. 1 § SoL och 2 § LVU", decided, out);
        SkrivLagrum.show("se beslutet", decided, out);
        assertThat(said().lines()).containsExactly("SoL (2001:453) 4:1", "LVU (1990:52) 2", "sparas som det skrevs");
    }

    @Test
    void migreraArende_sagerVadSomBlirAvVarjeVarde() throws IOException {
        try (InputStream in = Files.newInputStream(Root.FOLDER.resolve("bbic-examples/data/pahittad-416.ndjson"));
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            MigreraArende.tell(
                    Objects.requireNonNull(Objects.requireNonNull(reader.next()).value()), out);
        }
        assertThat(said())
                .contains("SAMMANFORD /utredningar/0/identifieradUtsatthet/hemmiljo/0 HARLEDD WK pp. 27, 34")
                .contains("EJ_UTTRYCKBAR /barn/ursprung BELAGD WK p. 34");
    }
}
