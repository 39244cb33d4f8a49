package org.openbbic.benchmarks.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this module in a process of its own, which answers lines with lines. */
final class Child implements AutoCloseable {

    private final String name;
    private final Process process;
    private final BufferedReader answers;
    private final OutputStream orders;

    private Child(String name, Process process) {
        this.name = name;
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = process.getOutputStream();
    }

    static Child start(Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        return new Child(String.join(" ", arguments), process);
    }

    /** The numbers of the next answer. */
    long[] answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("= ")) {
                String[] parts = line.substring(2).split(" ");
                long[] numbers = new long[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    numbers[i] = Long.parseLong(parts[i]);
                }
                return numbers;
            }
        }
        throw new IOException("inget svar: " + name);
    }

    long[] ask(String order) throws IOException {
        orders.write((order + "\n").getBytes(StandardCharsets.UTF_8));
        orders.flush();
        return answer();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
