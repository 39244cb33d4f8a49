package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Barn;

class AgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the day before, on and after the birthday
        2000-05-10 |      | 2018-05-09 | NEJ
        2000-05-10 |      | 2018-05-10 | JA
        2000-05-10 |      | 2018-05-11 | JA
        # in a year without 29 February no source says which of the two days it is
        2000-02-29 |      | 2018-02-27 | NEJ
        2000-02-29 |      | 2018-02-28 | KANSKE
        2000-02-29 |      | 2018-03-01 | JA
        2000-02-28 |      | 2018-02-28 | JA
        # the year alone
                   | 2000 | 2017-12-31 | NEJ
                   | 2000 | 2018-01-01 | KANSKE
                   | 2000 | 2018-12-30 | KANSKE
                   | 2000 | 2018-12-31 | JA
                   | 2000 | 2019-01-01 | JA
        # the date is surer than the year
        2000-05-10 | 1990 | 2018-05-09 | NEJ
        # nothing known
                   |      | 2018-05-09 | NEJ
        # a year that no child has
                   | 2147483647  | 2018-05-09 | NEJ
                   | -2147483648 | 2018-05-09 | JA
        """)
    void arton(@Nullable LocalDate fodd, @Nullable Integer ar, LocalDate dag, String svar) {
        Barn barn = Barn.builder().fodelsedatum(fodd).fodelsear(ar).build();
        assertThat(Age.isCertainly(18, barn, dag)).isEqualTo(svar.equals("JA"));
        assertThat(Age.isPossibly(18, barn, dag)).isEqualTo(svar.equals("KANSKE"));
        boolean known = fodd != null || ar != null;
        assertThat(Age.isCertainlyUnder(18, barn, dag)).isEqualTo(known && svar.equals("NEJ"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2000-05-10 |      |              | true
                   | 2000 |              | true
                   |      | fodelsedatum | true
                   |      | fodelsear    | true
                   |      | kon          | false
                   |      |              | false
        """)
    void fodelse_arAngiven_ocksaDarDenInteGarAttLasa(
            @Nullable LocalDate fodd, @Nullable Integer ar, @Nullable String olast, boolean angiven) {
        Barn barn = Barn.builder()
                .fodelsedatum(fodd)
                .fodelsear(ar)
                .ovrigt(ExtraFields.of(
                        olast == null
                                ? List.of()
                                : List.of(new ExtraFields.Field(olast, "\"x\"", ExtraFields.Kind.UNREADABLE))))
                .build();
        assertThat(Age.isStated(barn)).isEqualTo(angiven);
        assertThat(Age.isStated(null)).isFalse();
    }

    @Test
    void utanBarn_vetsIngenting() {
        assertThat(Age.isCertainly(18, null, LocalDate.of(2018, 5, 9))).isFalse();
        assertThat(Age.isPossibly(18, null, LocalDate.of(2018, 5, 9))).isFalse();
        assertThat(Age.isCertainlyUnder(18, null, LocalDate.of(2018, 5, 9))).isFalse();
    }
}
