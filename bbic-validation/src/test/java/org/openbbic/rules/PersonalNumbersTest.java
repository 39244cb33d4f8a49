package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are constructed: {@code N} stands for the last four digits with a right check digit, {@code F} for a wrong one. */
class PersonalNumbersTest {

    private enum Answer {
        /** Certainly such a number. */
        JA,
        /** Ten bare digits that can be one. */
        KANSKE,
        NEJ
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        20|090101| |N|JA
        20|090101|-|N|JA
        19|090101|+|N|JA
        18|900101|-|N|JA
          |090101|-|N|JA
          |090101|+|N|JA
          |090101| |N|KANSKE
        # a check digit that is wrong
        20|090101| |F|NEJ
        20|090101|-|F|NEJ
          |090101|-|F|NEJ
          |090101| |F|NEJ
        # a century that cannot be
        17|090101|-|N|NEJ
        21|090101| |N|NEJ
        # the day plus 60: a coordination number
        20|090161|-|N|JA
        20|090191| |N|JA
        20|090192| |N|NEJ
        20|090160| |N|NEJ
          |090161| |N|KANSKE
        # a date that cannot be
        20|091301|-|N|NEJ
        20|090001|-|N|NEJ
        20|090100|-|N|NEJ
        20|090132|-|N|NEJ
        20|090431|-|N|NEJ
        20|090430|-|N|JA
        # the last day and month that can be, and the first that cannot
        20|090131| |N|JA
        20|091201| |N|JA
        20|091231|-|N|JA
        20|090630| |N|JA
        20|090631| |N|NEJ
        20|090931|-|N|NEJ
        20|091131| |N|NEJ
        # the two digits of the year do not tell whether it was a leap year in every century
        20|080229|-|N|JA
        20|080230|-|N|NEJ
        # other marks are no separator
        20|090101|.|N|NEJ
        20|090101|:|N|NEJ
        """)
    void nummer_efterSinaDelar(
            @Nullable String century, String date, @Nullable String separator, String check, Answer answer) {
        String number = ConstructedNumbers.separated(date, separator == null ? "" : separator, "238");
        number = (century == null ? "" : century) + (check.equals("N") ? number : ConstructedNumbers.spoilt(number));
        assertThat(answer(number)).isEqualTo(answer);
        assertThat(answer("Barn " + number + ", Norr")).isEqualTo(answer);
    }

    /** Every digit has its weight: no other last digit is right, whatever stands before it. */
    @ParameterizedTest
    @ValueSource(strings = {"117", "238", "338", "559", "905", "000", "999"})
    void sistaSiffran_avgor(String serial) {
        for (String separator : List.of("-", "+", "")) {
            String number =
                    (separator.isEmpty() ? "19" : "") + ConstructedNumbers.separated("640823", separator, serial);
            assertThat(answer(number)).isEqualTo(Answer.JA);
            for (int i = 1; i < 10; i++) {
                number = ConstructedNumbers.spoilt(number);
                assertThat(answer(number)).isEqualTo(Answer.NEJ);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        x%s   | JA
        %sx   | JA
        _%s_  | JA
        (%s)  | JA
        1%s   | NEJ
        %s1   | NEJ
        %s-1  | JA
        1-%s  | JA
        """)
    void nummerMedSkiljetecken_omgivetAvAnnat(String around, Answer answer) {
        assertThat(answer(around.formatted(ConstructedNumbers.separated("090101", "-", "238"))))
                .isEqualTo(answer);
    }

    @Test
    void langreSiffror_arIngetNummer() {
        String twelve = ConstructedNumbers.withCentury("20", "090101", "", "238");
        assertThat(answer("0" + twelve)).isEqualTo(Answer.NEJ);
        assertThat(answer(twelve + "0")).isEqualTo(Answer.NEJ);
        assertThat(answer(twelve + "-0000")).isEqualTo(Answer.JA);
    }

    @Test
    void vanligaIdOchDatum_arIngetNummer() {
        for (String text :
                new String[] {"", "A-000123", "2017-04-20", "20170420", "170420", "k7f3", "1234567", "-", "+"}) {
            assertThat(answer(text)).as(text).isEqualTo(Answer.NEJ);
        }
    }

    @Test
    void andraTecknenAnSiffror_lasInteSomSiffror() {
        // Digits of other scripts are digits to Character.isDigit, and no part of such a number.
        String number = ConstructedNumbers.separated("090101", "-", "238");
        assertThat(answer(number.replace('1', '\u0661'))).isEqualTo(Answer.NEJ);
    }

    private static Answer answer(String text) {
        if (PersonalNumbers.isIn(text)) {
            return Answer.JA;
        }
        return PersonalNumbers.maybeIn(text) ? Answer.KANSKE : Answer.NEJ;
    }
}
