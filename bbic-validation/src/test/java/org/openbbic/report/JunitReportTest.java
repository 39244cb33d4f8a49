package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The build server's report: by its schema, with counts that agree, and with no case in it unless asked for. */
class JunitReportTest {

    private static final Schema SCHEMA = schema("junit.xsd");

    /** Of the Apache Software Foundation, as published in the source release of Maven Surefire 3.5.4; Apache-2.0. */
    private static final Schema SUREFIRE = schema("surefire-test-report.xsd");

    private static Schema schema(String name) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(JunitReportTest.class.getResource(name));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void validate(String xml) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
        for (Element suite : suites(xml)) {
            SUREFIRE.newValidator().validate(new DOMSource(suite));
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i) instanceof Element child
                    && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    private static List<Element> suites(String xml) {
        return PageTree.of(xml).elements().stream()
                .filter(element -> element.getTagName().equals("testsuite"))
                .toList();
    }

    private static Element test(String xml, String rule) {
        return suites(xml).stream()
                .flatMap(suite -> children(suite, "testcase").stream())
                .filter(test -> test.getAttribute("name").startsWith(rule))
                .findFirst()
                .orElseThrow();
    }

    static List<Report> reports() {
        return List.of(
                Reports.empty(),
                Reports.unreadable(),
                Reports.crashed(),
                Reports.small(),
                Reports.many(3, 1_200),
                Reports.many(0, 1));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void rapport_oavsettInnehall_foljerSchemat(Report report) throws Exception {
        validate(Reports.junit(report, Reports.SWEDISH, false));
        validate(Reports.junit(report, Locale.ENGLISH, true));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void rapport_medGodtyckligtInnehall_foljerSchemat_ochTalenStammer(@ForAll("any") Report report) throws Exception {
        String xml = Reports.junit(report, Reports.SWEDISH, true);
        validate(xml);
        int all = 0;
        for (Element suite : suites(xml)) {
            List<Element> tests = children(suite, "testcase");
            all += tests.size();
            assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(tests.size()));
            for (String[] kind :
                    new String[][] {{"failures", "failure"}, {"errors", "error"}, {"skipped", "skipped"}}) {
                long number = tests.stream()
                        .filter(test -> !children(test, kind[1]).isEmpty())
                        .count();
                assertThat(suite.getAttribute(kind[0])).as(kind[0]).isEqualTo(Long.toString(number));
            }
        }
        assertThat(all).isEqualTo(report.rules().size() + 1);
    }

    @Provide
    Arbitrary<Report> any() {
        return RandomReports.reports();
    }

    @Test
    void schemat_slapperInteIgenom_ettElementEllerEttAttributForMycket() {
        String xml = Reports.junit(Reports.small(), Reports.SWEDISH, false);
        for (String broken : List.of(
                xml.replaceFirst("<testcase ", "<testcase status=\"0\" "),
                xml.replaceFirst("<properties>", "<properties/><properties>"),
                xml.replaceFirst(" tests=\"[0-9]+\"", ""),
                xml.replaceFirst("type=\"FEL\"", "type=\"VARNING\""))) {
            assertThat(broken).isNotEqualTo(xml);
            assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXException.class);
        }
    }

    @Test
    void regelAvNivanFel_medAnmarkningar_arEttMisslyckande_ochAndraNivaerArDetInte() {
        String xml = Reports.junit(Reports.small(), Reports.SWEDISH, false);
        assertThat(children(test(xml, "BBIC-K001"), "failure")).hasSize(1);
        Element warning = test(xml, "BBIC-T002");
        assertThat(RuleBook.bundled().getRow("BBIC-T002").level()).isEqualTo(Level.VARNING);
        assertThat(children(warning, "failure")).isEmpty();
        assertThat(children(warning, "system-out"))
                .singleElement()
                .satisfies(output ->
                        assertThat(output.getTextContent()).contains("Varning: 1 anmärkning", "Så rättar du"));
    }

    @Test
    void overhoppadRegel_arOverhoppadMedSkal_ochKraschadArEttFelIVerktyget() {
        String xml = Reports.junit(Reports.small(), Reports.SWEDISH, false);
        assertThat(children(test(xml, "BBIC-F014"), "skipped").get(0).getAttribute("message"))
                .isEqualTo("Det regeln behöver fanns inte i filen.");
        Element error = children(test(xml, "BBIC-F007"), "error").get(0);
        assertThat(error.getAttribute("message")).isEqualTo("Regeln slutade fungera.");
        assertThat(error.getTextContent()).isEqualTo("IllegalStateException OkandVersion.java:46");
    }

    @Test
    void kontrollSomInteBlevGenomford_arEttFel_ocksaUtanRegler() {
        for (Report report : List.of(Reports.unreadable(), Reports.small())) {
            Element run = suites(Reports.junit(report, Reports.SWEDISH, false)).get(0);
            assertThat(run.getAttribute("errors")).isEqualTo("1");
        }
        assertThat(suites(Reports.junit(Reports.empty(), Reports.SWEDISH, false))
                        .get(0)
                        .getAttribute("errors"))
                .isEqualTo("0");
    }

    @Test
    void arendensId_visasBaraNarNagonBerOmDet_ochVardenAldrig() {
        String without = Reports.junit(Reports.small(), Reports.SWEDISH, false);
        assertThat(without).doesNotContain("A-1", "flika", "sekretess, OSL");
        String with = Reports.junit(Reports.small(), Reports.SWEDISH, true);
        assertThat(with).contains("Ärende A-1", "OSL 26 kap. 1 §").doesNotContain("flika");
    }

    @Test
    void profilOchLager_starIntillUtfallet() {
        String xml = Reports.junit(Reports.small(), Reports.SWEDISH, false);
        assertThat(xml)
                .contains(
                        "name=\"profil.andrat.BBIC-F018\" value=\"avstängd\"",
                        "name=\"profil.andrat.BBIC-T002\" value=\"nivå Upplysning\"",
                        "name=\"lager.2.etikett\" value=\"facit från leverantören\"");
    }

    @Test
    void mangaPlatser_raknasUppTillEnGrans_ochRestenRaknas() {
        String xml = Reports.junit(Reports.many(1_200, 5_000), Reports.SWEDISH, false);
        String text = children(test(xml, "BBIC-K001"), "failure").get(0).getTextContent();
        assertThat(text.lines().filter(line -> line.startsWith("export.ndjson")))
                .hasSize(JunitReport.MOST_PLACES);
        assertThat(text).contains("De första 1\u00A0000 av 5\u00A0000 platser.");
    }
}
