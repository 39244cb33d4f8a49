package org.openbbic.benchmarks.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What is said of the machine: nothing that names it. */
final class Machine {

    private static final long GIB = 1L << 20;

    private Machine() {}

    static String described() throws IOException {
        String cpu = "okänd processor";
        long cores = Runtime.getRuntime().availableProcessors();
        String memory = "";
        if (Files.exists(Path.of("/proc/cpuinfo"))) {
            List<String> lines = Files.readAllLines(Path.of("/proc/cpuinfo"));
            cores = lines.stream().filter(line -> line.startsWith("processor")).count();
            cpu = lines.stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(cpu);
            long kib = Long.parseLong(
                    Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", ""));
            memory = String.format(Locale.ROOT, ", %d GiB minne", Math.round((double) kib / GIB));
        }
        return cores + " kärnor (" + cpu + ")" + memory + ", " + System.getProperty("os.name");
    }

    static String java() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    }
}
