package org.openbbic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A day is read as the JDK reads it, and nothing else is taken for one. */
class IsoDateTest {

    private static @Nullable LocalDate plain(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") || text.startsWith("0000")) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Test
    void varjeTecken_paVarjePlats() {
        for (String day : List.of("2020-02-28", "1999-11-19", "0001-01-01", "9999-12-31", "2019-09-09")) {
            for (int place = 0; place < day.length(); place++) {
                for (int letter = 0; letter < 256; letter++) {
                    String text = day.substring(0, place) + (char) letter + day.substring(place + 1);
                    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
                    assertThat(IsoDate.parse(bytes, 0, bytes.length)).as(text).isEqualTo(plain(text));
                }
            }
        }
    }

    @Test
    void varjeDagIVarjeManad_ocksaDeSomInteFinns() {
        for (int year : new int[] {0, 1, 1900, 2000, 2019, 2020, 9999}) {
            for (int month = 0; month < 100; month++) {
                for (int day = 0; day < 100; day++) {
                    String text = String.format("%04d-%02d-%02d", year, month, day);
                    assertThat(IsoDate.parse(text)).as(text).isEqualTo(plain(text));
                }
            }
        }
    }

    @Test
    void annanLangd_arIngenDag() {
        for (String text : List.of("", "2020-02-2", "2020-02-281", " 2020-02-28")) {
            assertThat(IsoDate.parse(text)).as(text).isNull();
        }
    }
}
