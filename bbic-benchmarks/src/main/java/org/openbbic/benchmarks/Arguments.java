package org.openbbic.benchmarks;

import java.util.HashMap;
import java.util.Map;

/** What stands after a program's name: {@code --name value}, or {@code --name} alone. */
public final class Arguments {

    private final Map<String, String> given = new HashMap<>();

    private Arguments() {}

    public static Arguments of(String[] args) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                throw new IllegalArgumentException("okänt argument nummer " + (i + 1));
            }
            boolean hasValue = i + 1 < args.length && !args[i + 1].startsWith("--");
            arguments.given.put(args[i].substring(2), hasValue ? args[i + 1] : "");
            i += hasValue ? 1 : 0;
        }
        return arguments;
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    public String text(String name) {
        String value = given.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("--" + name + " saknas");
        }
        return value;
    }

    public String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    public long number(String name, long otherwise) {
        return has(name) ? Long.parseLong(text(name)) : otherwise;
    }
}
