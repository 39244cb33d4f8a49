package org.openbbic.krav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.krav.Bevisslag.Provning;
import org.openbbic.testkit.TestKit;
import org.openbbic.testkit.TestResult;
import org.openbbic.testkit.TestResult.Trial;
import org.openbbic.testkit.TestResult.Trial.Kind;
import org.openbbic.testkit.TestResultException;

/** A vendor's own result of the test kit answers a demand as declared, and never as seen. */
class TestuppgiftTest {

    private static Testuppgift given(List<Trial> trials) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TestResult(TestKit.sha256(), Answering.TODAY, "Exempelsystem <4.2>", trials).write(out);
        return Testuppgift.read("resultat.json", new ByteArrayInputStream(out.toByteArray()), Answering.TODAY);
    }

    private static List<Trial> exports(boolean isAsExpected) {
        return Catalogue.bundled().versions().stream()
                .map(VersionInfo::id)
                .map(version -> new Trial(Kind.EXPORT, "ratt/version-" + version + ".ndjson", isAsExpected))
                .toList();
    }

    private static Kravuppfyllelse answered(Testuppgift given) throws IOException {
        Kravlista list = Answering.list("K1;Testpaketet ska klaras.;ska;testpaket");
        KravRun run = KravRun.begin(Checker.bundled(), list, null, null, null, Answering.TODAY);
        run.testresultat(given);
        InputStream file = new ByteArrayInputStream(
                Answering.bytes((Answering.HEADER + "\n" + Answering.WHOLE).replace('\'', '"')));
        run.file("export.ndjson", file, in -> CaseReader.open(in, Catalogue.bundled()), cases -> {});
        return run.finish(Answering.TODAY);
    }

    private static Svar svar(List<Trial> trials) throws Exception {
        return answered(given(trials)).resultat().get(0).svar();
    }

    @Test
    void allt_somVantat_arUppfyllt_enDel_delvis_inget_ejUppfyllt() throws Exception {
        assertThat(svar(exports(true))).isEqualTo(Svar.UPPFYLLT);
        assertThat(svar(exports(false))).isEqualTo(Svar.EJ_UPPFYLLT);
        List<Trial> mixed = new ArrayList<>(exports(true));
        mixed.set(0, exports(false).get(0));
        assertThat(svar(mixed)).isEqualTo(Svar.DELVIS);
    }

    @Test
    void detSomInteArProvat_rackerInte() throws Exception {
        assertThat(svar(List.of())).isEqualTo(Svar.EJ_VISAT);
        assertThat(svar(exports(true).subList(0, 1))).isEqualTo(Svar.DELVIS);
        List<Trial> withCheck = new ArrayList<>(exports(true));
        withCheck.add(new Trial(Kind.KONTROLL, "ratt/version-3.1.ndjson", true));
        assertThat(svar(withCheck)).isEqualTo(Svar.DELVIS);
    }

    @Test
    void svaret_starSomUppgett_ochInteSomProvat() throws Exception {
        Kravuppfyllelse answered = answered(given(exports(true)));
        Kravresultat result = answered.resultat().get(0);
        assertThat(result.svar(Provning.FIL)).isNull();
        assertThat(result.svar(Provning.TESTPAKET)).isEqualTo(Svar.UPPFYLLT);
        assertThat(result.utfall().get(0).text()).contains("Exempelsystem <4.2>", "verktyget har inte sett provet");
        assertThat(Answering.html(answered))
                .contains("Uppgett med testpaket", "Exempelsystem &lt;4.2", "har verktyget inte prövat alls: 1 av 1")
                .doesNotContain("Prövat med testpaket", "<4.2");
        assertThat(Answering.json(answered)).contains("\"settAvVerktyget\": false", "\"provatIFilen\": null");
    }

    @Test
    void ettAnnatPakets_resultat_tasInteEmot() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TestResult("f".repeat(64), Answering.TODAY, "S 1", List.of()).write(out);
        InputStream in = new ByteArrayInputStream(out.toByteArray());
        assertThatThrownBy(() -> Testuppgift.read("r.json", in, Answering.TODAY))
                .isInstanceOf(TestResultException.class)
                .hasMessageContaining("ett annat testpaket");
    }
}
