package org.openbbic.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.export.GeneratedCases;
import org.openbbic.export.ReadCase;
import org.openbbic.model.arende.Arende;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;

/** Whatever a case says, both doors say the same of it: every rule, in every version, whole and step by step. */
class BothDoorsPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 16);
    private static final Map<String, Doors> DOORS = new ConcurrentHashMap<>();
    private static final Checker CHECKER = choosingEverything();
    private static final List<Arende> SAMPLE = sample();

    /** With the rules on what a municipality has chosen at work on every variable. */
    private static Checker choosingEverything() {
        String chosen =
                Catalogue.bundled().variables().stream().map(Variable::id).collect(Collectors.joining("\",\""));
        String json = "{\"bbicProfil\":\"1\",\"namn\":\"Prov\",\"urval\":[\"" + chosen + "\"]}";
        try {
            InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
            return Checker.of(Catalogue.bundled(), Profile.read("profil", in));
        } catch (IOException | ProfileException e) {
            throw new AssertionError("a profile that can be used", e);
        }
    }

    private static List<Arende> sample() {
        List<Arende> cases = new ArrayList<>();
        Path file = Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data", "pahittad-416.ndjson");
        try (InputStream in = Files.newInputStream(file);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            ReadCase next;
            while ((next = reader.next()) != null) {
                cases.add(next.value());
            }
        } catch (IOException e) {
            throw new AssertionError("the sample can be read", e);
        }
        return cases;
    }

    private static Doors doors(String version) {
        return DOORS.computeIfAbsent(version, v -> Doors.of(CHECKER, v, List.of(), TODAY));
    }

    @Provide
    Arbitrary<Arende> anything() {
        return GeneratedCases.hostileCases(List.of("ett", "två", "19" + "121212-1212"));
    }

    /** Parts of cases of the sample put together to one: days and answers that fit, in an order that does not. */
    @Provide
    Arbitrary<Arende> puzzles() {
        return Arbitraries.of(SAMPLE).list().ofMinSize(1).ofMaxSize(3).map(BothDoorsPropertiesTest::puzzle);
    }

    private static Arende puzzle(List<Arende> of) {
        Arende.Builder puzzle = Arende.builder();
        puzzle.id(of.get(0).id()).barn(of.get(of.size() - 1).barn());
        puzzle.aktualiseringar(
                of.stream().flatMap(a -> a.aktualiseringar().stream()).toList());
        puzzle.utredningar(of.stream().flatMap(a -> a.utredningar().stream()).toList());
        puzzle.insatser(of.stream().flatMap(a -> a.insatser().stream()).toList());
        return puzzle.build();
    }

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.of(
                Catalogue.bundled().versions().stream().map(VersionInfo::id).toList());
    }

    @Example
    void varjeArendeIDenPahittadeExporten_arDorrarnaEnseOm() {
        assertThat(SAMPLE).hasSize(416);
        SAMPLE.forEach(arende -> doors("webbkollen-2017").agreed(arende));
    }

    @Property(tries = 400)
    void vadArendetAnSager_arDorrarnaEnse(@ForAll("anything") Arende drawn, @ForAll("versions") String version) {
        mustAgree(drawn, version, "of anything");
    }

    @Property(tries = 200)
    void hurArendetAnSattsIhop_arDorrarnaEnse(@ForAll("puzzles") Arende drawn, @ForAll("versions") String version) {
        mustAgree(drawn, version, "of puzzles");
    }

    /** As it was drawn, with whatever it calls its version, and by a version that there is. */
    private static void mustAgree(Arende drawn, String version, String label) {
        doors(version).agreed(drawn);
        List<String> said = doors(version).agreed(of(drawn, null));
        assertThat(doors(version).agreed(of(drawn, version))).isEqualTo(said);
        Statistics.label("remarks " + label).collect(said.isEmpty() ? "none" : "some");
    }

    private static Arende of(Arende arende, @Nullable String version) {
        return new Arende(
                arende.id(),
                version,
                arende.kommun(),
                arende.enhet(),
                arende.barn(),
                arende.aktualiseringar(),
                arende.utredningar(),
                arende.insatser(),
                arende.lokala(),
                arende.ovrigt());
    }
}
