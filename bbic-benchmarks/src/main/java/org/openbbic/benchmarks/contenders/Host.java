package org.openbbic.benchmarks.contenders;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs the contender named by its argument, once for each file that is named on standard in, and answers with a line of
 * nanoseconds, cases and faults. The time is that of the pass alone.
 */
public final class Host {

    private Host() {}

    /** The program. */
    public static void main(String[] args) throws Exception {
        Contender contender = Contenders.get(args[0]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = in.readLine(); file != null; file = in.readLine()) {
            long begun = System.nanoTime();
            Contender.Outcome outcome = contender.run(Path.of(file));
            long took = System.nanoTime() - begun;
            System.out.println("= " + took + " " + outcome.cases() + " " + outcome.faults());
        }
    }
}
