package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class IdRegisterTest {

    @Property(tries = 200)
    void sammaSvarSomEnMangd(@ForAll @Size(max = 400) List<@StringLength(max = 3) String> ids) {
        IdRegister register = new IdRegister(Long.MAX_VALUE);
        Set<String> set = new HashSet<>();
        for (String id : ids) {
            assertThat(register.add(id)).isEqualTo(set.add(id));
        }
    }

    @Example
    void fleraHundraTusenLopnummer_finnsEnGangVar() {
        IdRegister register = new IdRegister(Long.MAX_VALUE);
        for (int i = 0; i < 300_000; i++) {
            assertThat(register.add("A-" + i)).isTrue();
        }
        for (int i = 0; i < 300_000; i++) {
            assertThat(register.add("A-" + i)).isFalse();
        }
    }

    @Property(tries = 200)
    void minnsVemsEttIdForstVar(@ForAll @Size(max = 400) List<@StringLength(max = 2) String> ids) {
        IdRegister register = IdRegister.withOwners(Long.MAX_VALUE);
        Map<String, Long> first = new HashMap<>();
        Fingerprint id = new Fingerprint();
        for (int i = 0; i < ids.size(); i++) {
            Long earlier = first.putIfAbsent(ids.get(i), i + 1L);
            assertThat(register.add(id.clear().add(ids.get(i)), i + 1)).isEqualTo(earlier == null ? 0 : earlier);
        }
    }

    @Example
    void minnsVemsEttIdForstVar_ocksaNarDeArManga() {
        IdRegister register = IdRegister.withOwners(Long.MAX_VALUE);
        Fingerprint id = new Fingerprint();
        for (int i = 1; i <= 600_000; i++) {
            assertThat(register.add(id.clear().add(i), i)).isZero();
        }
        for (int i = 1; i <= 600_000; i++) {
            assertThat(register.add(id.clear().add(i), -1)).isEqualTo(i);
        }
    }

    @Example
    void fullt_narSaMangaIdFinns() {
        IdRegister register = new IdRegister(2);
        register.add("A-1");
        register.add("A-1");
        assertThat(register.isFull()).isFalse();
        register.add("A-2");
        assertThat(register.isFull()).isTrue();
    }

    @Example
    void tvaMiljonerId_ryms64Mebibyte() {
        // Three quarters of it, at 16 bytes an id and half as much again for the room that is left to grow in.
        assertThat(IdRegister.fitting(64L << 20)).isEqualTo(2_097_152);
    }
}
