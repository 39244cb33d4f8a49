package org.openbbic.standardrapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.Code;
import org.openbbic.model.Lagrum;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.tabulation.Category;
import org.openbbic.tabulation.Counting;
import org.openbbic.tabulation.Dimension;
import org.openbbic.tabulation.Side;
import org.openbbic.tabulation.Table;
import org.openbbic.tabulation.TableSpec;

/** A reader outside sees no small count, and cannot work one out of what he sees of a table. */
final class SuppressionTest {

    private static final int THRESHOLD = Choices.THRESHOLD;
    private static final String[] RISKS = {"ingen-eller-lag", "nagot-forhojd", "hog", "mycket-hog", "inte-kant"};

    private static final String[] FORMS = {"hvb", "hvb", "familjehem", "jourhem"};

    private static Statistik of(List<Arende> cases, List<String> groups, Mottagare mottagare) {
        Choices choices = new Choices(null, null, groups, List.of(), mottagare, THRESHOLD, false, false);
        Standardrapport report = Standardrapport.of(Catalogue.bundled(), choices);
        Counting counting = report.begin();
        counting.file(Exporthuvud.builder().bbicVersion("webbkollen-2017").build(), Side.EGNA);
        cases.forEach(counting::add);
        return report.finish(counting, List.of(), LocalDate.of(2018, 1, 16));
    }

    private static List<Arende> cases(long seed) {
        Random random = new Random(seed);
        List<Arende> cases = new ArrayList<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            cases.add(made(random));
        }
        return cases;
    }

    private static Arende made(Random random) {
        LocalDate day = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(300));
        Insats insats = Insats.builder()
                .typ(List.of(Code.of(random.nextInt(4) == 0 ? "hvb" : "kontaktperson")))
                .beslut(Beslut.builder()
                        .datum(day)
                        .riskbedomning(Code.of(RISKS[random.nextInt(RISKS.length)]))
                        .build())
                .start(day)
                .lagrum(List.of(Lagrum.parse(random.nextInt(4) == 0 ? "LVU (1990:52) 2" : "SoL (2001:453) 4:1")))
                .placeringar(
                        random.nextInt(3) == 0
                                ? List.of(Placering.builder()
                                        .form(Code.of(FORMS[random.nextInt(FORMS.length)]))
                                        .start(day)
                                        .slut(day.plusDays(random.nextInt(90)))
                                        .build())
                                : List.of())
                .avslut(Avslut.builder()
                        .datum(day.plusDays(100))
                        .riskbedomning(Code.of(RISKS[random.nextInt(RISKS.length)]))
                        .build())
                .build();
        Utredning utredning = Utredning.builder()
                .inledd(day.minusDays(90))
                .avslutad(day.minusDays(random.nextInt(80)))
                .identifieradUtsatthet(IdentifieradUtsatthet.builder()
                        .hemmiljo(
                                random.nextBoolean()
                                        ? List.of(Code.of("heder"), Code.of("annat"))
                                        : List.of(Code.of("fysiskt-vald")))
                        .build())
                .build();
        return Arende.builder()
                .enhet(random.nextInt(5) == 0 ? "Norr" : "Söder")
                .barn(Barn.builder()
                        .kon(Code.of(random.nextInt(6) == 0 ? "flicka" : "pojke"))
                        .ursprung(random.nextInt(3) == 0 ? null : Code.of("svenskfodd"))
                        .fodelsear(2000 + random.nextInt(15))
                        .build())
                .utredningar(List.of(utredning))
                .insatser(List.of(insats))
                .build();
    }

    @Property(tries = 200)
    void ingetLitetTal_visas(@ForAll long seed) {
        for (List<String> groups : List.of(List.<String>of(), List.of("kon"), List.of("enhet"))) {
            Statistik statistik = of(cases(seed), groups, Mottagare.EXTERN);
            for (StatTable each : statistik.tables()) {
                if (each.definition().visning().isSpread()) {
                    continue;
                }
                eachCell(
                        each,
                        count -> assertThat(count == 0 || count >= THRESHOLD)
                                .as(each.definition().nyckel())
                                .isTrue());
            }
            for (Figure figure : statistik.figures()) {
                for (Figure.Row row : figure.rows()) {
                    long numerator = row.numerator().orElse(0);
                    assertThat(numerator == 0 || numerator >= THRESHOLD)
                            .as(figure.definition().nyckel())
                            .isTrue();
                }
            }
        }
    }

    /** A reader who subtracts the shown units from all together gets no share and no number that is hidden. */
    @Property(tries = 200)
    void ingetDoltNyckeltal_gerSigUrEnhetersSumma(@ForAll long seed) {
        for (Figure figure : of(cases(seed), List.of(), Mottagare.EXTERN).figures()) {
            List<Figure.Row> rows = figure.rows();
            if (figure.definition().measure().isSpread()) {
                continue;
            }
            boolean told = !rows.get(0).suppressed();
            long hidden = rows.stream().skip(1).filter(Figure.Row::suppressed).count();
            assertThat(told && hidden == 1).as(figure.definition().nyckel()).isFalse();
        }
    }

    /** What a group has in all is hidden in every table that counts the same records, or in none. */
    @Property(tries = 100)
    void sammaPoster_haSammaSynligaGrupper(@ForAll long seed) {
        Statistik statistik = of(cases(seed), List.of("kon"), Mottagare.EXTERN);
        Map<String, Boolean> shown = new HashMap<>();
        for (StatTable each : statistik.tables()) {
            boolean byKon =
                    each.groups().size() == 1 && each.groups().get(0).id().equals("kon");
            for (int i = 0; byKon && i < each.first().size(); i++) {
                String group = each.definition().unit() + " "
                        + each.definition().filters() + " " + each.definition().day() + " "
                        + each.first().get(i).key();
                Boolean before = shown.put(group, each.shown().whole(i, 0).isPresent());
                assertThat(before == null || before == each.shown().whole(i, 0).isPresent())
                        .as(each.definition().nyckel() + " " + group)
                        .isTrue();
            }
        }
    }

    /** A number or a unit that few have does not stand in a table by its name, since it stands there only because they do. */
    @Property(tries = 100)
    void ingenRad_namnerDetSomBaraNagraFaHar(@ForAll long seed) {
        for (String group : List.of("alder", "enhet", "kvartal")) {
            Statistik statistik = of(cases(seed), List.of(group), Mottagare.EXTERN);
            for (StatTable each : statistik.tables()) {
                Table table = each.shown().table();
                for (int i = 1; i < each.first().size(); i++) {
                    if (isOpen(each.groups().get(0))) {
                        assertNotNamed(each.first().get(i), table.whole(i, 0));
                    }
                }
                for (int k = 0; k < each.answers().size(); k++) {
                    if (isOpen(each.counted()) && !each.definition().visning().isSpread()) {
                        assertNotNamed(each.answers().get(k), table.count(0, 0, k));
                    }
                }
            }
        }
    }

    private static boolean isOpen(Dimension dimension) {
        return dimension.kind() == Dimension.Kind.NUMBER || dimension.kind() == Dimension.Kind.TEXT;
    }

    private static void assertNotNamed(Category category, long count) {
        boolean named = category.kind() == Category.Kind.ANSWER && !category.isRest();
        assertThat(named && count > 0 && count < THRESHOLD).as(category.key()).isFalse();
    }

    /** A reader who subtracts what a table counts from what a wider one counts gets no small number either. */
    @Property(tries = 100)
    void ingetLitetTal_arSkillnadenMellanTvaTabeller(@ForAll long seed) {
        Statistik statistik = of(cases(seed), List.of("kon"), Mottagare.EXTERN);
        List<ShownTable> all = statistik.tables().stream().map(StatTable::shown).toList();
        for (ShownTable part : all) {
            for (ShownTable wider : all) {
                TableSpec narrow = part.table().spec();
                TableSpec wide = wider.table().spec();
                boolean nested = narrow.unit() == wide.unit()
                        && narrow.filters().containsAll(wide.filters())
                        && narrow.groups().equals(wide.groups());
                for (int i = 0; nested && i < part.table().first().size(); i++) {
                    int there =
                            wider.table().first().indexOf(part.table().first().get(i));
                    if (there >= 0
                            && part.whole(i, 0).isPresent()
                            && wider.whole(there, 0).isPresent()) {
                        long left = wider.whole(there, 0).getAsLong()
                                - part.whole(i, 0).getAsLong();
                        assertThat(left > 0 && left < THRESHOLD)
                                .as(narrow.key() + " " + wide.key())
                                .isFalse();
                    }
                }
            }
        }
    }

    private interface Cell {
        void of(long count);
    }

    private static void eachCell(StatTable table, Cell check) {
        ShownTable shown = table.shown();
        for (int i = 0; i < table.first().size(); i++) {
            for (int j = 0; j < table.second().size(); j++) {
                shown.whole(i, j).ifPresent(check::of);
                for (int k = 0; k < table.answers().size(); k++) {
                    shown.count(i, j, k).ifPresent(check::of);
                }
            }
        }
    }

    /** A reader who subtracts what is shown of a line from its sum gets no hidden number. */
    @Property(tries = 200)
    void ingetDoltTal_gerSigUrEnSumma(@ForAll long seed) {
        Statistik statistik = of(cases(seed), List.of("kon"), Mottagare.EXTERN);
        for (StatTable each : statistik.tables()) {
            Table table = each.shown().table();
            if (each.definition().visning().isSpread()
                    || table.counted().isMultiple()
                    || table.groups().size() != 1) {
                continue;
            }
            for (int i = 0; i < each.first().size(); i++) {
                int hidden = 0;
                for (int k = 0; k < each.answers().size(); k++) {
                    hidden += each.shown().count(i, 0, k).isEmpty() ? 1 : 0;
                }
                boolean sumShown = each.shown().whole(i, 0).isPresent();
                assertThat(sumShown && hidden == 1)
                        .as(each.definition().nyckel())
                        .isFalse();
            }
            for (int k = 0; k < each.answers().size(); k++) {
                int hidden = 0;
                for (int i = 1; i < each.first().size(); i++) {
                    hidden += each.shown().count(i, 0, k).isEmpty() ? 1 : 0;
                }
                boolean sumShown = each.shown().count(0, 0, k).isPresent();
                assertThat(sumShown && hidden == 1)
                        .as(each.definition().nyckel())
                        .isFalse();
            }
        }
    }

    /** Whatever is hidden in one form is hidden in every form. */
    @Property(tries = 20)
    void ingenForm_visarMerAnEnAnnan(@ForAll long seed) throws IOException {
        Statistik statistik = of(cases(seed), List.of("kon"), Mottagare.EXTERN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvStatistik.write(statistik, out);
        for (String line : out.toString(StandardCharsets.UTF_8).lines().skip(1).toList()) {
            String[] cells = line.replace("\"", "").split(";", -1);
            if (cells[11].equals("ja")) {
                assertThat(cells[7] + cells[8] + cells[9] + cells[10])
                        .as(cells[0])
                        .isEmpty();
            } else if (!cells[7].isEmpty()
                    && !cells[5].startsWith("*m")
                    && !cells[5].startsWith("*summa")
                    && !cells[0].startsWith("nyckeltal")) {
                long count = Long.parseLong(cells[7]);
                assertThat(count == 0 || count >= THRESHOLD).as(line).isTrue();
            }
        }
        out.reset();
        JsonStatistik.write(statistik, out);
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(json).containsPattern("\"antal\": \\d+");
        assertThat(json).doesNotContainPattern("\"(antal|taljare|namnare|utanfor|barn|n|saknas)\": [1-4]\\b");
    }

    /** Within the municipality everything is shown, and said to be so. */
    @Property(tries = 10)
    void internt_arIngetDolt(@ForAll long seed) {
        Statistik statistik = of(cases(seed), List.of("kon"), Mottagare.INTERN);
        for (StatTable each : statistik.tables()) {
            assertThat(each.shown().suppressed()).isZero();
            assertThat(each.answers().get(each.answers().size() - 1).kind()).isEqualTo(Category.Kind.MISSING);
        }
    }
}
