package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Description;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.manual.CataloguePage;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The catalogue's page read back: it is well-formed, its links lead on, and nothing of the catalogue is missing. */
class CataloguePageTreeTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Map<Presence, String> STATES = Map.of(
            Presence.FINNS, "finns",
            Presence.EJ_INFORD, "ej införd",
            Presence.BORTTAGEN, "borttagen",
            Presence.OKAND, "okänt");
    private static final Map<Evidence, String> GRADES = Map.of(
            Evidence.BELAGD, "belagd",
            Evidence.HARLEDD, "härledd",
            Evidence.NARLIGGANDE, "närliggande",
            Evidence.OBELAGD, "overifierad");

    private static PageTree tree() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CataloguePage.write(CATALOGUE, out);
        return PageTree.of(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void varjeLank_leder_tillEttStalle_ochVarjeIdFinnsEnGang() throws IOException {
        List<Element> elements = tree().elements();
        List<String> ids = elements.stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("v-riskbedomning", "kalla-WK", "version-3.1");
        List<String> links = elements.stream()
                .filter(each -> each.getTagName().equals("a"))
                .map(each -> each.getAttribute("href"))
                .toList();
        assertThat(links).hasSizeGreaterThan(300).allMatch(link -> link.startsWith("#"));
        assertThat(ids)
                .containsAll(links.stream().map(link -> link.substring(1)).toList());
    }

    @Test
    void sidan_hamtarInget() throws IOException {
        for (Element each : tree().elements()) {
            assertThat(each.hasAttribute("src")).isFalse();
            assertThat(each.getTagName()).isNotIn("img", "link", "iframe", "object", "svg", "form");
        }
    }

    @Test
    void varjeSvar_harLageGradOchKalla_iVarjeVersion() throws IOException {
        PageTree tree = tree();
        int rows = 0;
        for (Variable variable : CATALOGUE.variables()) {
            Element article = tree.byId("v-" + variable.id());
            List<Element> own = rows(article);
            List<CodeEntry> answers = answers(variable);
            assertThat(own).as(variable.id()).hasSameSizeAs(answers);
            for (int i = 0; i < answers.size(); i++) {
                assertRow(own.get(i), answers.get(i));
                rows++;
            }
        }
        assertThat(rows)
                .isEqualTo(CATALOGUE.lists().stream()
                        .mapToInt(list -> list.entries().size())
                        .sum());
    }

    private static List<CodeEntry> answers(Variable variable) {
        CodeList list = variable.listId() == null ? null : CATALOGUE.getList(variable.listId());
        return list == null
                ? List.of()
                : list.entries().stream()
                        .filter(each ->
                                variable.group() == null || variable.group().equals(each.group()))
                        .toList();
    }

    private static List<Element> rows(Element article) {
        NodeList all = article.getElementsByTagName("tr");
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element row = (Element) all.item(i);
            if (row.getAttribute("class").equals("svar")) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static void assertRow(Element row, CodeEntry entry) {
        NodeList cells = row.getElementsByTagName("td");
        boolean merged = cells.getLength() == 1;
        assertThat(merged || cells.getLength() == CATALOGUE.versions().size()).isTrue();
        String head = plain(row.getElementsByTagName("th").item(0).getTextContent());
        assertThat(head)
                .contains(entry.term(), entry.code().value(), entry.source().toString(), entry.note());
        assertThat(entry.synonyms()).allSatisfy(synonym -> assertThat(head).contains(synonym));
        for (int i = 0; i < CATALOGUE.versions().size(); i++) {
            VersionInfo version = CATALOGUE.versions().get(i);
            CodeState state = entry.state(version.id());
            String cell = plain(cells.item(merged ? 0 : i).getTextContent());
            assertThat(cell).contains(Objects.requireNonNull(STATES.get(state.presence())));
            if (state.evidence() != null) {
                assertThat(cell).contains(Objects.requireNonNull(GRADES.get(state.evidence())));
            }
            if (state.source() != null) {
                assertThat(cell).contains(state.source().toString());
            }
        }
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void allaBeskrivningar_starPaSidan_medKalla() throws IOException {
        PageTree tree = tree();
        int said = 0;
        for (Variable variable : CATALOGUE.variables()) {
            String text = plain(tree.byId("v-" + variable.id()).getTextContent());
            for (Description description : variable.descriptions()) {
                assertThat(text).contains(description.text() + " " + description.source());
                said++;
            }
        }
        assertThat(said).isGreaterThan(50);
    }
}
