package org.openbbic.krav;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.openbbic.krav.Bevisslag.Provning;

/** What holds whatever is declared, and whatever is missing. */
class KravPropertiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Kravlista LIST = Answering.list(
            "K1;T;ska;fil:radata+intyg",
            "K2;T;ska;fil:utan-fel+intyg",
            "K3;T;ska;fil:tillfallen+intyg",
            "K4;T;ska;fil:aggregerbar+intyg",
            "K5;T;ska;fil:variabel=riskbedomning+intyg",
            "K6;T;ska;fil:variabel=avslut.orsak",
            "K7;T;ska;fil:variabel=kon",
            "K8;T;ska;fil:variabel=barn.fodelsear",
            "K9;T;ska;intyg",
            "K10;T;ska;fil:variabel=skolgang+fil:variabel=samtalMedBarnet");

    /** What the file must hold for a case to be a case. */
    private static final Set<String> KEPT = Set.of("id");

    private static final List<String> CASES = cases();

    private static List<String> cases() {
        Path sample = Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data", "pahittad-416.ndjson");
        try {
            return Files.readAllLines(sample, StandardCharsets.UTF_8).subList(1, 4);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Svar> answers(Kravuppfyllelse answered) {
        return answered.resultat().stream().map(Kravresultat::svar).toList();
    }

    @Property(tries = 100)
    void ettIntyg_andrarAldrigVadFilenVisar(@ForAll @NotEmpty List<@IntRange(min = 1, max = 5) Integer> signed) {
        Kravuppfyllelse before = Answering.answers(LIST, null, CASES.toArray(String[]::new));
        String[] rows = signed.stream()
                .distinct()
                .map(number -> "K" + number + ";" + (number % 2 == 0 ? "ja" : "nej") + ";Anna;2018-01-19;")
                .toArray(String[]::new);
        Kravsvar declared = Answering.declared(LIST, rows);
        assertThat(declared.intyg()).hasSize(rows.length);
        Kravuppfyllelse after = Answering.answers(LIST, declared, CASES.toArray(String[]::new));
        assertThat(after.kontroll()).isEqualTo(before.kontroll());
        for (int i = 0; i < LIST.krav().size(); i++) {
            Kravresultat one = before.resultat().get(i);
            Kravresultat other = after.resultat().get(i);
            assertThat(other.svar(Provning.FIL)).isEqualTo(one.svar(Provning.FIL));
        }
    }

    @Property(tries = 150)
    void enBorttagenVariabel_gerAldrigBattreSvar(@ForAll @NotEmpty List<@IntRange(min = 0, max = 10_000) Integer> picks)
            throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String each : CASES) {
            cases.add(JSON.readTree(each));
        }
        List<Svar> before = answers(Answering.answers(LIST, null, text(cases)));
        for (int pick : picks) {
            remove(cases, pick);
            List<Svar> after = answers(Answering.answers(LIST, null, text(cases)));
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i)).as("K" + (i + 1)).isGreaterThanOrEqualTo(before.get(i));
            }
            before = after;
        }
    }

    private static String[] text(List<JsonNode> cases) {
        return cases.stream().map(JsonNode::toString).toArray(String[]::new);
    }

    /** Takes away one field that holds no object, somewhere in the cases. */
    private static void remove(List<JsonNode> cases, int pick) {
        List<ObjectNode> owners = new ArrayList<>();
        List<String> names = new ArrayList<>();
        cases.forEach(each -> collect(each, owners, names));
        if (!names.isEmpty()) {
            int at = pick % names.size();
            owners.get(at).remove(names.get(at));
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> owners, List<String> names) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            boolean variable = value.isValueNode()
                    || value.isArray() && !value.isEmpty() && value.get(0).isValueNode();
            if (variable && !KEPT.contains(field.getKey())) {
                owners.add((ObjectNode) node);
                names.add(field.getKey());
            }
        });
        node.forEach(child -> collect(child, owners, names));
    }
}
