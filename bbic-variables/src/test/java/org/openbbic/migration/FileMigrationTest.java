package org.openbbic.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Layer;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ExportWriter;
import org.openbbic.export.Exports;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;
import org.openbbic.migration.Account.Status;
import org.openbbic.migration.AccountJson.FileFact;

/** A whole file: what is written, what the account says, and what happens to what cannot be read. */
class FileMigrationTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Path DATA = Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data");
    private static final Path FAULTY = DATA.resolve("felaktiga");
    private static final Path ACCOUNT = Path.of(
            System.getProperty("bbic.rot"),
            "bbic-variables/src/test/resources/org/openbbic/migration/pahittad-416.migrering.json");
    private static final String HEADER = "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\"}\n";
    private static final String ORIGIN = "{\"id\":\"A-1\",\"barn\":{\"ursprung\":\"svenskfodd\"}}\n";

    private record Done(Account account, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Done run(FileMigration migration, CaseReader reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (reader) {
            Account account = migration.run(reader, header -> ExportWriter.ndjson(out, header), cases -> {});
            return new Done(account, out.toByteArray());
        }
    }

    private static Done run(FileMigration migration, byte[] bytes) throws IOException {
        return run(migration, CaseReader.open(new ByteArrayInputStream(bytes), CATALOGUE));
    }

    private static Done run(String to, String text) throws IOException {
        return run(FileMigration.of(CATALOGUE, to), text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(DATA.resolve("pahittad-416.ndjson"));
    }

    /** As JSON, with a hash that does not change with the catalogue's data. */
    private static String json(Account a) throws IOException {
        Account fixed = new Account(
                a.status(),
                a.fromVersion(),
                a.toVersion(),
                a.additions(),
                "0",
                "0".repeat(64),
                a.layers(),
                a.cases(),
                a.synthetic(),
                a.rows(),
                a.untouched(),
                a.leftLocal(),
                a.problems());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AccountJson.write(fixed, "0.0.0", new FileFact("in.ndjson", null), new FileFact("ut.ndjson", null), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void denPahittadeFilen_tillVersion31_redovisasSomForvantat_ochTillbakaBlirSammaByte() throws IOException {
        byte[] before = sample();
        Done there = run(FileMigration.of(CATALOGUE, "3.1"), before);
        assertThat(there.account().status()).isEqualTo(Status.MIGRERAD);
        assertThat(there.account().cases().migrated()).isEqualTo(416);
        String account = json(there.account());
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.createDirectories(ACCOUNT.resolveSibling("."));
            Files.writeString(ACCOUNT, account, StandardCharsets.UTF_8);
        }
        assertThat(account).isEqualTo(Files.readString(ACCOUNT, StandardCharsets.UTF_8));
        Done back = run(FileMigration.of(CATALOGUE, "webbkollen-2017"), there.bytes());
        assertThat(back.bytes()).isEqualTo(before);
        assertThat(back.account().totals()).containsEntry(Outcome.EJ_UTTRYCKBAR, 0L);
        assertThat(back.account().rows().stream().filter(row -> row.outcome() == Outcome.KAN_INTE_VETAS))
                .as("no version is known to have what a later law names")
                .isNotEmpty()
                .allMatch(row -> row.variable().equals("anmalare"));
        assertThat(back.account().totals().get(Outcome.ATERSTALLD))
                .as("what was moved comes back, but for the parents' difficulties, which were moved too")
                .isEqualTo(there.account().rows().stream()
                        .filter(Account.Row::keptLocally)
                        .mapToLong(Account.Row::count)
                        .sum());
    }

    @Test
    void tillSinEgenVersion_blirSammaByte() throws IOException {
        Done same = run(FileMigration.of(CATALOGUE, "webbkollen-2017"), sample());
        assertThat(same.bytes()).isEqualTo(sample());
        assertThat(same.account().rows()).extracting(Account.Row::outcome).containsOnly(Outcome.OFORANDRAD);
    }

    @Test
    void arendenaIAnnanOrdning_gerSammaRedovisning() throws IOException {
        List<String> lines = new ArrayList<>(
                new String(sample(), StandardCharsets.UTF_8).lines().toList());
        List<String> cases = lines.subList(1, lines.size());
        Collections.shuffle(cases, new Random(5));
        Done turned = run("3.1", String.join("\n", lines) + "\n");
        assertThat(json(turned.account()))
                .isEqualTo(
                        json(run(FileMigration.of(CATALOGUE, "3.1"), sample()).account()));
    }

    @Test
    void sammaMigreringIFleraTradar_gerSammaByte() throws IOException {
        FileMigration shared = FileMigration.of(CATALOGUE, "3.1");
        byte[] before = sample();
        List<String> all = Stream.generate(() -> before)
                .limit(6)
                .parallel()
                .map(bytes -> {
                    try {
                        return run(shared, bytes).text();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
        assertThat(all).hasSize(6).containsOnly(all.get(0));
    }

    @Test
    void huvudet_farDenNyaVersionen_ochBehallerResten() throws IOException {
        String header =
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"tillagg\":[\"webbkollen-2016\"],\"kommun\":\"0180\","
                        + "\"skapad\":\"2018-01-16\",\"syntetisk\":true,\"antalArenden\":1,\"eget\":{\"a\":1}}\n";
        Done done = run("3.1", header + ORIGIN);
        assertThat(done.text()).isEqualTo(header.replace("\"1.0\"", "\"3.1\"") + ORIGIN);
        assertThat(done.account().additions()).containsExactly("webbkollen-2016");
        assertThat(done.account().synthetic()).isTrue();
    }

    @Test
    void arendeMedEgenVersion_migrerasFranDen() throws IOException {
        String own = "{\"id\":\"A-2\",\"bbicVersion\":\"3.1\",\"barn\":{\"ursprung\":\"svenskfodd\"}}\n";
        Done done = run("3.1", HEADER + ORIGIN + own);
        assertThat(done.text()).contains("\"lokala\":{\"bbic-1.0:barn/ursprung\":\"svenskfodd\"}", own);
        assertThat(done.account().rows())
                .extracting(Account.Row::fromVersion, Account.Row::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.0", Outcome.EJ_UTTRYCKBAR),
                        org.assertj.core.groups.Tuple.tuple("3.1", Outcome.OFORANDRAD));
    }

    @Test
    void arendeMedOkandEllerOlasligEgenVersion_starKvarSomDetVar_ochSagsIfran() throws IOException {
        String unknown = "{\"id\":\"A-2\",\"bbicVersion\":\"9.9\",\"barn\":{\"ursprung\":\"svenskfodd\"}}\n";
        String unreadable = "{\"id\":\"A-3\",\"barn\":{\"ursprung\":\"svenskfodd\"},\"bbicVersion\":7}\n";
        Done done = run("3.1", HEADER + unknown + ORIGIN + unreadable);
        assertThat(done.text()).contains(unknown, unreadable);
        assertThat(done.account().status()).isEqualTo(Status.DELVIS);
        assertThat(done.account().cases().otherVersion()).isEqualTo(2);
        assertThat(done.account().cases().otherVersionLines()).containsExactly(2, 4);
        assertThat(done.account().cases().migrated()).isEqualTo(1);
    }

    @Test
    void oversionsangivenFil_migrerasInte_ochIngetSkrivs() throws IOException {
        Done missing = run("3.1", "{\"bbicExport\":\"1\"}\n" + ORIGIN);
        assertThat(missing.account().status()).isEqualTo(Status.VERSIONEN_SAKNAS);
        assertThat(missing.bytes()).isEmpty();
        Done unknown = run("3.1", HEADER.replace("1.0", "9.9") + ORIGIN);
        assertThat(unknown.account().status()).isEqualTo(Status.VERSIONEN_OKAND);
        assertThat(unknown.account().fromVersion()).isNull();
        assertThat(unknown.bytes()).isEmpty();
        assertThat(json(unknown.account())).doesNotContain("9.9");
    }

    @Test
    void angivenVersion_gallerIStalletForFilens() throws IOException {
        for (String header : List.of("{\"bbicExport\":\"1\"}\n", "{\"bbicVersion\":7,\"bbicExport\":\"1\"}\n", "")) {
            Done done = run(
                    FileMigration.of(CATALOGUE, "3.1").from("1.0"), (header + ORIGIN).getBytes(StandardCharsets.UTF_8));
            assertThat(done.text())
                    .startsWith("{\"bbicExport\":\"1\",\"bbicVersion\":\"3.1\"}\n")
                    .contains("bbic-1.0:barn/ursprung");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileMigration.of(CATALOGUE, "3.1").from("9.9"))
                .withMessageStartingWith("version:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileMigration.of(CATALOGUE, "9.9"))
                .withMessageStartingWith("to:");
    }

    @Test
    void arendeSomInteGarAttLasa_raknasOchNamnsMedRad() throws IOException {
        Done done = run("3.1", HEADER + "{\"id\":\n" + ORIGIN + "{\"id\" x}\n");
        assertThat(done.account().status()).isEqualTo(Status.DELVIS);
        assertThat(done.account().cases().read()).isEqualTo(3);
        assertThat(done.account().cases().unread()).isEqualTo(2);
        assertThat(done.account().cases().unreadLines()).containsExactly(2, 4);
        assertThat(done.text().lines()).hasSize(2);
    }

    @Test
    void detSomLasarenInteForVidare_gorMigreringenDelvis() throws IOException {
        Done twice = run("3.1", HEADER + "{\"id\":\"A\",\"enhet\":\"x\",\"enhet\":\"y\"}\n");
        assertThat(twice.account().status()).isEqualTo(Status.DELVIS);
        assertThat(twice.account().problems()).containsExactly(Map.entry(Kind.DUPLICATE_FIELD, 1L));
        Done unknown = run("3.1", HEADER + "{\"id\":\"A\",\"eget\":1}\n");
        assertThat(unknown.account().status())
                .as("an unknown field is written back")
                .isEqualTo(Status.MIGRERAD);
        assertThat(unknown.text()).contains("\"eget\":1");
    }

    @Test
    void ingenTextUrFilen_starIRedovisningen() throws IOException {
        String secret = "Hemlige-Harald";
        Done done = run(
                "3.1",
                HEADER.replace("}", ",\"tillagg\":[\"" + secret + "\"]}") + "{\"id\":\"" + secret
                        + "\",\"barn\":{\"kon\":\""
                        + secret + "\",\"ursprung\":\"" + secret + "\"},\"lokala\":{\"bbic-3.1:" + secret
                        + "\":1},\"" + secret + "\":1,\"utredningar\":[{\"id\":\"Harald\","
                        + "\"identifieradUtsatthet\":{\"hemmiljo\":[\"" + secret + "\",\"heder\"]}}]}\n");
        assertThat(done.text()).contains(secret);
        assertThat(done.account().leftLocal()).isEqualTo(1);
        assertThat(json(done.account()))
                .doesNotContain("Harald")
                .contains("sammanf".toUpperCase(java.util.Locale.ROOT));
        assertThat(done.account().toString()).doesNotContain("Harald");
    }

    @Test
    void overifieratSvar_markesIRedovisningen() throws IOException {
        Done done =
                run("3.1", HEADER + "{\"id\":\"A\",\"insatser\":[{\"beslut\":{\"insatsensFokus\":[\"halsa\"]}}]}\n");
        assertThat(json(done.account())).contains("\"overifierad\": true", "\"grad\": \"OBELAGD\"");
    }

    @Test
    void lager_namnsIRedovisningen() throws IOException {
        Catalogue layered = CATALOGUE.with(Layer.parse("lager.csv", Layer.COLUMNS + """

                lager;;namn;;Bilaga 2;;;;;;
                lager;;grad;;AVSKRIFT;;;;;;
                lager;;part;;leverantor;;;;;;
                lager;;upprattat-av;;Någon;;;;;;
                lager;;datum;;2026-11-02;;;;;;
                lager;;artikel;;2017-3-1;;;;;;
                lager;;granskat-av;;Någon annan;;;;;;
                finns-inte;3.1;kon;;;;;;;s. 4;
                """));
        Done done = run(
                FileMigration.of(layered, "3.1"),
                CaseReader.open(
                        new ByteArrayInputStream((HEADER + "{\"id\":\"A\",\"barn\":{\"kon\":\"flicka\"}}\n")
                                .getBytes(StandardCharsets.UTF_8)),
                        layered));
        assertThat(done.text()).contains("\"bbic-1.0:barn/kon\":\"flicka\"");
        assertThat(json(done.account())).contains("\"namn\": \"Bilaga 2\"", "\"grad\": \"AVSKRIFT\"");
    }

    static List<Path> faulty() throws IOException {
        try (Stream<Path> files = Files.list(FAULTY)) {
            return files.filter(file -> file.getFileName().toString().startsWith("BBIC-")
                            && !file.toString().endsWith(".mappning.json")
                            && !file.toString().endsWith(".profil.json"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void felaktigExport_kraschaInte_ochDetSomSkrivsGarAttLasa(Path file) throws IOException {
        for (String to : List.of("3.1", "1.0", "3.2")) {
            try (InputStream in = Files.newInputStream(file)) {
                Done done = run(FileMigration.of(CATALOGUE, to), reader(file, in));
                Account account = done.account();
                if (!account.isDone()) {
                    assertThat(done.bytes()).isEmpty();
                    continue;
                }
                Exports.All read = Exports.read(done.bytes());
                assertThat(read.cases()).hasSize((int)
                        (account.cases().migrated() + account.cases().otherVersion()));
                assertThat(read.cases()).allMatch(one -> one.value() != null);
                assertThat(read.kinds()).doesNotContain(Kind.DUPLICATE_FIELD, Kind.BAD_JSON);
                assertThat(read.header().bbicVersion()).isEqualTo(to);
            }
        }
    }

    private static CaseReader reader(Path file, InputStream in) throws IOException {
        if (!file.toString().endsWith(".csv")) {
            return CaseReader.open(in, CATALOGUE);
        }
        Path mapping = Path.of(file.toString().replace(".csv", ".mappning.json"));
        try (InputStream json = Files.newInputStream(mapping)) {
            return CsvCaseReader.open(in, Mapping.read(json), CATALOGUE, null);
        }
    }
}
