package org.openbbic.krav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the answers of several evidences come to one. */
class SvarTest {

    @ParameterizedTest
    @CsvSource({
        "UPPFYLLT,UPPFYLLT,UPPFYLLT",
        "UPPFYLLT,DELVIS,DELVIS",
        "UPPFYLLT,EJ_VISAT,DELVIS",
        "UPPFYLLT,EJ_UPPFYLLT,EJ_UPPFYLLT",
        "DELVIS,DELVIS,DELVIS",
        "DELVIS,EJ_VISAT,DELVIS",
        "DELVIS,EJ_UPPFYLLT,EJ_UPPFYLLT",
        "EJ_VISAT,EJ_VISAT,EJ_VISAT",
        "EJ_VISAT,EJ_UPPFYLLT,EJ_UPPFYLLT",
        "EJ_UPPFYLLT,EJ_UPPFYLLT,EJ_UPPFYLLT",
    })
    void tva_blirEtt(Svar one, Svar other, Svar both) {
        assertThat(Svar.together(List.of(one, other))).isEqualTo(both);
        assertThat(Svar.together(List.of(other, one))).isEqualTo(both);
    }

    @Property(tries = 200)
    void ordningOchUppdelning_spelarIngenRoll(@ForAll @NotEmpty List<Svar> parts, @ForAll int seed) {
        List<Svar> other = new ArrayList<>(parts);
        Collections.shuffle(other, new java.util.Random(seed));
        Svar whole = Svar.together(parts);
        assertThat(Svar.together(other)).isEqualTo(whole);
        int cut = Math.floorMod(seed, other.size());
        if (cut > 0) {
            Svar left = Svar.together(other.subList(0, cut));
            Svar right = Svar.together(other.subList(cut, other.size()));
            assertThat(Svar.together(List.of(left, right))).isEqualTo(whole);
        }
    }

    @Property(tries = 200)
    void samreDel_gerAldrigBattreSvar(@ForAll @NotEmpty List<Svar> parts, @ForAll int place, @ForAll Svar other) {
        int at = Math.floorMod(place, parts.size());
        List<Svar> changed = new ArrayList<>(parts);
        changed.set(at, other);
        if (other.compareTo(parts.get(at)) >= 0) {
            assertThat(Svar.together(changed)).isGreaterThanOrEqualTo(Svar.together(parts));
        }
    }
}
