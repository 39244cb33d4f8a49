package org.openbbic.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.NodeType;
import org.openbbic.model.Completeness;
import org.openbbic.model.Presence;

/** The form of each version: right by its schema, and true to the catalogue. */
class FormMetadataTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA =
            Handouts.schema(Handouts.resource("form.schema.json"), SpecificationVersion.DRAFT_2020_12);

    static List<String> versions() {
        return Handouts.VERSIONS;
    }

    private static JsonNode form(Catalogue catalogue, String version) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormMetadata.write(catalogue, version, out);
        return JSON.readTree(out.toByteArray());
    }

    private static Map<String, JsonNode> fields(JsonNode form) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (JsonNode step : form.get("steg")) {
            for (JsonNode node : step.get("objekt")) {
                for (JsonNode field : node.get("falt")) {
                    assertThat(fields.put(field.get("id").asText(), field)).isNull();
                }
            }
        }
        return fields;
    }

    private static JsonNode get(Map<String, JsonNode> fields, String id) {
        return Objects.requireNonNull(fields.get(id), id);
    }

    private static List<String> texts(JsonNode list, String name) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.get(name).asText()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("versions")
    void formular_iVarjeVersion_foljerSittSchema(String version) throws IOException {
        assertThat(SCHEMA.validate(form(Handouts.CATALOGUE, version).toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(form(Handouts.layered(), version).toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void varjeObjekt_medEttFaltForMycketEllerForLite_foljerInteSchemat() throws IOException {
        JsonNode form = form(Handouts.layered(), "3.1");
        // One of each is enough: the form has thousands of objects.
        Map<String, ObjectNode> kinds = new LinkedHashMap<>();
        collect(form, kinds);
        assertThat(kinds.size()).isGreaterThan(8);
        for (ObjectNode object : kinds.values()) {
            object.put("annat", 1);
            assertThat(SCHEMA.validate(form.toString(), InputFormat.JSON)).isNotEmpty();
            object.remove("annat");
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode before = object.remove(name);
                assertThat(SCHEMA.validate(form.toString(), InputFormat.JSON))
                        .as("without " + name)
                        .isNotEmpty();
                object.set(name, before);
            }
        }
        assertThat(SCHEMA.validate(form.toString(), InputFormat.JSON)).isEmpty();
    }

    private static void collect(JsonNode node, Map<String, ObjectNode> kinds) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            kinds.putIfAbsent(String.join(" ", names), object);
        }
        node.forEach(child -> collect(child, kinds));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void varjeVariabel_starDarVersionenKanHaDen_medGradOchKalla(String version) throws IOException {
        Map<String, JsonNode> fields = fields(form(Handouts.CATALOGUE, version));
        Set<String> shown = new HashSet<>();
        for (JsonNode field : fields.values()) {
            for (JsonNode variable : field.get("variabler")) {
                Variable known =
                        Handouts.CATALOGUE.getVariable(variable.get("id").asText());
                shown.add(known.id());
                assertThat(variable.get("finns").asText())
                        .isEqualTo(known.state(version).presence().name());
                assertThat(variable.get("grad").isNull())
                        .isEqualTo(known.state(version).presence() == Presence.OKAND);
            }
            if (field.get("variabler").isEmpty()) {
                assertThat(field.at("/kalla/nyckel").asText()).isEqualTo("FORMAT");
            }
        }
        Set<String> expected = new HashSet<>();
        for (Variable variable : Handouts.CATALOGUE.variables()) {
            Presence presence = variable.state(version).presence();
            if (presence == Presence.FINNS || presence == Presence.OKAND) {
                expected.add(variable.id());
            }
        }
        assertThat(shown).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void svaren_arVersionens_iListansOrdning(String version) throws IOException {
        int lists = 0;
        for (JsonNode field : fields(form(Handouts.CATALOGUE, version)).values()) {
            if (!field.has("lista")) {
                continue;
            }
            var list = Handouts.CATALOGUE.getList(field.at("/lista/id").asText());
            assertThat(texts(field.get("svar"), "kod"))
                    .isEqualTo(list.entries(version).stream()
                            .map(entry -> entry.code().value())
                            .toList());
            assertThat(field.at("/lista/eget").asBoolean())
                    .isEqualTo(list.presence(version) != Presence.FINNS
                            || list.completeness(version) != Completeness.FULLSTANDIG);
            assertThat(Collections.disjoint(
                            texts(field.get("svar"), "kod"), texts(field.get("svarIAndraVersioner"), "kod")))
                    .isTrue();
            lists++;
        }
        assertThat(lists).isGreaterThan(15);
    }

    @Test
    void borttagenVariabel_starInte_okandStarSomOkand() throws IOException {
        Map<String, JsonNode> fields = fields(form(Handouts.CATALOGUE, "3.1"));
        assertThat(fields).doesNotContainKeys("barn.ursprung", "identifieradUtsatthet.hemmiljo", "arende.bbicVersion");
        JsonNode sex = get(fields, "barn.kon");
        assertThat(sex.get("finns").asText()).isEqualTo("OKAND");
        assertThat(sex.get("svar")).isEmpty();
        assertThat(texts(sex.get("svarIAndraVersioner"), "kod")).containsExactly("flicka", "pojke");
        assertThat(get(fields, "identifieradUtsatthet.grupper").get("svar")).hasSize(3);
    }

    @Test
    void overifieratSvar_starSomObelagt() throws IOException {
        JsonNode focus = get(fields(form(Handouts.CATALOGUE, "webbkollen-2017")), "beslut.insatsensFokus");
        for (JsonNode answer : focus.get("svar")) {
            assertThat(answer.get("obelagd").asBoolean())
                    .isEqualTo(answer.get("grad").asText().equals("OBELAGD"));
        }
        assertThat(focus.get("svar")).anyMatch(answer -> answer.get("obelagd").asBoolean());
        assertThat(focus.get("hjalp")).anyMatch(help -> help.get("citat").asBoolean());
    }

    @Test
    void skalanOchUteslutandeSvar_starMedSinaTecken() throws IOException {
        Map<String, JsonNode> fields = fields(form(Handouts.CATALOGUE, "webbkollen-2017"));
        assertThat(texts(get(fields, "beslut.riskbedomning").get("svar"), "steg"))
                .containsExactly("1", "2", "3", "4", "null");
        assertThat(get(fields, "identifieradUtsatthet.barn").get("svar"))
                .filteredOn(answer -> answer.get("utesluterAndra").asBoolean())
                .extracting(answer -> answer.get("kod").asText())
                .containsExactly("ingen-svarighet");
        assertThat(get(fields, "avslut.orsak").get("svar"))
                .filteredOn(answer -> answer.get("sammanslaget").asBoolean())
                .hasSize(1);
    }

    @Test
    void detSomEttLagerDoljer_starInteDar() throws IOException {
        Map<String, JsonNode> fields = fields(form(Handouts.layered(), "webbkollen-2017"));
        assertThat(fields).doesNotContainKey("barn.kon");
        assertThat(texts(get(fields, "beslut.riskbedomning").get("svar"), "kod"))
                .contains("hog")
                .doesNotContain("mycket-hog");
    }

    @Test
    void varjeVillkor_gallerEttFaltSomFinns_ochPekarPaEttSomFinns() throws IOException {
        Map<String, JsonNode> fields = fields(form(Handouts.CATALOGUE, "webbkollen-2017"));
        List<Condition> conditions = Conditions.load();
        assertThat(conditions).hasSizeGreaterThan(5);
        for (Condition condition : conditions) {
            assertThat(fields).containsKey(condition.dependsOn());
            assertThat(fields.keySet())
                    .anyMatch(id -> id.equals(condition.fields())
                            || condition.fields().equals(id.substring(0, id.indexOf('.')) + ".*"));
            assertThat(Handouts.CATALOGUE.findSource(condition.source().key())).isPresent();
        }
        assertThat(texts(get(fields, "placering.form").get("galler"), "falt")).containsExactly("insats.typ");
        List<String> types = new ArrayList<>();
        get(fields, "placering.form").at("/galler/0/nagot-av").forEach(type -> types.add(type.asText()));
        assertThat(types)
                .contains("familjehem", "hvb", "jourhem")
                .doesNotContain("kontaktperson", "annan-oppenvardsinsats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fel rubrik\n",
                "falt;beror_pa;hur;varden;grad;kalla;plats;text\na.b;c.d;nagot-av;x;BELAGD;WK;p. 1\n",
                "falt;beror_pa;hur;varden;grad;kalla;plats;text\na.b;c.d;kanske;x;BELAGD;WK;p. 1;t\n",
                "falt;beror_pa;hur;varden;grad;kalla;plats;text\na.b;c.d;nagot-av;x;SAKER;WK;p. 1;t\n",
                "falt;beror_pa;hur;varden;grad;kalla;plats;text\na.b;c.d;nagot-av;x;BELAGD;;p. 1;t\n"
            })
    void trasigaVillkor_lasesInte_ochSagerVilkenRad(String text) {
        assertThatThrownBy(() -> Conditions.parse(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("villkor.csv:");
    }

    @Test
    void varjeObjektIArendet_horTillEttSteg() {
        List<NodeType<?>> placed = new ArrayList<>();
        for (Step step : Step.values()) {
            placed.addAll(step.nodes());
        }
        assertThat(placed).containsExactlyInAnyOrderElementsOf(Fields.nodesOfCase());
    }
}
