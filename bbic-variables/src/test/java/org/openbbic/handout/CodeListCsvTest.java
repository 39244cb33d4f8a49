package org.openbbic.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.ChangedCatalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.model.Evidence;

/** {@code kodlistor.csv}, read back by a reader of somebody else's and compared with the catalogue. */
class CodeListCsvTest {

    private static String text(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CodeListCsv.write(catalogue, Handouts.VERSIONS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> read(Catalogue catalogue) throws IOException {
        String text = text(catalogue);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setRecordSeparator("\r\n")
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            assertThat(parser.getHeaderNames()).isEqualTo(CodeListCsv.HEADING);
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).allMatch(CSVRecord::isConsistent);
            return rows;
        }
    }

    @Test
    void varjeSvar_iVarjeVersion_starSomIKatalogen() throws IOException {
        Iterator<CSVRecord> rows = read(Handouts.CATALOGUE).iterator();
        for (String version : Handouts.VERSIONS) {
            for (CodeList list : Handouts.CATALOGUE.lists()) {
                if (list.entries().isEmpty()) {
                    CSVRecord row = rows.next();
                    assertThat(row.get("Kod")).isEmpty();
                    assertThat(row.get("Fullständighet")).isEqualTo("SAKNAS");
                    assertList(row, list, version);
                }
                for (CodeEntry entry : list.entries()) {
                    CSVRecord row = rows.next();
                    assertList(row, list, version);
                    assertAnswer(row, entry, version);
                }
            }
        }
        assertThat(rows).isExhausted();
    }

    private static void assertList(CSVRecord row, CodeList list, String version) {
        assertThat(row.get("Version")).isEqualTo(version);
        assertThat(row.get("Lista")).isEqualTo(list.id());
        assertThat(row.get("Listans term")).isEqualTo(list.term());
        assertThat(row.get("Listan finns")).isEqualTo(list.presence(version).name());
        assertThat(row.get("Fullständighet"))
                .isEqualTo(list.completeness(version).name());
        Evidence grade = list.completenessEvidence(version);
        assertThat(row.get("Fullständighetens grad")).isEqualTo(grade == null ? "" : FieldText.shown(grade));
    }

    private static void assertAnswer(CSVRecord row, CodeEntry entry, String version) {
        CodeState state = entry.state(version);
        assertThat(row.get("Kod")).isEqualTo(entry.code().value());
        assertThat(row.get("Term")).isEqualTo(entry.term());
        assertThat(row.get("Synonymer")).isEqualTo(String.join(" | ", entry.synonyms()));
        assertThat(row.get("Ordning")).isEqualTo(entry.order() < 0 ? "" : "" + entry.order());
        assertThat(row.get("Grupp")).isEqualTo(entry.group() == null ? "" : entry.group());
        assertThat(row.get("Sammanslaget")).isEqualTo(entry.merged() ? "ja" : "nej");
        assertThat(row.get("Utesluter andra")).isEqualTo(entry.exclusive() ? "ja" : "nej");
        assertThat(row.get("Finns")).isEqualTo(state.presence().name());
        assertThat(row.get("Anmärkning")).isEqualTo(entry.note());
        if (state.evidence() == null) {
            assertThat(row.get("Grad")).isEmpty();
        } else {
            assertThat(row.get("Grad")).startsWith(state.evidence().name());
        }
        assertThat(row.get("Grad").contains("overifierad")).isEqualTo(state.evidence() == Evidence.OBELAGD);
        assertThat(row.get("Källa")).isNotBlank();
        assertThat(row.get("Plats")).isNotBlank();
    }

    @Test
    void textSomEttKalkylbladSkulleRakna_blirIngenFormel() throws IOException {
        Catalogue hostile = ChangedCatalogue.replacing("koder.csv", "kon;flicka;Flicka;", "kon;flicka;=1+1\u0007\";");
        List<String> terms = new ArrayList<>();
        for (CSVRecord row : read(hostile)) {
            if (row.get("Kod").equals("flicka")) {
                terms.add(row.get("Term"));
            }
        }
        assertThat(terms).hasSize(Handouts.VERSIONS.size()).containsOnly("'=1+1\uFFFD\"");
        assertThat(text(hostile).lines()).noneMatch(line -> line.contains(";=") || line.contains(";@"));
    }

    @Test
    void detSomEttLagerDoljer_starInteDar() throws IOException {
        List<CSVRecord> rows = read(Handouts.layered());
        assertThat(rows).noneMatch(row -> row.get("Lista").equals("kon"));
        assertThat(rows).noneMatch(row -> row.get("Kod").equals("mycket-hog"));
        assertThat(rows).anyMatch(row -> row.get("Kod").equals("hog"));
    }
}
