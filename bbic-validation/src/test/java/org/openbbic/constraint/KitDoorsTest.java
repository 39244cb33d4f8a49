package org.openbbic.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;
import org.openbbic.testkit.TestKit;

/**
 * Over the whole test kit (every rule's good and bad example, every faulty export, JSON and CSV, every version) both doors
 * to single cases say the same, and the check of a file says it too, but for what {@code skillnader.csv} lists with its
 * reason.
 */
class KitDoorsTest {

    /** What was said of one export: by the check of the file alone, by the doors to its cases alone, and by both. */
    private record Said(String export, List<String> ofFile, List<String> ofCases, List<String> ofBoth) {}

    /** What a door is set up with. */
    private record SetUp(String profile, @Nullable String version, List<String> additions, LocalDate today) {}

    @TempDir
    static Path folder;

    private static final List<Said> SAID = new ArrayList<>();
    private static final Map<SetUp, Doors> DOORS = new HashMap<>();

    @BeforeAll
    static void judged() throws IOException, ProfileException {
        TestKit.write(folder);
        JsonNode expected =
                new ObjectMapper().readTree(folder.resolve(TestKit.EXPECTED).toFile());
        LocalDate today = LocalDate.parse(expected.get("idag").asText());
        for (JsonNode export : expected.get("filer")) {
            List<String> ofFile = new ArrayList<>();
            for (JsonNode remark : export.get("anmarkningar")) {
                ofFile.add(Doors.told(
                        remark.get("regel").asText(),
                        remark.get("niva").asText(),
                        remark.get("sokvag").asText()));
            }
            List<String> ofCases = new ArrayList<>();
            List<String> ofBoth = new ArrayList<>();
            for (String remark : ofCases(export, today)) {
                (ofFile.remove(remark) ? ofBoth : ofCases).add(remark);
            }
            SAID.add(new Said(export.get("fil").asText(), ofFile, ofCases, ofBoth));
        }
    }

    private static List<String> ofCases(JsonNode export, LocalDate today) throws IOException, ProfileException {
        List<String> said = new ArrayList<>();
        try (InputStream in =
                        Files.newInputStream(folder.resolve(export.get("fil").asText()));
                CaseReader reader = reader(export, in)) {
            Doors doors = doors(export, reader.header(), today);
            ReadCase next;
            while ((next = reader.next()) != null) {
                if (next.value() != null && doors.canJudge(next.value())) {
                    said.addAll(doors.agreed(next.value()));
                }
            }
        }
        return said;
    }

    /** As the file's header has it; a version that the catalogue lacks is none to set a door up with. */
    private static Doors doors(JsonNode export, Exporthuvud header, LocalDate today)
            throws IOException, ProfileException {
        Predicate<String> known =
                version -> Catalogue.bundled().findVersion(version).isPresent();
        String version = header.bbicVersion();
        String profile = export.get("profil").isNull()
                ? ""
                : Files.readString(folder.resolve(export.get("profil").asText()));
        SetUp setUp = new SetUp(
                profile,
                version != null && known.test(version) ? version : null,
                header.tillagg().stream().filter(known).toList(),
                Objects.requireNonNullElse(header.skapad(), today));
        Doors doors = DOORS.get(setUp);
        if (doors == null) {
            doors = Doors.of(checker(profile), setUp.version(), setUp.additions(), setUp.today());
            DOORS.put(setUp, doors);
        }
        return doors;
    }

    private static Checker checker(String profile) throws IOException, ProfileException {
        return profile.isEmpty()
                ? Checker.bundled()
                : Checker.of(
                        Catalogue.bundled(),
                        Profile.read("profil", new ByteArrayInputStream(profile.getBytes(StandardCharsets.UTF_8))));
    }

    private static CaseReader reader(JsonNode export, InputStream file) throws IOException {
        if (export.get("mappning").isNull()) {
            return CaseReader.open(file, Catalogue.bundled());
        }
        try (InputStream in =
                Files.newInputStream(folder.resolve(export.get("mappning").asText()))) {
            return CsvCaseReader.open(file, Mapping.read(in), Catalogue.bundled(), null);
        }
    }

    private static Set<String> rules(Function<Said, List<String>> part) {
        return SAID.stream()
                .flatMap(said -> part.apply(said).stream())
                .map(remark -> remark.substring(0, remark.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void vadBaraFilensProvning_sager_ar_exaktVadSomListas() throws IOException {
        assertThat(SAID).hasSizeGreaterThan(200);
        assertThat(rules(Said::ofFile)).isEqualTo(Differences.onlyOfFile());
    }

    @Test
    void vadBaraDorrarnaTillArenden_sager_ar_exaktVadSomListas() throws IOException {
        assertThat(rules(Said::ofCases)).isEqualTo(Differences.onlyOfCases());
    }

    @Test
    void varjeAnnanRegel_kommer_bade_avFilenOchAvArendet() throws IOException {
        Set<String> wanted =
                RuleBook.bundled().rows().stream().map(RuleRow::id).collect(Collectors.toCollection(TreeSet::new));
        wanted.removeAll(Differences.onlyOfFile());
        assertThat(rules(Said::ofBoth)).isEqualTo(wanted);
    }
}
