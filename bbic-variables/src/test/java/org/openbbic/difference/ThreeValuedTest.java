package org.openbbic.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.difference.Standing.Holds;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/** What may be said when the data are other than the library's own. */
class ThreeValuedTest {

    private static final String VARIABLES_31 = "versioner/3.1/variabler.csv";
    private static final String CODES_31 = "versioner/3.1/koder.csv";
    private static final String OPEN_CARE_31 = "insats.oppenvard;FINNS;HARLEDD;DELVIS;HARLEDD;WK;p. 35;";

    private final EditedCatalogue files = new EditedCatalogue();

    private VersionDifference between(String from, String to) {
        return VersionDifference.between(files.load(), from, to);
    }

    /** The annex would say that the whole list of open care is known, with the four that statistics names. */
    private void wholeOpenCareIn31(String grade, String key, String place) {
        files.append("kallor.csv", "PAHITT;En påhittad källa;;Bara i detta prov.;ja;");
        files.line(
                VARIABLES_31,
                OPEN_CARE_31,
                "insats.oppenvard;FINNS;%s;FULLSTANDIG;%s;%s;%s;".formatted(grade, grade, key, place));
    }

    @Test
    void svarUtanRad_iHelLista_togsBort_medListansGradOchKalla() {
        wholeOpenCareIn31("AVSKRIFT", "PAHITT", "s. 9");
        AnswerDifference qualified = Rows.answer(between("1.0", "3.1"), "insats.typ", "kvalificerad-kontaktperson");
        assertThat(qualified.kind()).isEqualTo(Kind.REMOVED);
        assertThat(qualified.to().holds()).isEqualTo(Holds.NO);
        assertThat(qualified.to().ground()).isEqualTo(Ground.COMPLETE_LIST);
        assertThat(qualified.to().evidence()).isEqualTo(Evidence.AVSKRIFT);
        assertThat(qualified.to().source()).isEqualTo(new Source("PAHITT", "s. 9"));
        assertThat(qualified.grade()).as("1.0 is only inferred").isEqualTo(Evidence.HARLEDD);
    }

    @Test
    void svarUtanRad_iHelLista_bakat_tillkom() {
        wholeOpenCareIn31("AVSKRIFT", "PAHITT", "s. 9");
        assertThat(Rows.answer(between("3.1", "1.0"), "insats.typ", "kvalificerad-kontaktperson")
                        .kind())
                .isEqualTo(Kind.ADDED);
    }

    @Test
    void svarUtanRad_iDenAndraVariabelnsLista_kanInteSagas() {
        wholeOpenCareIn31("AVSKRIFT", "PAHITT", "s. 9");
        assertThat(Rows.answer(between("1.0", "3.1"), "insats.typ", "familjehem")
                        .kind())
                .as("the whole list of open care says nothing of round-the-clock care")
                .isEqualTo(Kind.CANNOT_BE_KNOWN);
    }

    @Test
    void helLista_somBaraArOverifierad_utesluterInget() {
        wholeOpenCareIn31("OBELAGD", "GK", "-");
        VersionDifference difference = between("1.0", "3.1");
        assertThat(Rows.answer(difference, "insats.typ", "kvalificerad-kontaktperson")
                        .kind())
                .isEqualTo(Kind.CANNOT_BE_KNOWN);
        VariableDifference care = Rows.variable(difference, "insats.oppenvard");
        assertThat(care.kind()).as("and neither is the variable itself known").isEqualTo(Kind.CANNOT_BE_KNOWN);
        assertThat(care.to().ground()).isEqualTo(Ground.UNVERIFIED);
    }

    @Test
    void radSomTasBort_iDelvisKandLista_blirOkant_aldrigBorttaget() {
        assertThat(Rows.answer(between("1.0", "3.1"), "insats.typ", "kontaktfamilj")
                        .kind())
                .isEqualTo(Kind.UNCHANGED);
        files.without(CODES_31, "insats.typ;kontaktfamilj;FINNS;NARLIGGANDE;STAT;insatstyper");
        assertThat(Rows.answer(between("1.0", "3.1"), "insats.typ", "kontaktfamilj")
                        .kind())
                .isEqualTo(Kind.CANNOT_BE_KNOWN);
    }

    @Test
    void svarSomEnRadSagerArBorttaget_togsBort_avenIDelvisKandLista() {
        files.line(
                CODES_31,
                "insats.typ;kontaktfamilj;FINNS;NARLIGGANDE;STAT;insatstyper",
                "insats.typ;kontaktfamilj;BORTTAGEN;BELAGD;WK;p. 35");
        AnswerDifference family = Rows.answer(between("1.0", "3.1"), "insats.typ", "kontaktfamilj");
        assertThat(family.kind()).isEqualTo(Kind.REMOVED);
        assertThat(family.to().ground()).isEqualTo(Ground.STATED);
    }

    @Test
    void listaMedTvaVariabler_denEnaBorttagen_tarMedSigSinaSvarOchInteDenAndras() {
        files.line(
                VARIABLES_31,
                "insats.heldygnsvard;OKAND;;DELVIS;HARLEDD;WK;p. 20;Om variabeln finns i versionen är okänt.",
                "insats.heldygnsvard;BORTTAGEN;BELAGD;;;WK;p. 20;");
        VersionDifference difference = between("1.0", "3.1");
        AnswerDifference home = Rows.answer(difference, "insats.typ", "familjehem");
        assertThat(home.kind()).isEqualTo(Kind.REMOVED);
        assertThat(home.to().ground()).isEqualTo(Ground.WITH_VARIABLE);
        assertThat(Rows.answer(difference, "insats.typ", "kontaktperson").kind())
                .isEqualTo(Kind.UNCHANGED);
        assertThat(Rows.answer(difference, "insats.typ", "annan-oppenvardsinsats")
                        .kind())
                .isEqualTo(Kind.CANNOT_BE_KNOWN);
    }

    @Test
    void versionSomBaraSagerAttEnVariabelArBorta_sagerJustDet() {
        files.line(
                "versioner/2.0/variabler.csv",
                "ursprung;OKAND;;;;WK;p. 34;\"Borttagen i någon senare version än 1.0; här är bara version 3.1 känd.\"",
                "ursprung;BORTTAGEN;HARLEDD;;;WK;p. 34;");
        VersionDifference difference = between("1.0", "2.0");
        assertThat(Rows.variable(difference, "ursprung").kind()).isEqualTo(Kind.REMOVED);
        assertThat(difference.tally().variables(Kind.CANNOT_BE_KNOWN)).isEqualTo(21);
    }

    @Test
    void andradUppbyggnad_utanAnmarkning_arBaraBorttagetOchTillkommet() {
        for (String group : new String[] {"hemmiljo", "foralder", "barn"}) {
            String row = "identifieradUtsatthet." + group + ";BORTTAGEN;HARLEDD;;;WK;p. 34;";
            files.line(VARIABLES_31, row + "Variabeln är i denna version tre grupper.", row);
        }
        VersionDifference difference = between("1.0", "3.1");
        assertThat(difference.restructurings()).isEmpty();
        assertThat(Rows.variable(difference, "identifieradUtsatthet.barn").kind())
                .isEqualTo(Kind.REMOVED);
        assertThat(Rows.variable(difference, "identifieradUtsatthet.grupper").kind())
                .isEqualTo(Kind.ADDED);
    }

    @Test
    void tvaVariablerMedSammaBorjan_menOlikaPlatsIKallan_arIngenAndring() {
        files.line(
                VARIABLES_31,
                "identifieradUtsatthet.grupper;FINNS;BELAGD;FULLSTANDIG;BELAGD;WK;p. 34;",
                "identifieradUtsatthet.grupper;FINNS;BELAGD;FULLSTANDIG;BELAGD;WK;p. 35;");
        assertThat(between("1.0", "3.1").restructurings()).isEmpty();
    }

    @Test
    void andringSomBadaVersionernaBerattarOm_starEnGang() {
        String version10 = "versioner/1.0/variabler.csv";
        for (String group : new String[] {"hemmiljo", "foralder", "barn"}) {
            String row = "identifieradUtsatthet." + group + ";FINNS;HARLEDD;DELVIS;HARLEDD;WK;pp. 11, 35;";
            files.line(version10, row, row.replace("pp. 11, 35", "p. 34"));
        }
        String groups = "identifieradUtsatthet.grupper;EJ_INFORD;HARLEDD;;;WK;p. 34;";
        files.line(version10, groups, groups + "Tre listor i denna version.");
        assertThat(between("1.0", "3.1").restructurings())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.notes()).containsExactly("Variabeln är i denna version tre grupper."));
        assertThat(between("3.1", "1.0").restructurings())
                .singleElement()
                .satisfies(change -> assertThat(change.notes()).containsExactly("Tre listor i denna version."));
    }

    @Test
    void svarILista_somIngenVariabelTar_starForSig_enGang() {
        files.append("listor.csv", "egen;Egen lista;own list;nej;WK;p. 1;");
        files.append("koder.csv", "egen;ett;Ett;;;;nej;nej;WK;p. 1;");
        VersionDifference difference = between("1.0", "3.1");
        assertThat(difference.looseAnswers()).singleElement().satisfies(answer -> {
            assertThat(answer.listId()).isEqualTo("egen");
            assertThat(answer.kind()).isEqualTo(Kind.CANNOT_BE_KNOWN);
            assertThat(answer.to().ground()).isEqualTo(Ground.NO_LIST);
        });
        assertThat(difference.tally().answers(Kind.CANNOT_BE_KNOWN)).isEqualTo(32);
    }

    @Test
    void svarUtanforVarjeGrupp_starHosListansForstaVariabel() {
        files.line(
                "koder.csv",
                "insats.typ;skyddat-boende;Skyddat boende;;;heldygnsvard;nej;nej;STATF;2 §;Namnges av STATF 2 § i lydelsen SFS 2025:469.",
                "insats.typ;skyddat-boende;Skyddat boende;;;;nej;nej;STATF;2 §;");
        VersionDifference difference = between("1.0", "3.1");
        assertThat(Rows.codes(Rows.variable(difference, "insats.oppenvard").answers()))
                .contains("skyddat-boende");
        assertThat(Rows.answer(difference, "insats.typ", "skyddat-boende").kind())
                .isEqualTo(Kind.CANNOT_BE_KNOWN);
    }

    @Test
    void narliggandeVariabel_somEnVersionTarBort_raknasMedBbics() {
        files.append(VARIABLES_31.replace("3.1", "3.2"), "anmalare;BORTTAGEN;BELAGD;;;IS32;omslag;");
        VersionDifference difference = between("3.1", "3.2");
        VariableDifference reporter = Rows.variable(difference, "anmalare");
        assertThat(reporter.isNeighbour()).isFalse();
        assertThat(reporter.kind()).isEqualTo(Kind.REMOVED);
        assertThat(reporter.grade()).as("the weaker").isEqualTo(Evidence.NARLIGGANDE);
        assertThat(difference.neighbourTally().variables(Kind.UNCHANGED)).isEqualTo(5);
    }

    @Test
    void katalogenSomGesIn_arDenSomJamfors() {
        Catalogue edited = files.without(CODES_31, "insats.typ;kontaktfamilj;FINNS;NARLIGGANDE;STAT;insatstyper")
                .load();
        assertThat(VersionDifference.between(edited, "1.0", "3.1").catalogue()).isSameAs(edited);
    }
}
