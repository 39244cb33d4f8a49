package org.openbbic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** Reading is the inverse of writing. */
class RoundTripTest {

    private static final Exporthuvud HEADER =
            Exporthuvud.builder().bbicExport("1").bbicVersion("1.0").build();

    @Provide
    Arbitrary<Arende> one() {
        return GeneratedCases.cases();
    }

    @Provide
    Arbitrary<List<Arende>> some() {
        return GeneratedCases.cases().list().ofMaxSize(4);
    }

    @Property(tries = 300)
    void ndjson_lastTillbaka_ger_sammaArenden(@ForAll("some") List<Arende> cases) throws IOException {
        same(Exports.read(Exports.ndjson(HEADER, cases)), cases);
    }

    @Property(tries = 300)
    void json_lastTillbaka_ger_sammaArenden(@ForAll("some") List<Arende> cases) throws IOException {
        same(Exports.read(Exports.json(HEADER, cases)), cases);
    }

    @Property(tries = 100)
    void textenIBitar_ger_sammaSomHel(@ForAll("some") List<Arende> cases, @ForAll @IntRange(min = 1, max = 97) int size)
            throws IOException {
        same(Exports.readInPortions(Exports.json(HEADER, cases), size), cases);
        same(Exports.readInPortions(Exports.ndjson(HEADER, cases), size), cases);
    }

    @Property(tries = 100)
    void skrivetIgen_ger_sammaByte(@ForAll("one") Arende arende) throws IOException {
        byte[] once = Exports.ndjson(HEADER, List.of(arende));
        Exports.All read = Exports.read(once);
        byte[] twice = Exports.ndjson(read.header(), List.of(read.only()));
        assertThat(new String(twice, StandardCharsets.UTF_8)).isEqualTo(new String(once, StandardCharsets.UTF_8));
    }

    private static void same(Exports.All read, List<Arende> cases) {
        assertThat(read.header()).isEqualTo(HEADER);
        assertThat(read.kinds()).isSubsetOf(Kind.UNKNOWN_FIELD, Kind.ID_MISSING);
        assertThat(read.cases()).extracting(ReadCase::value).containsExactlyElementsOf(cases);
    }
}
