package org.openbbic.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.PlainInput;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;

/** The answer texts that a mapping lists go along; those that it does not list stay at home. */
class AnswerTextTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private static final String MAPPING = """
            {"bbicMappning":"1","huvud":{"bbicVersion":"1.0"},"form":"bred","kolumner":[
             {"rubrik":"Nr","falt":"arende.id"},
             {"rubrik":"Risk","falt":"beslut.riskbedomning","svar":{"4 - Svår":"hog","5 - Mycket svår":"hog"}},
             {"rubrik":"Samtal","falt":"beslut.samtalMedBarnet","skiljetecken":",","svar":{"Ensam":"enskilt"}}]}
            """;

    private static final String TABLE = """
            Nr;Risk;Samtal
            A-1;4 - svår ;Ensam,enskilt
            A-2;5 - Mycket svår;
            A-3;Hög risk;
            A-4;Harald är arg;Ensam,Harald
            """;

    @TempDir
    private Path folder;

    private Delivered deliver(Minimisation minimisation) throws IOException, SmallGroupException {
        Mapping mapping = Mapping.read(new ByteArrayInputStream(MAPPING.getBytes(StandardCharsets.UTF_8)));
        PlainInput table = PlainInput.of(new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)));
        List<TableForm> csv = List.of(Forms.find(CATALOGUE, "csv").orElseThrow());
        Path out = folder.resolve("ut");
        try (Delivery delivery = Delivery.into(out, CATALOGUE, minimisation, csv);
                CsvCaseReader reader = CsvCaseReader.open(table, mapping, CATALOGUE, null)) {
            delivery.take(reader, "1.0", cases -> {});
            return new Delivered(delivery.keep(new DeliveryLog.Source("0", "ab", null)), Delivered.read(out));
        }
    }

    @Test
    void svarstextenSomMappningenHar_starBredvidKoden_somMappningenStavarDen() throws Exception {
        Delivered done = deliver(Delivered.anyGroup().withAnswerTexts());
        assertThat(done.rows("tillfalle"))
                .extracting(row -> row.get("riskbedomning") + "/" + row.get("riskbedomningSvar"))
                .containsExactly("hog/4 - Svår", "hog/5 - Mycket svår", "hog/null", "*okand/null");
        assertThat(done.rows("flerval"))
                .extracting(row -> row.get("kod") + "/" + row.get("kodSvar"))
                .containsExactly("enskilt/Ensam", "enskilt/Ensam", "*okand/null");
        done.files()
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("Harald"));
    }

    @Test
    void utanAttDetBegars_finnsIngenSadanKolumn() throws Exception {
        assertThat(Files.exists(folder.resolve("ut"))).isFalse();
        assertThat(deliver(Delivered.anyGroup()).text("tillfalle.csv")).doesNotContain("Svar;", "Svår");
    }
}
