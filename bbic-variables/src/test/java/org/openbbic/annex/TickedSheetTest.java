package org.openbbic.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbbic.annex.Sheets.CATALOGUE;
import static org.openbbic.annex.Sheets.all;
import static org.openbbic.annex.Sheets.answer;
import static org.openbbic.annex.Sheets.read;
import static org.openbbic.annex.Sheets.reworded;
import static org.openbbic.annex.Sheets.signed;
import static org.openbbic.annex.Sheets.ticked;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** A sheet that comes back ticked becomes a layer. */
class TickedSheetTest {

    @Test
    void avprickadLista_blirLagerMedGradenAvskrift() throws IOException {
        TickedSheet sheet = read(ticked());
        assertThat(sheet.remarks()).isEmpty();
        assertThat(sheet.completed()).containsExactly("avslut.boende");
        LayerInfo info = sheet.layer().info();
        assertThat(info.grade()).isEqualTo(Evidence.AVSKRIFT);
        assertThat(info.madeBy()).isEqualTo("Samordnaren");
        assertThat(info.article()).isEqualTo("2017-3-1");
        assertThat(info.checkedBy()).isEqualTo("Controllern");
        CodeList list = CATALOGUE.with(sheet.layer()).getList("avslut.boende");
        assertThat(list.completeness("3.1")).isEqualTo(Completeness.FULLSTANDIG);
        assertThat(list.entries("3.1"))
                .singleElement()
                .satisfies(entry -> assertThat(String.valueOf(entry.source())).isEqualTo("LAGER-1 s. 45"));
        assertThat(list.presence("3.1")).isEqualTo(Presence.FINNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-8"})
    void sammaLista_sparadSomTextMedTabb_gerSammaLager(String charset) throws IOException {
        String text = ticked();
        byte[] spreadsheet =
                text.substring(1).replace(';', '\t').replace("\r", "").getBytes(Charset.forName(charset));
        TickedSheet sheet = read(spreadsheet);
        assertThat(sheet.remarks()).isEmpty();
        assertThat(sheet.layerText()).isEqualTo(read(text).layerText());
        byte[] little = ("\uFEFF" + text.substring(1)).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(little).layerText()).isEqualTo(read(text).layerText());
    }

    @Test
    void ordalydelse_somAndrasMedSida_blirNyttNamn_ochSagsDet() throws IOException {
        String sheet = answer(signed(all("3.1")), "Värde;3.1;riskbedomning;[^;]*;hog;", "J", "42");
        sheet = reworded(sheet, "Värde;3.1;riskbedomning;[^;]*;hog;", SheetColumns.ANSWER, "Stor risk");
        sheet = answer(sheet, "Variabel;3.1;riskbedomning;", "J", "41");
        sheet = reworded(sheet, "Variabel;3.1;riskbedomning;", SheetColumns.TERM, "Bedömning av risk");
        TickedSheet read = read(sheet);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.deviations())
                .containsExactly("riskbedomning: en annan ordalydelse", "riskbedomning hog: en annan ordalydelse");
        Catalogue layered = CATALOGUE.with(read.layer());
        CodeList list = layered.getList("riskbedomning");
        assertThat(list.entry(list.get("hog")).term()).isEqualTo("Stor risk");
        assertThat(list.findByText("hög risk")).contains(list.get("hog"));
        assertThat(layered.getVariable("riskbedomning").term()).isEqualTo("Bedömning av risk");
    }

    @Test
    void rorelseLista_utanSvar_sagerIngetNytt() throws IOException {
        TickedSheet sheet = read(signed(all("3.1")));
        assertThat(sheet.remarks()).isEmpty();
        assertThat(sheet.layerText().lines().skip(1)).hasSize(7).allMatch(line -> line.startsWith("lager;"));
        assertThat(sheet.deviations()).isEmpty();
        assertThat(sheet.completed()).as("nothing that the layer does not say").isEmpty();
    }

    @Test
    void tillagdRadUtanKod_farKodAvSvaret() throws IOException {
        String sheet = ticked() + "Värde;3.1;avslut.boende;;;Hos föräldrar, växelvis;;;;ja;45;\r\n";
        CodeList list = CATALOGUE.with(read(sheet).layer()).getList("avslut.boende");
        assertThat(list.find("hos-foraldrar-vaxelvis")).isPresent();
        assertThat(list.findByText("hos föräldrar, växelvis")).isPresent();
    }

    @Test
    void bilagaSomAvviker_sagsDet() throws IOException {
        String sheet = answer(signed(all("3.1")), "Värde;3.1;riskbedomning;[^;]*;inte-kant;", "N", "42");
        TickedSheet read = read(sheet);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.deviations()).containsExactly("riskbedomning inte-kant");
        CodeList list = CATALOGUE.with(read.layer()).getList("riskbedomning");
        assertThat(list.entry(list.get("inte-kant")).state("3.1").presence()).isEqualTo(Presence.BORTTAGEN);
    }
}
