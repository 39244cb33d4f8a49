package org.openbbic.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueFiles;
import org.openbbic.model.Code;
import org.openbbic.model.Evidence;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

/** A version's transitions are data only: here those of a made-up version, and of grades that the shipped data lack. */
class TransitionDataTest {

    /** The library's own files with lines added to some, or words changed in them. */
    private static final class Edited {

        private final Map<String, String> texts = new HashMap<>();

        Edited append(String file, String lines) throws IOException {
            texts.put(file, text(file) + lines);
            return this;
        }

        Edited remove(String file, String line) throws IOException {
            assertThat(text(file)).contains(line);
            texts.put(file, text(file).replace(line, ""));
            return this;
        }

        Edited put(String file, String text) {
            texts.put(file, text);
            return this;
        }

        private String text(String file) throws IOException {
            try (InputStream in = open(file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        private InputStream open(String file) throws IOException {
            String text = texts.get(file);
            return text == null
                    ? CatalogueFiles.bundled().open(file)
                    : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        Catalogue load() {
            return Catalogue.load(this::open);
        }
    }

    private static final String VARIABLES = "variabel;lage;grad;lista;listgrad;kalla;plats;anmarkning\n";
    private static final String CODES = "lista;kod;lage;grad;kalla;plats\n";

    /** Version 9.9: it calls very high risk by another name, and has no child's sex any more. */
    private static Edited madeUp() throws IOException {
        return new Edited()
                .append("kallor.csv", "PAHITT;En påhittad källa;;Bara i detta prov.;ja;\n")
                .append("versioner.csv", "9.9;Version 9.9;2099-01;;ja;PAHITT;s. 1;\n")
                .append("koder.csv", "avslut.orsak;flytt;Flytt;;;;nej;nej;PAHITT;s. 2;\n")
                .put("versioner/9.9/variabler.csv", VARIABLES + """
                        kon;BORTTAGEN;AVSKRIFT;;;PAHITT;s. 3;
                        alder;BORTTAGEN;AVSKRIFT;;;PAHITT;s. 3;
                        ensamkommande;BORTTAGEN;AVSKRIFT;;;PAHITT;s. 3;
                        avslut.orsak;FINNS;AVSKRIFT;DELVIS;AVSKRIFT;PAHITT;s. 2;
                        """)
                .put("versioner/9.9/koder.csv", CODES + """
                        avslut.orsak;motsvarar-inte-behov;BORTTAGEN;AVSKRIFT;PAHITT;s. 2
                        avslut.orsak;flytt;FINNS;AVSKRIFT;PAHITT;s. 2
                        """);
    }

    private static Arende closed(String reason) {
        Avslut end = Avslut.builder().orsak(Code.of(reason)).build();
        return Arende.builder()
                .id("A")
                .insatser(List.of(Insats.builder().avslut(end).build()))
                .build();
    }

    private static Arende home(String code) {
        IdentifieradUtsatthet of =
                IdentifieradUtsatthet.builder().hemmiljo(List.of(Code.of(code))).build();
        return Arende.builder()
                .utredningar(
                        List.of(Utredning.builder().identifieradUtsatthet(of).build()))
                .build();
    }

    private static Entry only(Migrated migrated) {
        assertThat(migrated.entries()).hasSize(1);
        return migrated.entries().get(0);
    }

    @Test
    void nyVersionsOvergang_arBaraData_ochFramOchTillbakaGerOriginalet() throws IOException {
        Catalogue catalogue = madeUp().append(
                        "overgangar.csv",
                        "avslut.orsak;motsvarar-inte-behov;9.9;avslut.orsak;flytt;EN_TILL_EN;AVSKRIFT;PAHITT;s. 4;\n")
                .load();
        Arende before = closed("motsvarar-inte-behov");
        Migrated there = Migration.of(catalogue, "1.0", "9.9").migrate(before);
        Entry entry = only(there);
        assertThat(entry.outcome()).isEqualTo(Outcome.OVERFORD);
        assertThat(entry.to()).hasToString("flytt");
        assertThat(entry.grade()).isEqualTo(Evidence.AVSKRIFT);
        assertThat(entry.source()).hasToString("PAHITT s. 4");
        assertThat(entry.kept()).isEqualTo("/insatser/0/avslut/lokala");
        Avslut end = Objects.requireNonNull(there.value().insatser().get(0).avslut());
        assertThat(end.orsak()).hasToString("flytt");
        assertThat(end.lokala().find("bbic-1.0:orsak")).contains("\"motsvarar-inte-behov\"");
        assertThat(Migration.of(catalogue, "9.9", "1.0").migrate(there.value()).value())
                .isEqualTo(before);
    }

    @Test
    void svarSomVersionenTagitBort_utanOvergang_garInteAttUttrycka() throws IOException {
        Entry entry = only(Migration.of(madeUp().load(), "1.0", "9.9").migrate(closed("motsvarar-inte-behov")));
        assertThat(entry.outcome()).isEqualTo(Outcome.EJ_UTTRYCKBAR);
        assertThat(entry.reason()).isEqualTo(Reason.VARDET_EJ_I_LISTAN);
        assertThat(entry.source()).hasToString("PAHITT s. 2");
    }

    @Test
    void variabelUtanLista_somVersionenTagitBort_sparasOchLaggsTillbaka() throws IOException {
        Catalogue catalogue = madeUp().load();
        Arende before = Arende.builder()
                .barn(Barn.builder()
                        .kon(Code.of("flicka"))
                        .fodelsear(2009)
                        .fodelsedatum(LocalDate.of(2009, 2, 3))
                        .ensamkommande(true)
                        .build())
                .build();
        Migrated there = Migration.of(catalogue, "webbkollen-2017", "9.9").migrate(before);
        assertThat(there.entries())
                .extracting(Entry::variable, Entry::outcome)
                .containsExactly(
                        tuple("kon", Outcome.EJ_UTTRYCKBAR),
                        tuple("alder", Outcome.EJ_UTTRYCKBAR),
                        tuple("alder", Outcome.EJ_UTTRYCKBAR),
                        tuple("ensamkommande", Outcome.EJ_UTTRYCKBAR));
        assertThat(there.value().barn()).isEqualTo(Barn.builder().build());
        assertThat(there.value().lokala().find("bbic-webbkollen-2017:barn/fodelsear"))
                .contains("2009");
        assertThat(there.value().lokala().find("bbic-webbkollen-2017:barn/fodelsedatum"))
                .contains("\"2009-02-03\"");
        assertThat(there.value().lokala().find("bbic-webbkollen-2017:barn/ensamkommande"))
                .contains("true");
        assertThat(Migration.of(catalogue, "9.9", "webbkollen-2017")
                        .migrate(there.value())
                        .value())
                .isEqualTo(before);
    }

    @Test
    void overifieradOvergang_skriverIngetSvar_menSagerGraden() throws IOException {
        Catalogue catalogue = new Edited()
                .append(
                        "overgangar.csv",
                        "identifieradUtsatthet.grupper;annan;1.0;identifieradUtsatthet.hemmiljo;annat;EN_TILL_EN;OBELAGD;GK;-;\n")
                .load();
        IdentifieradUtsatthet groups = IdentifieradUtsatthet.builder()
                .grupper(List.of(Code.of("annan")))
                .build();
        Arende before = Arende.builder()
                .utredningar(List.of(
                        Utredning.builder().identifieradUtsatthet(groups).build()))
                .build();
        Migrated migrated = Migration.of(catalogue, "3.1", "1.0").migrate(before);
        Entry entry = only(migrated);
        assertThat(entry.outcome()).isEqualTo(Outcome.KAN_INTE_VETAS);
        assertThat(entry.reason()).isEqualTo(Reason.OVERGANGEN_OKAND);
        assertThat(entry.isUnverified()).isTrue();
        assertThat(entry.to()).isNull();
        assertThat(migrated.value().utredningar().get(0).identifieradUtsatthet())
                .isEqualTo(IdentifieradUtsatthet.builder().build());
    }

    @Test
    void svarSomUtesluter_utanEgenRad_garInteAttUttrycka_ochTasInteForNagonGrupp() throws IOException {
        Edited edited = new Edited();
        String row = edited.text("overgangar.csv")
                .lines()
                .filter(line -> line.startsWith("identifieradUtsatthet.hemmiljo;ingen-utsatthet;"))
                .findFirst()
                .orElseThrow();
        Catalogue catalogue = edited.remove("overgangar.csv", row + "\n").load();
        Entry entry = only(Migration.of(catalogue, "1.0", "3.1").migrate(home("ingen-utsatthet")));
        assertThat(entry.outcome()).isEqualTo(Outcome.EJ_UTTRYCKBAR);
        assertThat(entry.reason()).isEqualTo(Reason.VARIABELN_BORTTAGEN);
        assertThat(entry.to()).isNull();
    }

    @Test
    void faltMedPlatsForEttSvar_skrivsInteOver_ochDetSagsAttDetInteVets() throws IOException {
        Catalogue catalogue = madeUp().append(
                        "overgangar.csv",
                        "avslut.orsak;motsvarar-inte-behov;9.9;riskbedomning;hog;EN_TILL_EN;AVSKRIFT;PAHITT;s. 4;\n")
                .put("versioner/9.9/variabler.csv", VARIABLES + """
                        riskbedomning;FINNS;AVSKRIFT;DELVIS;AVSKRIFT;PAHITT;s. 2;
                        avslut.orsak;FINNS;AVSKRIFT;DELVIS;AVSKRIFT;PAHITT;s. 2;
                        """)
                .put("versioner/9.9/koder.csv", CODES + """
                        riskbedomning;hog;FINNS;AVSKRIFT;PAHITT;s. 2
                        avslut.orsak;motsvarar-inte-behov;BORTTAGEN;AVSKRIFT;PAHITT;s. 2
                        """)
                .load();
        Avslut end = Avslut.builder()
                .orsak(Code.of("motsvarar-inte-behov"))
                .riskbedomning(Code.of("mycket-hog"))
                .build();
        Arende before = Arende.builder()
                .insatser(List.of(Insats.builder()
                        .beslut(Beslut.builder().build())
                        .avslut(end)
                        .build()))
                .build();
        Migrated migrated = Migration.of(catalogue, "1.0", "9.9").migrate(before);
        assertThat(migrated.entries())
                .extracting(Entry::outcome, Entry::reason)
                .containsExactly(
                        tuple(Outcome.KAN_INTE_VETAS, Reason.FALTET_UPPTAGET),
                        tuple(Outcome.KAN_INTE_VETAS, Reason.LISTAN_DELVIS));
        assertThat(Migration.of(catalogue, "9.9", "1.0")
                        .migrate(migrated.value())
                        .value())
                .isEqualTo(before);
    }
}
