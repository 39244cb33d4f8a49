package org.openbbic.benchmarks.contenders;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openbbic.benchmarks.counting.DuckDb;
import org.openbbic.benchmarks.counting.StandardReport;

/** All programs by their names. */
final class Contenders {

    private static final Map<String, Callable<Contender>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("rader", LineCount::new);
        ALL.put("tokens", () -> new TokenScan(false));
        ALL.put("tokens-sha256", () -> new TokenScan(true));
        ALL.put("databind", () -> new Databind(false));
        ALL.put("databind-hv", () -> new Databind(true));
        ALL.put("networknt", JsonSchemaContender::new);
        ALL.put("bbic", () -> new Bbic(1, false));
        ALL.put("bbic-2", () -> new Bbic(2, false));
        ALL.put("bbic-json", () -> new Bbic(1, true));
        ALL.put("bbic-statistik", StandardReport::new);
        ALL.put("duckdb-1", () -> new DuckDb(1));
        ALL.put("duckdb-2", () -> new DuckDb(2));
    }

    private Contenders() {}

    static Contender get(String name) throws Exception {
        Callable<Contender> made = ALL.get(name);
        if (made == null) {
            throw new IllegalArgumentException("name: no such contender");
        }
        return made.call();
    }
}
