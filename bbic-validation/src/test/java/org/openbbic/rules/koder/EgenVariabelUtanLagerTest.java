package org.openbbic.rules.koder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Layer;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.rules.RuleTesting;

class EgenVariabelUtanLagerTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-K005");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'lokala':{'a':1}                                             | BBIC-K005 /lokala
        'insatser':[{'lokala':{'a':1}}]                              | BBIC-K005 /insatser/0/lokala
        'insatser':[{'beslut':{'lokala':{'a':1}}}]                   | BBIC-K005 /insatser/0/beslut/lokala
        'insatser':[{'uppfoljningar':[{},{'lokala':{'a':1}}]}]       | BBIC-K005 /insatser/0/uppfoljningar/1/lokala
        'insatser':[{'avslut':{'lokala':{'a':1}}}]                   | BBIC-K005 /insatser/0/avslut/lokala
        'insatser':[{'avslut':{'lokala':{}}}]                        | PROVAD
        # a variable of the catalogue does not stand there
        'lokala':{'kon':'flicka'}                                    | BBIC-K005 /lokala
        # once a file is enough
        'lokala':{'a':1,'b':2},'insatser':[{'lokala':{'c':1}}]       | BBIC-K005 /lokala
        """)
    void egenVariabel(String fields, String outcome) {
        assertThat(RULE.arende("{'id':'A-1'," + fields + "}").outcome()).isEqualTo(outcome);
    }

    @Test
    void beskrivenVariabel_arIngetAttSagaOm() throws Exception {
        assertThat(layered("trygghet")).isEqualTo(0);
        assertThat(layered("otrygghet")).isEqualTo(1);
    }

    private static long layered(String name) throws Exception {
        String layer = """
                atgard;version;id;kod;term;synonymer;oversattning;flerval;tillfalle;sida;anmarkning
                lager;;namn;;Egna;;;;;;
                lager;;grad;;LOKAL;;;;;;
                lager;;part;;kommun;;;;;;
                lager;;upprattat-av;;Förvaltaren;;;;;;
                lager;;datum;;2017-11-02;;;;;;
                ny-variabel;;trygghet;;Trygghet;;safety;nej;avslut;;
                nytt-varde;;trygghet;trygg;Trygg;;;;;;
                """;
        Catalogue catalogue = Catalogue.bundled()
                .with(Layer.read("egna.csv", new ByteArrayInputStream(layer.getBytes(StandardCharsets.UTF_8))));
        CheckRun run = Checker.of(catalogue).begin(CheckOptions.of(LocalDate.of(2018, 1, 16)));
        String text = RuleTesting.HEADER + "\n{\"id\":\"A-1\",\"insatser\":[{\"avslut\":{\"lokala\":{\"" + name
                + "\":\"trygg\"}}}]}\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        run.file("export", new ByteArrayInputStream(bytes), in -> CaseReader.open(in, catalogue), cases -> {});
        return run.finish().findings().stream()
                .filter(finding -> finding.rule().equals("BBIC-K005"))
                .count();
    }
}
