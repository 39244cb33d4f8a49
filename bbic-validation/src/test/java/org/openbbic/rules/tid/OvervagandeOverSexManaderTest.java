package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class OvervagandeOverSexManaderTest {

    private static final RuleTesting RULE =
            RuleTesting.of("BBIC-T006").under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2026-10-15'}");
    private static final String CASE = "{'id':'A-1','barn':{'fodelsear':?},'insatser':[{'lagrum':[?],"
            + "'placeringar':[{'start':?,'slut':?}],'overvaganden':?,'lvu':?}]}";
    private static final String SOL = "SoL (2025:400) 11:1";
    private static final String LATE = "BBIC-T006 /insatser/0/overvaganden/0/datum";
    private static final String MISSING = "BBIC-T006:saknas /insatser/0/placeringar/0";

    private static String expected(String outcome) {
        return outcome.replace("SENT", LATE).replace("SAKNAS", MISSING);
    }

    /** Reviews on those days; {@code /provning} after a day makes it one of that kind, a bare slash leaves the kind out. */
    private static String reviews(String days) {
        List<String> reviews = new ArrayList<>();
        for (String day : days.split(" ")) {
            String[] parts = day.split("/", -1);
            String kind = parts.length == 1 ? "overvagande" : parts[1];
            reviews.add("{\"datum\":\"" + parts[0] + "\"" + (kind.isEmpty() ? "" : ",\"typ\":\"" + kind + "\"") + "}");
        }
        return "=[" + String.join(",", reviews) + "]";
    }

    private static RuleTesting.Judged judged(String lagrum, String start, @Nullable String slut, String days) {
        return RULE.arende(CASE, "=2015", lagrum, start, slut, reviews(days), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the same date six months later is in time, for the review and for the end of the placement
        2025-07-12 | 2026-01-20 | 2026-01-11 | PROVAD
        2025-07-12 | 2026-01-20 | 2026-01-12 | PROVAD
        2025-07-12 | 2026-01-20 | 2026-01-13 | SENT
        2025-07-12 | 2026-04-12 | 2025-10-12 | PROVAD
        2025-07-12 | 2026-04-13 | 2025-10-12 | SAKNAS
        # where the month is too short, its last day is that date
        2025-08-31 | 2026-03-20 | 2026-02-28 | PROVAD
        2025-08-31 | 2026-03-20 | 2026-03-01 | SENT
        2027-08-31 | 2028-03-20 | 2028-02-29 | BBIC-S013 /insatser/0/overvaganden/0/datum + EJ_TILLAMPLIG
        # then from the last one
        2025-07-01 | 2026-10-01 | 2025-09-01 2026-03-01 2026-09-01 | PROVAD
        2025-07-01 | 2026-09-02 | 2025-09-01 2026-03-01 | SAKNAS
        2025-07-01 | 2026-03-01 | 2026-01-02 2025-12-01 | PROVAD
        # it goes on: the day of the export counts, here 15 October 2026
        2026-01-05 |            | 2026-04-15 | PROVAD
        2026-01-05 |            | 2026-04-14 | SAKNAS
        # an end that is planned has not come yet
        2026-01-05 | 2027-01-05 | 2026-04-15 | PROVAD
        # reviews before the placement and after it do not count
        2025-07-01 | 2026-03-01 | 2025-06-01 | SAKNAS
        2025-07-01 | 2026-03-01 | 2026-03-02 | SAKNAS
        # a prövning counts, and one whose kind is not known leaves it open
        2025-07-01 | 2026-03-01 | 2025-12-01/provning | PROVAD
        2025-07-01 | 2026-03-01 | 2025-12-01/ | OAVGJORD
        2025-07-01 | 2026-01-01 | 2025-12-01/ | PROVAD
        """)
    void placering_enligtSol(String start, @Nullable String slut, String dagar, String outcome) {
        assertThat(judged(SOL, start, slut, dagar).outcome()).isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # each six months are judged by the law of the day they are counted from
        2024-12-31 | 2025-09-01 | 2025-08-01 | PROVAD/OAVGJORD  |
        2025-01-01 | 2025-09-01 | 2025-08-01 | SENT             | SoL (2001:453) 6:8
        2025-06-30 | 2026-02-01 | 2026-01-15 | SENT             | SoL (2001:453) 6:8
        2025-07-01 | 2026-02-01 | 2026-01-15 | SENT             | SoL (2025:400) 22:13
        2024-12-01 | 2025-06-01 | 2025-02-01 | PROVAD/OAVGJORD  |
        """)
    void lagrummet_efterDagen(String start, String slut, String dagar, String outcome, @Nullable String lagrum) {
        RuleTesting.Judged judged = judged(SOL, start, slut, dagar);
        assertThat(judged.outcome()).isEqualTo(expected(outcome));
        if (lagrum != null) {
            assertThat(judged.detail()).isEqualTo(lagrum);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SoL (2025:400) 22:1  | SAKNAS
        LVU (1990:52) 2      | SAKNAS
        # 3 § is another rule's, and custody is not yet care
        LVU (1990:52) 3      | BBIC-T007:saknas /insatser/0/placeringar/0 + EJ_TILLAMPLIG
        LVU (1990:52) 6      | EJ_TILLAMPLIG
        # what it rests on is not known
                             | EJ_TILLAMPLIG
        11 kap. 1 § SoL      | EJ_TILLAMPLIG
        Lag (2024:79) 2      | EJ_TILLAMPLIG
        """)
    void lagrum_avgorOmDetProvas(@Nullable String lagrum, String outcome) {
        String cited = lagrum == null ? "=" : lagrum;
        assertThat(judged(cited, "2025-07-01", "2026-03-01", "2025-08-01").outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # from the day care under the act began, where it is stated
        {'vardInledd':'2025-09-01'}      | PROVAD
        {'vardInledd':'2025-08-31'}      | SAKNAS
        {'vardInledd':'2025-05-01'}      | SAKNAS
        {'vardInledd':'2026-04-01'}      | EJ_TILLAMPLIG
        {'lagaKraft':'2025-09-01'}       | SAKNAS
        # custody, and no day on which care began
        {'omhandertagande':'2025-06-30'} | EJ_TILLAMPLIG
        {'verkstalld':'2025-07-01'}      | EJ_TILLAMPLIG
        {'vardInledd':'i maj'}           | BBIC-F002 /insatser/0/lvu/vardInledd + EJ_TILLAMPLIG
        """)
    void lvu_raknasFranDagenDaVardenInleddes(String lvu, String outcome) {
        assertThat(RULE.arende(
                                CASE,
                                "=2015",
                                "LVU (1990:52) 2",
                                "2025-07-01",
                                "2026-03-01",
                                reviews("2025-06-01"),
                                "=" + lvu.replace('\'', '"'))
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # placements that follow on each other are one time in care, whatever order they stand in
        {'start':'2025-07-01','slut':'2025-10-01'},{'start':'2025-10-01','slut':'2026-02-01'} | BBIC-T006:saknas /insatser/0/placeringar/0
        {'start':'2025-10-02','slut':'2026-02-01'},{'start':'2025-07-01','slut':'2025-10-01'} | BBIC-T006:saknas /insatser/0/placeringar/1
        # a day between them: at home meanwhile
        {'start':'2025-07-01','slut':'2025-10-01'},{'start':'2025-10-03','slut':'2026-02-01'} | PROVAD
        # without the days nothing can be counted
        {'start':'2025-07-01','slut':'2025-10-01'},{'slut':'2026-06-01'}                      | EJ_TILLAMPLIG
        {'start':'2025-07-01','slut':'2025-13-01'}                                            | BBIC-F002 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        {'start':'2026-07-01','slut':'2026-06-01'}                                            | BBIC-S011 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        """)
    void placeringar_somFoljerPaVarandra(String placeringar, String outcome) {
        String text = "{'id':'A-1','insatser':[{'lagrum':['" + SOL + "'],'placeringar':[" + placeringar
                + "],'overvaganden':[{'datum':'2025-06-01','typ':'overvagande'}]}]}";
        assertThat(RULE.arende(text).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {'datum':'2026-01-01'} | PROVAD
        {'datum':'2026-01-02'} | SAKNAS
        {'orsak':'mal-uppfyllt'} | EJ_TILLAMPLIG
        """)
    void utanSlut_gallerTillAvslutet(String avslut, String outcome) {
        String text = "{'id':'A-1','insatser':[{'lagrum':['" + SOL + "'],'placeringar':[{'start':'2025-07-01'}],"
                + "'overvaganden':[{'datum':'2025-06-01','typ':'overvagande'}],'avslut':" + avslut + "}]}";
        assertThat(RULE.arende(text).outcome()).isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        =2007 | EJ_TILLAMPLIG
        =2008 | OAVGJORD
        =2009 | SAKNAS
              | SAKNAS
        """)
    void alder_pasDenSistaDagenITid(@Nullable String fodd, String outcome) {
        assertThat(RULE.arende(CASE, fodd, SOL, "2025-07-01", "2026-03-01", reviews("2025-06-01"), null)
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @Test
    void utanNagotOvervagandeIArendet_provasInte() {
        assertThat(RULE.arende(CASE, "=2015", SOL, "2025-07-01", "2026-03-01", null, null)
                        .outcome())
                .isEqualTo("EJ_TILLAMPLIG");
    }

    @Test
    void overvagandeIEnAnnanInsats_visarAttDeRegistreras() {
        String other = ",'insatser':[{'overvaganden':[{'datum':'2024-06-01','typ':'overvagande'}]},";
        assertThat(RULE.arende(
                                CASE.replace(",'insatser':[", other),
                                "=2015",
                                SOL,
                                "2025-07-01",
                                "2026-03-01",
                                null,
                                null)
                        .outcome())
                .isEqualTo("BBIC-T006:saknas /insatser/1/placeringar/0");
    }

    @Property(tries = 200)
    void overvagandeInomSexManaderFranEttAnnat_gerAldrigFlerAnmarkningar(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1000) Integer> offsets,
            @ForAll @IntRange(min = 0, max = 5) int which,
            @ForAll @IntRange(min = 0, max = 184) int later) {
        LocalDate start = LocalDate.of(2025, 1, 31);
        List<LocalDate> days = new ArrayList<>();
        offsets.forEach(offset -> days.add(start.plusDays(offset)));
        LocalDate one = days.get(which % days.size());
        LocalDate limit = one.plusMonths(6);
        List<LocalDate> more = new ArrayList<>(days);
        more.add(0, one.plusDays(later).isAfter(limit) ? limit : one.plusDays(later));
        assertThat(remarks(start, more)).isLessThanOrEqualTo(remarks(start, days));
    }

    private static long remarks(LocalDate start, List<LocalDate> days) {
        String text = days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        return judged(SOL, start.toString(), null, text).report().findings().stream()
                .filter(finding -> finding.rule().equals("BBIC-T006"))
                .count();
    }
}
