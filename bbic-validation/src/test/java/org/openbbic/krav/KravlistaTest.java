package org.openbbic.krav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbbic.krav.Answering.LIST_HEADINGS;
import static org.openbbic.krav.Answering.bytes;
import static org.openbbic.krav.Answering.remarks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.annex.RowRemark;

/** A municipality's own list: what is read, what is refused, and what is said of it. */
class KravlistaTest {

    @Test
    void rattLista_lases_medNummerTextTyngdOchBevis() {
        Kravlista list = Answering.list("4.2;Text, med komma.;Bör; fil:variabel=beslut.riskbedomning + intyg ");
        assertThat(list.krav()).singleElement().satisfies(krav -> {
            assertThat(krav.nummer()).isEqualTo("4.2");
            assertThat(krav.text()).isEqualTo("Text, med komma.");
            assertThat(krav.tyngd()).isEqualTo(Tyngd.BOR);
            assertThat(krav.bevis()).hasToString("[fil:variabel=beslut.riskbedomning, intyg]");
            assertThat(krav.kalla()).isNull();
        });
        assertThat(list.shipped()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fil:utan-fel",
                "fil:tillfallen",
                "fil:aggregerbar",
                "fil:radata",
                "intyg",
                "testpaket",
                "fil:variabel=riskbedomning",
                "fil:variabel=beslut.riskbedomning",
                "fil:variabel=insats.typ",
                "fil:variabel=insats.oppenvard",
                "fil:variabel=barn.fodelsear",
                "fil:variabel=ensamkommande",
                "fil:variabel=utredning.lagrum"
            })
    void varjeOrd_forBevis_lases(String word) {
        assertThat(Answering.list("K;T;ska;" + word).krav().get(0).bevis()).hasToString("[" + word + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K1;Text.;ska;fil:allt | visas genom | okänt ord",
                "K1;Text.;ska; | visas genom | okänt ord",
                "K1;Text.;ska;intyg+ | visas genom | okänt ord",
                "K1;Text.;ska;fil:variabel= | visas genom | okänt ord",
                "K1;Text.;ska;intyg+intyg | visas genom | två gånger",
                "K1;Text.;ska;fil:variabel=finns-inte | visas genom | går inte att söka",
                "K1;Text.;ska;fil:variabel=arende.id | visas genom | går inte att söka",
                "K1;Text.;ska;fil:variabel=huvud.skapad | visas genom | går inte att söka",
                "K1;Text.;;intyg | ska/bör | ska eller bör",
                "K1;Text.;kanske;intyg | ska/bör | ska eller bör",
                "K1;;ska;intyg | kravtext | tom",
                ";Text.;ska;intyg | kravnummer | tom",
                "K1;Text; med semikolon.;ska;intyg | kravnummer | fler celler",
                "K1 | kravtext | tom",
            })
    void felaktigRad_farEnAnmarkning_medRadKolumnOchVad(String row, String column, String text) throws IOException {
        assertThat(remarks(bytes(LIST_HEADINGS + row))).first().satisfies(remark -> {
            assertThat(remark.line()).isEqualTo(2);
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.text()).contains(text);
        });
    }

    @Test
    void sammaNummerTvaGanger_farAnmarkning_paDenAndraRaden() throws IOException {
        String rows = "K1;Text.;ska;intyg\nk1 ;Text.;ska;intyg\n";
        assertThat(remarks(bytes(LIST_HEADINGS + rows))).singleElement().satisfies(remark -> {
            assertThat(remark.line()).isEqualTo(3);
            assertThat(remark.text()).contains("samma nummer");
        });
    }

    @Test
    void allaFel_sagsPaEnGang_iRadordning() throws IOException {
        String rows = "K1;Text.;kanske;intyg\nK2;;ska;intyg\nK3;Text.;ska;nej\n";
        assertThat(remarks(bytes(LIST_HEADINGS + rows)))
                .extracting(RowRemark::line)
                .containsExactly(2, 3, 4);
    }

    @Test
    void rubriker_farStaIValfriOrdning_ochAndraKolumnerLasesInte() throws IOException {
        String text = "Poäng;Visas genom;KRAVTEXT;Ska/Bör;Kravnummer\n5;intyg;Text.;ska;K1\n";
        assertThat(remarks(bytes(text))).isEmpty();
        assertThat(remarks(bytes("\uFEFF" + text.replace("\n", "\r\n")))).isEmpty();
        assertThat(remarks(bytes(text.replace(';', '\t')))).isEmpty();
        assertThat(remarks(text.getBytes(Charset.forName("windows-1252")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | tom",
                "inte alls en lista | rubriken saknas",
                "'{\"krav\": []}' | rubriken saknas",
                "kravnummer;kravtext;ska/bör | rubriken saknas",
                "kravnummer;kravnummer;kravtext;ska/bör;visas genom | två gånger",
                "kravnummer;kravtext;ska/bör;visas genom | ingen rad",
            })
    void filUtanRattRubriker_farAnmarkning(String text, String said) throws IOException {
        assertThat(remarks(bytes(text)))
                .first()
                .satisfies(remark -> assertThat(remark.text()).contains(said));
    }

    /** What a spreadsheet calls Unicode text. */
    @Test
    void utf16_lases() throws IOException {
        String text = LIST_HEADINGS + "K1;Text.;ska;intyg\n";
        assertThat(remarks(text.getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertThat(remarks(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEmpty();
        assertThat(remarks(text.replace(';', '\t').getBytes(StandardCharsets.UTF_16)))
                .isEmpty();
        byte[] wrong = (LIST_HEADINGS + "K1;Text.;måste;intyg\n").getBytes(StandardCharsets.UTF_16);
        assertThat(remarks(wrong))
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("ska eller bör"));
    }

    @Test
    void filSomInteArCsv_farAnmarkning_omHurDenSparas() throws IOException {
        assertThat(remarks(bytes("PK\u0003\u0004xl/workbook.xml")).get(0).text())
                .contains("arbetsbok");
        assertThat(remarks(bytes("a\u0000b")).get(0).text()).contains("ingen text");
    }

    @Test
    void forStorFil_ochForMangaRader_farAnmarkning() throws IOException {
        assertThat(remarks(bytes("x".repeat((4 << 20) + 1))).get(0).text()).contains("4 MiB");
        StringBuilder rows = new StringBuilder(LIST_HEADINGS);
        for (int i = 0; i <= 5_000; i++) {
            rows.append('K').append(i).append(";Text.;ska;intyg\n");
        }
        assertThat(remarks(bytes(rows.toString())))
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("fler än 5000"));
    }

    @Test
    void glomtCitattecken_somSvaljerResten_farAnmarkning() throws IOException {
        String rows = "K1;\"Text.;ska;intyg\n" + "K2;Text.;ska;intyg\n".repeat(300);
        assertThat(remarks(bytes(LIST_HEADINGS + rows)).get(0).toString()).contains("rad 2", "citattecken");
    }

    @Test
    void personnummer_iListan_farAnmarkning_utanAttVisas() throws IOException {
        // Constructed: the last digit is right, and no one is meant.
        String number = "20000101-0008";
        for (int last = 0; last < 10; last++) {
            number = "20000101-000" + last;
            if (org.openbbic.rules.PersonalNumbers.isIn(number)) {
                break;
            }
        }
        var said = remarks(bytes(LIST_HEADINGS + "K1;Se " + number + ";ska;intyg\n"));
        assertThat(said)
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("personnummer"));
        assertThat(said.toString()).doesNotContain(number);
    }

    @Test
    void slumpadeByte_gerAnmarkning_ochIngenKrasch() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            byte[] head = i % 2 == 0 ? new byte[0] : bytes(LIST_HEADINGS);
            byte[] file = new byte[head.length + noise.length];
            System.arraycopy(head, 0, file, 0, head.length);
            System.arraycopy(noise, 0, file, head.length, noise.length);
            assertThat(remarks(file)).isNotEmpty();
        }
    }

    @Test
    void anmarkningar_visarAldrigVadSomStarIEnCell() throws IOException {
        String secret = "Hemlige-Harald";
        String row = String.join(";", secret, secret.repeat(500), secret, secret);
        String again = String.join(";", secret, secret, "ska", "fil:variabel=" + secret);
        assertThat(remarks(bytes(LIST_HEADINGS + row + "\n" + again)))
                .hasSizeGreaterThan(3)
                .allSatisfy(remark -> assertThat(remark.toString()).doesNotContain("Harald"));
        assertThat(Answering.list("K1;" + secret + ";ska;intyg").toString()).doesNotContain(secret);
    }
}
