package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.check.Checker;

class CheckerAheadTest {

    @ParameterizedTest
    @ValueSource(strings = {"kontrollera", "check", "krav", "lagrum", "--version"})
    void ger_bibliotekets_provare_till_varje_kommando(String command) {
        assertThat(CheckerAhead.begin(command).get()).isSameAs(Checker.bundled());
    }

    @Test
    void utan_argument_ges_samma_provare() {
        assertThat(CheckerAhead.begin().get()).isSameAs(Checker.bundled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontrollera fil", "check fil --ut mapp", "krav fil"})
    void behovs_av_den_som_prover_en_fil(String line) {
        assertThat(CheckerAhead.isNeededBy(line.split(" "))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kontrollera",
                "kontrollera --help",
                "check fil -h",
                "krav --version",
                "krav -V",
                "lagrum fil"
            })
    void behovs_inte_av_den_som_bara_ska_fa_hjalp(String line) {
        assertThat(CheckerAhead.isNeededBy(line.split(" "))).isFalse();
    }

    @Test
    void lases_i_en_egen_trad_och_en_gang() {
        AtomicReference<Thread> reader = new AtomicReference<>();
        Supplier<Checker> usual = CheckerAhead.begin(() -> {
            assertThat(reader.getAndSet(Thread.currentThread())).isNull();
            return Checker.bundled();
        });

        assertThat(usual.get()).isSameAs(usual.get());
        assertThat(reader.get()).isNotNull().isNotSameAs(Thread.currentThread());
    }

    @Test
    void ett_fel_i_katalogen_kommer_fram_som_det_ar() {
        IllegalStateException broken = new IllegalStateException("variabler.csv:3");
        Supplier<Checker> usual = CheckerAhead.begin(() -> {
            throw broken;
        });

        assertThatThrownBy(usual::get).isSameAs(broken);
    }

    @Test
    void ett_fel_i_java_kommer_fram_som_det_ar() {
        OutOfMemoryError full = new OutOfMemoryError("test");
        Supplier<Checker> usual = CheckerAhead.begin(() -> {
            throw full;
        });

        assertThatThrownBy(usual::get).isSameAs(full);
    }
}
