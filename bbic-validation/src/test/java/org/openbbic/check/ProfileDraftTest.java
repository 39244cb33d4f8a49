package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.report.Report;

/** Which variables a draft takes for chosen, by how often they are filled in where they could be. */
class ProfileDraftTest {

    private static final String FILE = """
            {'bbicExport':'1','bbicVersion':'1.0'}
            {'id':'A-1','barn':{'kon':'flicka','fodelsear':2009},'insatser':[{'beslut':{'riskbedomning':'hog'},'avslut':{}}]}
            {'id':'A-2','barn':{'kon':'pojke','fodelsedatum':'2008-02-03'},'insatser':[{'beslut':{'riskbedomning':'hog'}}]}
            {'id':'A-3','barn':{'ensamkommande':false}}
            """;

    private static ProfileDraft draft(int percent) throws IOException {
        byte[] bytes = FILE.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        CheckRun run = Checker.bundled().begin(CheckOptions.of(LocalDate.of(2018, 1, 16)));
        run.file("fil", new ByteArrayInputStream(bytes), in -> CaseReader.open(in, Catalogue.bundled()), cases -> {});
        try (Report report = run.finish()) {
            return ProfileDraft.of(report, Catalogue.bundled(), percent);
        }
    }

    @Test
    void enVariabel_arValdDarDenArIfylldTillrackligtOfta() throws IOException {
        assertThat(draft(66).chosen())
                .extracting(ProfileDraft.Candidate::id)
                .containsExactly("kon", "alder", "riskbedomning");
        assertThat(draft(67).chosen()).isEmpty();
        assertThat(draft(67).seldom())
                .extracting(ProfileDraft.Candidate::id)
                .containsExactly("kon", "alder", "ensamkommande", "riskbedomning");
        assertThat(draft(66).seldom()).extracting(ProfileDraft.Candidate::id).containsExactly("ensamkommande");
        assertThat(draft(0).seldom()).isEmpty();
        assertThat(draft(0).chosen()).extracting(ProfileDraft.Candidate::filled).doesNotContain(0L);
    }

    @Test
    void sammaVariabel_raknasDarDenKanSta_ochUnderBadaSinaNamn() throws IOException {
        assertThat(draft(0).chosen())
                .extracting(each -> each.id() + " " + each.filled() + "/" + each.possible())
                .containsExactly("kon 2/3", "alder 2/3", "ensamkommande 1/3", "riskbedomning 2/3");
    }

    @Test
    void profilen_skrivsMedDetSomArValt_ochInget_omRegler() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        draft(66).write("Prov", out);
        assertThat(closed[0]).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .isEqualTo("{\"bbicProfil\":\"1\",\"namn\":\"Prov\",\"urval\":[\"kon\",\"alder\",\"riskbedomning\"],"
                        + "\"regler\":{},\"lager\":[]}");
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }

    @Test
    void andelen_arMellanNollOchHundra() throws IOException {
        for (int outside : new int[] {-1, 101}) {
            assertThatThrownBy(() -> draft(outside)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(draft(100).chosen()).isEmpty();
    }
}
