package org.openbbic.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;

/**
 * Every change of a good export that a rule is there for gives that rule's remark and no other; {@code mutationer.csv} says
 * which is there for which. {@code -Dbbic.uppdatera=true} writes {@code docs/regler/tackning.md} anew.
 */
class MutationTest {

    private static final Path PAGE = Path.of(System.getProperty("bbic.rot"), "docs", "regler", "tackning.md");

    private static final MutationTable TABLE = new MutationTable();
    private static final Mutations MUTATIONS = new Mutations(TABLE);

    @BeforeAll
    static void changed() {
        Catalogue.bundled().versions().stream().map(VersionInfo::id).forEach(MUTATIONS::of);
    }

    @Test
    void varjeAndring_gerDetSomTabellenSager_ochIngetAnnat() {
        assertThat(MUTATIONS.done()).hasSizeGreaterThan(10_000);
        assertThat(MUTATIONS.faults()).isEmpty();
    }

    @Test
    void varjeRad_arTillNagonNytta() {
        Set<MutationTable.Row> used = Set.copyOf(
                MUTATIONS.done().stream().map(Mutations.Mutation::row).toList());
        List<MutationTable.Row> idle = new ArrayList<>(TABLE.rows());
        idle.removeAll(used);
        assertThat(idle).isEmpty();
    }

    @Test
    void varjeRad_medRegel_ellerMedSkal() {
        assertThat(TABLE.rows()).allSatisfy(row -> {
            assertThat(row.reason().isBlank()).isEqualTo(row.rules().size() == 1);
            assertThat(row.rules())
                    .allMatch(rule -> RuleBook.bundled().findRow(rule).isPresent());
        });
    }

    @Test
    void varjeRegel_starITabellen_ellerMedSkalUtanfor() {
        Set<String> named = new TreeSet<>(TABLE.rules());
        Set<String> outside = MutationTable.pairs("utan-mutation.csv").keySet();
        assertThat(named).doesNotContainAnyElementsOf(outside);
        named.addAll(outside);
        assertThat(named)
                .containsExactlyElementsOf(
                        RuleBook.bundled().rows().stream().map(RuleRow::id).toList());
    }

    @Test
    void varjeAndring_arBeskriven() {
        Set<String> used = new TreeSet<>();
        MUTATIONS.done().forEach(done -> used.add(done.operator().replaceFirst(":.*", "")));
        assertThat(MutationTable.pairs("operatorer.csv").keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void sidan_arDenSomProvetGer() throws IOException {
        String page = CoveragePage.of(TABLE, MUTATIONS.done());
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page);
    }
}
