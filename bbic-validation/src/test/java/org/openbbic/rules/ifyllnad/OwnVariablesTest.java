package org.openbbic.rules.ifyllnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Layer;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.rules.Profile;
import org.openbbic.rules.RuleTesting;

class OwnVariablesTest {

    private static final String LAYER = """
            atgard;version;id;kod;term;synonymer;oversattning;flerval;tillfalle;sida;anmarkning
            lager;;namn;;Egna;;;;;;
            lager;;grad;;LOKAL;;;;;;
            lager;;part;;kommun;;;;;;
            lager;;upprattat-av;;Förvaltaren;;;;;;
            lager;;datum;;2017-11-02;;;;;;
            ny-variabel;;trygghet;;Trygghet;;safety;ja;avslut;;
            nytt-varde;;trygghet;trygg;Trygg;;;;;;
            ny-variabel;;malgrupp;;Målgrupp;;target group;nej;insats;;
            nytt-varde;;malgrupp;unga;Unga;;;;;;
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        trygghet | 'avslut':{'lokala':{'trygghet':'trygg'}}        | ~~
        trygghet | 'avslut':{'lokala':{'trygghet':['trygg']}}      | ~~
        trygghet | 'avslut':{'lokala':{'trygghet':null}}           | BBIC-I007 /insatser/0/avslut/lokala
        trygghet | 'avslut':{'lokala':{'trygghet':[ ]}}            | BBIC-I007 /insatser/0/avslut/lokala
        trygghet | 'avslut':{'datum':'2017-11-30'}                 | BBIC-I007 /insatser/0/avslut/lokala
        # a measure that goes on has no closing to hold it
        trygghet | 'uppfoljningar':[{'datum':'2017-09-01'}]        | ~~
        malgrupp | 'avslut':{},'lokala':{'malgrupp':'unga'}        | ~~
        # asked for once, though two rules are about measures
        malgrupp | 'avslut':{'datum':'2017-11-30'}                 | BBIC-I005 /insatser/0/lokala
        """)
    void valdEgenVariabel(String chosen, String insats, String outcome) throws Exception {
        assertThat(remarks(chosen, insats)).isEqualTo(outcome);
    }

    private static String remarks(String chosen, String insats) throws Exception {
        Catalogue catalogue = Catalogue.bundled().with(Layer.read("egna.csv", bytes(LAYER)));
        String profile = RuleTesting.filled("{'bbicProfil':'1','namn':'N','urval':[?]}", chosen);
        Checker checker = Checker.of(catalogue, Profile.read("p.json", bytes(profile)));
        CheckRun run = checker.begin(CheckOptions.of(LocalDate.of(2018, 1, 16)));
        String text = RuleTesting.HEADER + "\n" + RuleTesting.filled("{'id':'A-1','insatser':[{" + insats + "}]}");
        run.file("export", bytes(text), in -> CaseReader.open(in, catalogue), cases -> {});
        List<String> found = run.finish().findings().stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
        return String.join(" + ", found);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
