package org.openbbic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;

/** A table gives back what was put in by its whole text, wherever in an array of bytes that text stands. */
class ByteTableTest {

    /** Of few letters, so that many are alike at both ends, and of every length that is compared in its own way. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'b', 'å').ofMaxLength(30);
    }

    @Property(tries = 300)
    void gerDetSomTextenStarFor_ochAnnarsInget(
            @ForAll @Size(max = 80) List<@From("texts") String> put,
            @ForAll @Size(max = 20) List<@From("texts") String> asked,
            @ForAll @IntRange(max = 9) int before,
            @ForAll @IntRange(max = 9) int after) {
        ByteTable<String> table = new ByteTable<>();
        Map<String, String> same = new HashMap<>();
        for (String text : put) {
            if (same.putIfAbsent(text, "=" + text) == null) {
                table.put(text, "=" + text);
            }
        }
        assertThat(table.size()).isEqualTo(same.size());
        for (List<String> texts : List.of(put, asked)) {
            for (String text : texts) {
                assertThat(find(table, text, before, after)).isEqualTo(same.get(text));
            }
        }
    }

    private static <T> @Nullable T find(ByteTable<T> table, String text, int before, int after) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] around = new byte[before + utf8.length + after];
        Arrays.fill(around, (byte) 'a');
        System.arraycopy(utf8, 0, around, before, utf8.length);
        return table.find(around, before, before + utf8.length);
    }

    @Example
    void enLangText_skiljsFranEnMedSammaBorjanOchSlut() {
        ByteTable<Integer> table = new ByteTable<>();
        String longer = "abcdefghABCDEFGH-mitten-HGFEDCBA";
        table.put(longer, 1);
        assertThat(find(table, longer, 3, 3)).isEqualTo(1);
        for (int i = 0; i < longer.length(); i++) {
            String other = longer.substring(0, i) + "?" + longer.substring(i + 1);
            assertThat(find(table, other, 3, 3)).as("letter %d", i).isNull();
            assertThat(find(table, longer.substring(0, i) + longer.substring(i + 1), 3, 3))
                    .as("without letter %d", i)
                    .isNull();
        }
    }

    @Example
    void varjeKodIKatalogen_finnsISinLista() {
        for (CodeList list : Catalogue.bundled().lists()) {
            ByteTable<?> table = ByteTable.of(list);
            assertThat(table.size()).isEqualTo(list.entries().size());
            for (CodeEntry entry : list.entries()) {
                assertThat(find(table, entry.code().value(), 0, 0)).isSameAs(entry.code());
                assertThat(find(table, entry.code().value() + "x", 0, 0)).isNull();
            }
        }
    }
}
