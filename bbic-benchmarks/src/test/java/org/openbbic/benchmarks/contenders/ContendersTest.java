package org.openbbic.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.benchmarks.Generator;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.model.arende.Arende;

/** What the page says of the contenders: that they met every case, and what they found. */
class ContendersTest {

    private static final int CASES = 300;

    @TempDir
    private Path folder;

    private Path clean = Path.of("");
    private Path faulty = Path.of("");

    @BeforeEach
    void filer() throws IOException {
        clean = made("ren.ndjson", false);
        faulty = made("fel.ndjson", true);
    }

    private Path made(String name, boolean isFaulty) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            Generator.write(new Generator.Wanted(CASES, Long.MAX_VALUE, 1, isFaulty), out);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rader",
                "tokens",
                "tokens-sha256",
                "databind",
                "databind-hv",
                "networknt",
                "bbic",
                "bbic-2",
                "bbic-json",
                "bbic-statistik",
                "duckdb-1"
            })
    void renFil_laserAllaArenden_ochHittarInget(String name) throws Exception {
        assertThat(Contenders.get(name).run(clean)).isEqualTo(new Contender.Outcome(CASES, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bbic", "bbic-2", "bbic-json", "databind-hv"})
    void filMedFel_hittarEttIVarjeArende(String name) throws Exception {
        assertThat(Contenders.get(name).run(faulty)).isEqualTo(new Contender.Outcome(CASES, CASES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"databind", "networknt"})
    void densomProvarMindre_hittarFarre(String name) throws Exception {
        assertThat(Contenders.get(name).run(faulty).faults()).isBetween(1L, CASES - 1L);
    }

    @Test
    void databind_gorSammaPosterSomLasaren() throws IOException {
        ObjectMapper mapper = new Records().mapper();
        int same = 0;
        try (InputStream in = Files.newInputStream(clean);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled());
                BufferedReader lines = Files.newBufferedReader(clean)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Arende read = java.util.Objects.requireNonNull(reader.next()).value();
                assertThat(mapper.readValue(line, Arende.class)).isEqualTo(read);
                same++;
            }
        }
        assertThat(same).isEqualTo(CASES);
    }
}
