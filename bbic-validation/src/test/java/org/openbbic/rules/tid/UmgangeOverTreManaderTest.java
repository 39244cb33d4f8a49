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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class UmgangeOverTreManaderTest {

    private static final RuleTesting RULE =
            RuleTesting.of("BBIC-T008").under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2026-01-15'}");
    private static final String CASE =
            "{'id':'A-1','insatser':[{'lvu':{'umgangesbegransning':[{'beslut':?,'omprovad':?}]},'avslut':?}]}";
    private static final String LATE = "BBIC-T008 /insatser/0/lvu/umgangesbegransning/0/omprovad/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # the same date three months later is in time; where the month is too short, its last day is that date
        2025-10-12 | ['2026-01-11']              | PROVAD
        2025-10-12 | ['2026-01-12']              | PROVAD
        2025-10-12 | ['2026-01-13']              | SENT 0
        2025-08-31 | ['2025-11-30']              | PROVAD
        2025-08-31 | ['2025-12-01']              | SENT 0
        2023-11-30 | ['2024-02-29','2024-05-29'] | PROVAD/OAVGJORD
        2023-11-30 | ['2024-03-01','2024-06-01'] | SENT 0
        # counted from the last time, whatever order they stand in
        2025-07-01 | ['2025-10-01','2026-01-01'] | PROVAD
        2025-07-01 | ['2026-01-01','2025-10-01'] | PROVAD
        2025-07-01 | ['2025-09-01','2025-12-02'] | SENT 1
        2025-06-01 | ['2025-09-02','2025-12-03'] | SENT 0 + SENT 1
        # a day before the decision is not such a day, and another rule's
        2025-12-01 | ['2025-11-01']              | BBIC-S021:omprovad /insatser/0/lvu/umgangesbegransning/0/omprovad/0 + EJ_TILLAMPLIG
        # the format does not tell when it was lifted
        2025-10-15 |                             | EJ_TILLAMPLIG
        2025-10-14 |                             | OAVGJORD
        2025-06-01 | ['2025-08-01']              | PROVAD/OAVGJORD
        # the wording that was read is of 2018; what held before it is not known
        2018-12-31 | ['2019-06-01']              | OAVGJORD
        2019-01-01 | ['2019-06-01']              | SENT 0
                   | ['2025-12-01']              | EJ_TILLAMPLIG
        2025-07-01 | ['2025-10-32']              | BBIC-F002 /insatser/0/lvu/umgangesbegransning/0/omprovad/0 + EJ_TILLAMPLIG
        2025-07-32 | ['2025-12-01']              | BBIC-F002 /insatser/0/lvu/umgangesbegransning/0/beslut + EJ_TILLAMPLIG
        """)
    void begransning_medDagar(@Nullable String beslut, @Nullable String omprovad, String outcome) {
        String days = omprovad == null ? null : "=" + omprovad.replace('\'', '"');
        assertThat(RULE.arende(CASE, beslut, days, null).outcome()).isEqualTo(outcome.replace("SENT ", LATE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-09-01 | PROVAD
        2025-11-01 | PROVAD
        2025-11-02 | PROVAD/OAVGJORD
        """)
    void avslutadInsats_gallerTillAvslutet(String avslut, String outcome) {
        String closing = "={\"datum\":\"" + avslut + "\"}";
        assertThat(RULE.arende(CASE, "2025-06-01", "=[\"2025-08-01\"]", closing).outcome())
                .isEqualTo(outcome);
    }

    @Property(tries = 200)
    void dagInomTreManaderFranEnAnnan_gerAldrigFlerAnmarkningar(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 600) Integer> offsets,
            @ForAll @IntRange(min = 0, max = 5) int which,
            @ForAll @IntRange(min = 0, max = 92) int later) {
        LocalDate beslut = LocalDate.of(2023, 8, 31);
        List<LocalDate> days = new ArrayList<>();
        offsets.forEach(offset -> days.add(beslut.plusDays(offset)));
        LocalDate one = days.get(which % days.size());
        LocalDate limit = one.plusMonths(3);
        LocalDate added = one.plusDays(later).isAfter(limit) ? limit : one.plusDays(later);
        List<LocalDate> more = new ArrayList<>(days);
        more.add(0, added);
        assertThat(remarks(beslut, more)).isLessThanOrEqualTo(remarks(beslut, days));
    }

    private static long remarks(LocalDate beslut, List<LocalDate> omprovad) {
        String days = omprovad.stream().map(day -> '"' + day.toString() + '"').collect(Collectors.joining(","));
        return RULE.arende(CASE, beslut.toString(), "=[" + days + "]", null)
                .report()
                .findings()
                .size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ['2019-02-01']              | OAVGJORD
        ['2019-02-01','2019-04-01'] | PROVAD/OAVGJORD
        """)
    void foreLydelsenSomLasts_avgorsInte_ocksaDarInsatsenArAvslutad(String omprovad, String outcome) {
        assertThat(RULE.arende(CASE, "2018-12-31", "=" + omprovad.replace('\'', '"'), "={\"datum\":\"2019-04-15\"}")
                        .outcome())
                .isEqualTo(outcome);
    }
}
