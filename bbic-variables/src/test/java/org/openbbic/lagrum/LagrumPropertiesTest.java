package org.openbbic.lagrum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.Lagrum;

/** What is written is read back the same, and no text whatever makes the reader throw. */
class LagrumPropertiesTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final LagrumReader READER = LagrumReader.of(CATALOGUE);
    private static final List<String> PIECES = List.of(
            "SoL",
            "LVU",
            "socialtjänstlagen",
            "lagen",
            "med",
            "särskilda",
            "bestämmelser",
            "(1990:52)",
            "(2001:453)",
            "LSS",
            "(1993:387)",
            "4",
            "1",
            "11",
            "6 b",
            "999",
            "2a",
            "kap.",
            "kap",
            "§",
            "§§",
            ":",
            ",",
            ";",
            "och",
            "samt",
            "-",
            "–",
            ".",
            "(",
            ")",
            "st",
            "\u00A0",
            "\n",
            "x",
            "İ",
            "\u0000");

    @Test
    void varjeLagrumIKatalogen_lasesTillbaka_franBadaFormerna() {
        assertThat(CATALOGUE.provisions()).isNotEmpty().allSatisfy(provision -> {
            Hanvisning reference = Hanvisning.of(provision);
            LagrumText expected = new LagrumText.Read(List.of(reference), false);
            assertThat(READER.parse(reference.citation())).isEqualTo(expected);
            assertThat(READER.parse(reference.written())).isEqualTo(expected);
            assertThat(READER.parse(provision.citation())).isEqualTo(expected);
            assertThat(READER.resolve(reference))
                    .isEqualTo(new Resolution.Found(
                            CATALOGUE.findAct(provision.sfs()).orElseThrow(), provision));
            assertThat(reference.lagrum()).contains(Lagrum.parse(provision.citation()));
        });
    }

    @Property
    void parse_avDetSomSkrivits_gerSammaHanvisningar(
            @ForAll("references") List<Hanvisning> references,
            @ForAll("separators") String separator,
            @ForAll boolean written) {
        Function<Hanvisning, String> form = written ? Hanvisning::written : Hanvisning::citation;
        String text = references.stream().map(form).collect(Collectors.joining(separator));
        assertThat(READER.parse(text)).isEqualTo(new LagrumText.Read(references, false));
    }

    @Property
    void parse_arBlindForStorlekOchMellanrum(
            @ForAll("references") List<Hanvisning> references, @ForAll("spaces") String space) {
        String text = references.stream().map(Hanvisning::written).collect(Collectors.joining(" och "));
        LagrumText expected = READER.parse(text);
        // An act that the catalogue lacks is kept as it is written.
        boolean known =
                references.stream().noneMatch(reference -> reference.act().equals("ÄBc"));
        assertThat(READER.parse(text.replace(" ", space))).isEqualTo(expected);
        if (known) {
            assertThat(READER.parse(text.toUpperCase(Locale.ROOT))).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<List<Hanvisning>> references() {
        Arbitrary<String> letter = Arbitraries.of("", "", " a", " b", " z");
        Arbitrary<String> chapter = Arbitraries.integers().between(1, 99).map(String::valueOf);
        Arbitrary<String> section = Combinators.combine(
                        Arbitraries.integers().between(1, 999).map(String::valueOf), letter)
                .as(String::concat);
        return Combinators.combine(
                        Arbitraries.of(
                                "SoL", "SoL (2001:453)", "SoL (2025:400)", "LVU", "LVU (1990:52)", "ÄBc (1999:9)"),
                        chapter.injectNull(0.4),
                        section)
                .as(LagrumPropertiesTest::reference)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Hanvisning reference(String act, @Nullable String chapter, String section) {
        int space = act.indexOf(' ');
        return space < 0
                ? new Hanvisning(act, null, chapter, section)
                : new Hanvisning(act.substring(0, space), act.substring(space + 2, act.length() - 1), chapter, section);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(", ", "; ", " och ", " samt ", ",", ", och ", " ", "\u00A0och\u00A0", "\n");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("\u00A0", "\u202F", "\t", "\n", "  ", " \u2003 ");
    }

    @Property
    void godtyckligText_kastarAldrig_ochPositionenLiggerITexten(@ForAll String text) {
        assertThat(sound(text)).isTrue();
    }

    @Property(tries = 3_000)
    void bitarIGodtyckligOrdning_kastarAldrig_ochLasesLikaIgen(@ForAll("pieces") List<String> pieces) {
        String text = String.join(pieces.size() % 2 == 0 ? " " : "", pieces);
        assertThat(sound(text)).isTrue();
        Statistics.collect(READER.parse(text) instanceof LagrumText.Read);
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 20));
        if (READER.parse(text) instanceof LagrumText.Read read) {
            String again = read.references().stream().map(Hanvisning::citation).collect(Collectors.joining(", "));
            assertThat(READER.parse(again)).isEqualTo(new LagrumText.Read(read.references(), false));
        }
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<String> any = Arbitraries.of(PIECES);
        // Alone they seldom make a reference.
        Arbitrary<String> likely = Arbitraries.of("SoL 4:1", "2 § LVU", "4 kap. 1 §", "och", ",", "2", "LVU", "3-4 §§");
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(2, likely))
                .list()
                .ofMaxSize(9);
    }

    private static boolean sound(String text) {
        LagrumText result = READER.parse(text);
        READER.findLagrum(text, LocalDate.of(2025, 7, 1));
        if (result instanceof LagrumText.Unreadable unreadable) {
            int most = Math.min(text.length(), LagrumReader.MOST_CHARACTERS) + 1;
            return unreadable.position() >= 1
                    && unreadable.position() <= most
                    && !unreadable.toString().contains("SoL");
        }
        return !((LagrumText.Read) result).references().isEmpty();
    }
}
