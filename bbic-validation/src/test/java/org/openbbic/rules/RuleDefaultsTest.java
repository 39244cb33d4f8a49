package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem;
import org.openbbic.model.Code;

/** What a rule says of itself where it says nothing, and the words of the rule book. */
class RuleDefaultsTest {

    @Test
    void regel_somIngetSager_provarVarjeGang() {
        CodeRule code = new CodeRule() {
            @Override
            public String id() {
                return "BBIC-X001";
            }

            @Override
            public void judge(CodeList list, Code answer, CodeVerdict verdict, Remarks remarks) {}
        };
        TextRule text = new TextRule() {
            @Override
            public String id() {
                return "BBIC-X002";
            }

            @Override
            public void judge(String text, boolean isId, Remarks remarks) {}
        };
        ReadRule read = new ReadRule() {
            @Override
            public String id() {
                return "BBIC-X003";
            }

            @Override
            public Set<ReadProblem.Kind> kinds() {
                return Set.of();
            }
        };
        ReadProblem problem = new ReadProblem(ReadProblem.Kind.BAD_JSON, "", Location.START, "ett objekt");
        assertThat(read.detail(problem)).isEqualTo("ett objekt");
        assertThat(read.variant(problem.kind())).isNull();
        assertThat(code.oncePerList()).isFalse();
        assertThat(text.oncePerFile()).isFalse();
        assertThat(new FileRule.Judge() {}.gaveUp()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void omrade_finnsPaSittNamn(Area area) {
        assertThat(Area.of(area.id())).isEqualTo(area);
        assertThatThrownBy(() -> Area.of("annat")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Mender.class)
    void denSomRattar_finnsPaSittNamn(Mender mender) {
        assertThat(Mender.of(mender.id())).isEqualTo(mender);
        assertThatThrownBy(() -> Mender.of("annan")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(CodeVerdict.class)
    void provat_arRattEllerFel(CodeVerdict verdict) {
        assertThat(verdict.isTested())
                .isEqualTo(Set.of(CodeVerdict.RIGHT, CodeVerdict.WRONG).contains(verdict));
    }

    @Test
    void regelSomInteFinns_kastar() {
        assertThatThrownBy(() -> RuleBook.bundled().getRow("BBIC-X999")).isInstanceOf(IllegalArgumentException.class);
    }
}
