package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.RuleTesting;

class DubbeltArendeIdTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F004");

    @ParameterizedTest
    @CsvSource({
        "A-1, A-2, PROVAD",
        "A-1, a-1, PROVAD",
        "A-1, A-1, BBIC-F004 /id",
        "å, å, BBIC-F004 /id",
    })
    void tvaArenden_medId(String first, String second, String outcome) {
        RuleTesting.Judged judged =
                RULE.file(RuleTesting.HEADER + RuleTesting.filled("\n{'id':?}\n{'id':?}\n", first, second));
        assertThat(judged.outcome()).isEqualTo(outcome);
        assertThat(judged.tested()).isEqualTo(2);
    }

    @Test
    void tredjeGangen_anmarksOcksa() {
        assertThat(RULE.file(RuleTesting.HEADER + "\n{\"id\":\"A\"}\n{\"id\":\"A\"}\n {\"id\":\"A\"}\n")
                        .places())
                .containsExactly("BBIC-F004 3:7", "BBIC-F004 4:8");
    }

    @Test
    void utanLasligaId_ejTillamplig() {
        assertThat(RULE.file(RuleTesting.HEADER + "\n{\"enhet\":\"a\"}\n{\"id\":7}\n")
                        .outcome())
                .isEqualTo("BBIC-F003 + BBIC-F010 /id + EJ_TILLAMPLIG");
    }

    @Test
    void sammaIdITvaFiler_arInteDubbelt() throws IOException {
        CheckRun run = Checker.bundled().begin(CheckOptions.of(LocalDate.of(2018, 1, 16)));
        byte[] file = (RuleTesting.HEADER + "\n{\"id\":\"A-1\"}\n").getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("forsta", "andra")) {
            run.file(
                    name,
                    new ByteArrayInputStream(file),
                    in -> CaseReader.open(in, Checker.bundled().catalogue()),
                    cases -> {});
        }
        assertThat(run.finish().findings()).isEmpty();
    }

    @Test
    void narMinnetInteRacker_gerRegelnUpp_ochSagerInget() {
        FileRule.Judge judge = new DubbeltArendeId(2)
                .open(Exporthuvud.builder().build(), Checker.bundled().catalogue());
        Remarks nothing = new Remarks() {
            @Override
            public void tested() {}

            @Override
            public void undecided() {}

            @Override
            public void remark(String field, @Nullable String variant, @Nullable String detail) {
                throw new AssertionError("no id stands twice before the memory is full");
            }
        };
        judge.arende(Arende.builder().id("A-1").build(), nothing);
        assertThat(judge.gaveUp()).isFalse();
        judge.arende(Arende.builder().id("A-2").build(), nothing);
        judge.arende(Arende.builder().id("A-1").build(), nothing);
        assertThat(judge.gaveUp()).isTrue();
    }
}
