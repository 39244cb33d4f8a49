package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;

/** Two variables that share a list each have their own answers, whether a file is read whole or in pieces. */
class SharedAnswersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void varjeVariabel_harSinaEgnaSvar_ochDeSomIngenListaKanner(int threads) throws IOException {
        StringBuilder file = new StringBuilder("{'bbicExport':'1','bbicVersion':'webbkollen-2017'}\n");
        for (int i = 0; i < 100; i++) {
            file.append("{'id':'A-")
                    .append(i)
                    .append("','insatser':[{'typ':['hvb','familjehem','kontaktperson','Vård hemma',")
                    .append("'familjebehandling']}]}\n");
        }
        byte[] bytes = file.toString().replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        CheckRun run = Checker.bundled().begin(CheckOptions.of(LocalDate.of(2018, 1, 16)));
        if (threads > 1) {
            run.with(Runnable::run, threads, 500);
        }
        run.file("fil", new ByteArrayInputStream(bytes), in -> CaseReader.open(in, Catalogue.bundled()), cases -> {});
        assertThat(run.sharedAnswers())
                .containsExactly(
                        new AnswerCount("insats.heldygnsvard", 200, 0, 200, 100),
                        new AnswerCount("insats.oppenvard", 100, 0, 200, 100));
        assertThat(run.answers()).containsExactly(new AnswerCount("insats.typ", 300, 0, 200, 100));
    }
}
