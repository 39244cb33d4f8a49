package org.openbbic.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What {@code skillnader.csv} lists, with a reason for each: rules that by nature differ between a file and a case. */
final class Differences {

    private static final String HEADING = "regel;bara;skal;forklaring";

    private Differences() {}

    /** Rules by which the check of a file remarks on what no single case shows. */
    static Set<String> onlyOfFile() throws IOException {
        return listed("FIL");
    }

    /** Rules by which a case gets remarks that the check of a file, which knows more or says it once, does not give. */
    static Set<String> onlyOfCases() throws IOException {
        return listed("ARENDE");
    }

    private static Set<String> listed(String only) throws IOException {
        try (InputStream in = Objects.requireNonNull(Differences.class.getResourceAsStream("skillnader.csv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.get(0)).isEqualTo(HEADING);
            Set<String> listed = new TreeSet<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(";", -1);
                assertThat(cells).as(line).hasSize(4).doesNotContain("");
                assertThat(cells[1]).isIn("FIL", "ARENDE");
                assertThat(cells[2]).isIn("LASNING", "HUVUD", "FLERA_ARENDEN", "ANDEL", "EN_GANG_PER_FIL");
                if (cells[1].equals(only)) {
                    assertThat(listed.add(cells[0])).as(line).isTrue();
                }
            }
            assertThat(listed).isNotEmpty();
            return listed;
        }
    }
}
