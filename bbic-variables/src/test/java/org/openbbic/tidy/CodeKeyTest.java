package org.openbbic.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a key, and what it makes of ids. */
class CodeKeyTest {

    private static final String HEX = "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF";
    private static final String BASE64 = "ABEiM0RVZneImaq7zN3u/wARIjNEVWZ3iJmqu8zd7v8=";

    @Test
    void hexOchBase64AvSammaByte_ar_sammaNyckel() {
        CodeKey hex = CodeKey.parse(HEX).orElseThrow();
        CodeKey base64 = CodeKey.parse(" " + BASE64 + "\n").orElseThrow();
        assertThat(hex.of("arende.id", "", "A-1")).isEqualTo(base64.of("arende.id", "", "A-1"));
        assertThat(hex.fingerprint()).isEqualTo(base64.fingerprint()).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hemlig", "0011223344556677", "QUJD", "åäö", "zz112233445566778899aabbccddeeff"})
    void forKortEllerAnnanText_ar_ingenNyckel(String text) {
        assertThat(CodeKey.parse(text)).isEmpty();
    }

    @Test
    void annanNyckel_annatSlag_ochAnnanGrans_gerAnnanText() {
        CodeKey key = CodeKey.parse(HEX).orElseThrow();
        CodeKey other = CodeKey.parse(HEX.replace("00", "01")).orElseThrow();
        assertThat(key.of("barn.nyckel", "", "A")).isNotEqualTo(other.of("barn.nyckel", "", "A"));
        assertThat(key.fingerprint()).isNotEqualTo(other.fingerprint());
        assertThat(key.of("barn.nyckel", "", "A")).isNotEqualTo(key.of("arende.id", "", "A"));
        assertThat(key.of("insats.id", "A", "B1")).isNotEqualTo(key.of("insats.id", "AB", "1"));
    }

    @Test
    void nyckeln_visasInte() {
        CodeKey key = CodeKey.parse(HEX).orElseThrow();
        assertThat(key.toString() + key.fingerprint()).doesNotContain("00112233");
    }
}
