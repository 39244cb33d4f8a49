package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What the command said when it was run, on a fixed day and without a terminal; never a stack trace. */
record Said(int code, String out, String err) {

    String all() {
        return out + err;
    }

    static Said by(String... arguments) {
        return by(new byte[0], arguments);
    }

    /** With something on standard input. */
    static Said by(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        int code = Main.run(
                new Surroundings(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        clock,
                        false),
                arguments);
        Said said = new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(said.all()).doesNotContain("Exception", "\tat ");
        return said;
    }
}
