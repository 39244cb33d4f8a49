package org.openbbic.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house stays as it was drawn: dependencies run one way, and nothing comes in that was not asked for. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openbbic");

    private static final String[] MODEL = {"org.openbbic.model.."};
    private static final String[] VARIABLES = {
        "org.openbbic.annex..",
        "org.openbbic.catalogue..",
        "org.openbbic.difference..",
        "org.openbbic.export..",
        "org.openbbic.handout..",
        "org.openbbic.lagrum..",
        "org.openbbic.manual..",
        "org.openbbic.tabulation..",
        "org.openbbic.migration..",
        "org.openbbic.output..",
        "org.openbbic.smallcells..",
        "org.openbbic.statistics..",
        "org.openbbic.tidy.."
    };
    private static final String[] VALIDATION = {
        "org.openbbic.rules..",
        "org.openbbic.check..",
        "org.openbbic.comparison..",
        "org.openbbic.report..",
        "org.openbbic.standardrapport..",
        "org.openbbic.constraint..",
        "org.openbbic.krav..",
        "org.openbbic.testkit.."
    };

    @Test
    void beroenden_gar_atEttHall() {
        assertThat(HOUSE).hasSizeGreaterThan(100);
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy(MODEL)
                .layer("variables")
                .definedBy(VARIABLES)
                .layer("validation")
                .definedBy(VALIDATION)
                .layer("examples")
                .definedBy("org.openbbic.examples..")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("validation")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("variables")
                .mayOnlyBeAccessedByLayers("validation", "examples")
                .check(HOUSE);
    }

    @Test
    void paket_har_ingaCirklar() {
        slices().matching("org.openbbic.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void regler_vetInget_omRapporterOchMotor() {
        noClasses()
                .that()
                .resideInAPackage("org.openbbic.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openbbic.check..", "org.openbbic.report..")
                .check(HOUSE);
    }

    @Test
    void publiceradeModuler_behover_baraJacksonOchJakartaValidation() {
        classes()
                .that(not(resideInAPackage("org.openbbic.examples..")))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.openbbic..",
                        "java..",
                        "javax.crypto..",
                        "javax.xml.stream..",
                        "com.fasterxml.jackson.core..",
                        "jakarta.validation..",
                        "org.apache.commons.statistics..",
                        "org.dhatim.fastexcel..",
                        "org.jspecify.annotations..")
                .check(HOUSE);
    }

    @Test
    void ingenting_garUtPaNatet() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                .check(HOUSE);
    }

    @Test
    void klockan_lases_baraIKommandot() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.openbbic.examples.command..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .check(HOUSE);
    }

    @Test
    void ingenting_loggas_ellerSkrivsUt_utanforKommandot() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.openbbic.examples..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(HOUSE);
    }
}
