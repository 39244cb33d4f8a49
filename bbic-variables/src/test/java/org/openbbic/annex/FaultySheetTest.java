package org.openbbic.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbbic.annex.Sheets.all;
import static org.openbbic.annex.Sheets.answer;
import static org.openbbic.annex.Sheets.read;
import static org.openbbic.annex.Sheets.reworded;
import static org.openbbic.annex.Sheets.signed;
import static org.openbbic.annex.Sheets.ticked;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.export.UnreadableInputException;

/** A sheet that comes back with something amiss gets remarks by row and column, and becomes no layer. */
class FaultySheetTest {

    @Test
    void ordalydelse_somAndrasUtanSvarEllerSida_gerAnmarkning() throws IOException {
        String row = "Värde;3.1;riskbedomning;[^;]*;hog;";
        String sheet = reworded(signed(all("3.1")), row, SheetColumns.ANSWER, "Stor risk");
        String open = reworded(
                signed(all("3.1")), "Värde;3.1;insatsensFokus;[^;]*;halsa;", SheetColumns.ANSWER, "Kropp och själ");
        for (String each : List.of(sheet, answer(sheet, row, "N", "42"), open)) {
            assertThat(read(each).remarks()).singleElement().satisfies(remark -> {
                assertThat(remark.column()).isEqualTo("Svarsalternativ");
                assertThat(remark.text()).contains("ordalydelsen är ändrad").doesNotContain("Stor");
            });
        }
        assertThat(read(reworded(signed(all("3.1")), row, SheetColumns.TERM, "Risken"))
                        .remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("på raden Variabel"));
        assertThat(read(reworded(signed(all("3.1")), row, SheetColumns.ANSWER, " HÖG  risk"))
                        .remarks())
                .as("case and spaces are no other wording")
                .isEmpty();
        assertThat(read(reworded(answer(sheet, row, "J", "42"), row, SheetColumns.ANSWER, "Något förhöjd risk"))
                        .remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("ett annat svar i listan heter så"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // row begins | answer | page | column of the remark | what
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | kanske | 45 | Svar | J eller N",
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | J | '' | Sida | sidan i bilagan",
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | '' | '' | Svar | behöver J eller N",
                "Lista;3.1;avslut.boende; | J | '' | Sida | sidan i bilagan",
                "Variabel;3.1;avslut.boende; | N | 45 | Svar | går inte ihop",
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | N | 45 | Svar | går inte ihop",
                "Uppgift;.*;datum; | igår | '' | Svar | går inte att tolka",
                "Uppgift;.*;part; | alla | '' | Svar | går inte att använda",
                "Uppgift;.*;upprattat-av; | 20000101-0000 | '' | Svar | personnummer",
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | J | 20000101-0000 | Sida | personnummer",
                "Uppgift;.*;artikel; | '' | '' | Svar | måste fyllas i",
                "Uppgift;.*;granskat-av; | samordnaren | '' | Svar | en annan än",
            })
    void trasigtSvar_gerAnmarkningMedRadOchKolumn(String row, String tick, String page, String column, String what)
            throws IOException {
        String sheet = answer(ticked(), row, tick, page);
        TickedSheet read = read(sheet);
        int line = 1;
        for (String text : sheet.split("\r\n")) {
            if (Pattern.compile("^" + row).matcher(text.replace("\uFEFF", "")).find()) {
                break;
            }
            line++;
        }
        int expected = line;
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.text()).contains(what);
            boolean ofOthers = remark.text().contains("går inte ihop");
            assertThat(ofOthers || remark.line() == expected)
                    .as("line %s of %s", remark.line(), expected)
                    .isTrue();
        });
        assertThatThrownBy(read::layer).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(read::layerText).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vardag;3.1;avslut.boende;;x;;;;;J;45; | Rad | Uppgift, Variabel, Värde eller Lista",
                "Värde;4.0;avslut.boende;;x;;;;;J;45; | Version | inte känd",
                "Värde;3.1;avslut.boendet;;x;;;;;J;45; | Variabel | inte känd",
                "Värde;3.1;alder;;x;;;;;J;45; | Variabel | inga svarsalternativ",
                "Värde;3.1;avslut.boende;;;;;;;J;45; | Kod | ange koden",
                "Värde;3.1;avslut.boende;;egen-lagenhet;;;;;J;45; | Kod | två rader",
                "Lista;3.1;riskbedomning;;;;;;;N;45; | Svar | känd i sin helhet",
                "Uppgift;3.1;;;namn;;;;;Igen;; | Kod | två gånger",
            })
    void trasigRad_gerAnmarkningPaRaden(String row, String column, String what) throws IOException {
        String sheet = ticked();
        int line = sheet.split("\r\n").length + 1;
        assertThat(read(sheet + row + "\r\n").remarks()).anySatisfy(remark -> {
            assertThat(remark.line()).isEqualTo(line);
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.text()).contains(what);
            assertThat(remark).asString().startsWith("rad " + line + ", kolumnen " + column + ": ");
        });
    }

    @Test
    void dagSomInteHarVarit_gerAnmarkning() throws IOException {
        assertThat(read(answer(ticked(), "Uppgift;.*;datum;", "2026-11-24", "")).remarks())
                .isEmpty();
        assertThat(read(answer(ticked(), "Uppgift;.*;datum;", "2026-11-25", "")).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("har inte varit än"));
    }

    @Test
    void enormCell_ochCitatteckenSomAldrigAvslutas_gerAnmarkning() throws IOException {
        String row = "Värde;3.1;riskbedomning;[^;]*;hog;";
        assertThat(read(reworded(signed(all("3.1")), row, 7, "x".repeat(1_001))).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.column()).isEqualTo("Känt här"));
        String sheet = ticked();
        int line = sheet.split("\r\n").length + 1;
        assertThat(read(sheet + "Värde;3.1;avslut.boende;;ny;\"Ny;;;;J;45;\r\n").remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.line()).isEqualTo(line);
                    assertThat(remark.column()).isEqualTo("Svarsalternativ");
                    assertThat(remark.text()).contains("citattecken");
                });
    }

    @Test
    void forStorFil_ochFlyttadKolumn() throws IOException {
        assertThatThrownBy(() -> read(new byte[(4 << 20) + 1]))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("4 MiB");
        assertThat(read(ticked().replace("Kod;Svarsalternativ", "Svarsalternativ;Kod"))
                        .remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("på sin plats"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | filen är tom",
                "'\n\n' | filen är tom",
                "'a;b;c\n1;2;3\n' | ingen lista att pricka av",
                "'\"aldrig slut' | ingen lista att pricka av",
                "'\u0000\u0001;\u0002' | ingen text",
                "'PK\u0003\u0004xlsx' | kalkylblad (xlsx)",
                "'{\"bbicExport\":\"1\"}' | är JSON",
                "'atgard;version;id;kod;term\n' | redan ett lager; använd det med --lager",
            })
    void frammandeFil_sagsVadDenAr(String text, String what) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(what);
    }
}
