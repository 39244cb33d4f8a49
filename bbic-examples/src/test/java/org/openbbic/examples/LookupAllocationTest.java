package org.openbbic.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Provision;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.Code;

/**
 * A look-up in the catalogue makes nothing new. Counted in bytes, never in time. It stands here because the modules do not
 * read the one that counts.
 */
class LookupAllocationTest {

    private static final int TIMES = 20_000;
    /** For the whole run, so that nothing of even one byte per look-up passes. */
    private static final long MOST_BYTES = 4_096;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Catalogue catalogue = Catalogue.bundled();
    private final CodeList risk = catalogue.getList("riskbedomning");
    private final Code high = risk.get("hog");
    private final CodeEntry entry = risk.entry(high);
    private final Variable variable = catalogue.getVariable("riskbedomning");
    private final Provision provision =
            catalogue.findProvision("2001:453", "4", "1").orElseThrow();

    /** Results go here, so that the compiler cannot leave a look-up out. */
    private volatile @Nullable Object last;

    @BeforeAll
    static void kanRaknas() {
        assumeThat(THREADS.isThreadAllocatedMemorySupported()).isTrue();
        THREADS.setThreadAllocatedMemoryEnabled(true);
    }

    private Map<String, Supplier<Object>> lookups() {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("findVersion", () -> catalogue.findVersion("3.1"));
        all.put("findVersion, missing", () -> catalogue.findVersion("9.9"));
        all.put("getVersion", () -> catalogue.getVersion("3.1"));
        all.put("versions", catalogue::versions);
        all.put("findVariable", () -> catalogue.findVariable("riskbedomning"));
        all.put("getVariable", () -> catalogue.getVariable("riskbedomning"));
        all.put("variables", catalogue::variables);
        all.put("variables(version)", () -> catalogue.variables("3.1"));
        all.put("variables(version), missing", () -> catalogue.variables("9.9"));
        all.put("Variable.state", () -> variable.state("3.1"));
        all.put("Variable.state, missing", () -> variable.state("9.9"));
        all.put("findList", () -> catalogue.findList("riskbedomning"));
        all.put("getList", () -> catalogue.getList("riskbedomning"));
        all.put("lists", catalogue::lists);
        all.put("findSource", () -> catalogue.findSource("WK"));
        all.put("getSource", () -> catalogue.getSource("WK"));
        all.put("sources", catalogue::sources);
        addOfLists(all);
        addOfLaw(all);
        return all;
    }

    private void addOfLists(Map<String, Supplier<Object>> all) {
        all.put("CodeList.find", () -> risk.find("hog"));
        all.put("CodeList.find, missing", () -> risk.find("saknas"));
        all.put("CodeList.get", () -> risk.get("hog"));
        all.put("CodeList.findByText, the code itself", () -> risk.findByText("hog"));
        all.put("CodeList.entry(Code)", () -> risk.entry(high));
        all.put("CodeList.entry(int)", () -> risk.entry(2));
        all.put("CodeList.entries", risk::entries);
        all.put("CodeList.entries(version)", () -> risk.entries("3.1"));
        all.put("CodeList.entries(version), missing", () -> risk.entries("9.9"));
        all.put("CodeList.presence", () -> risk.presence("3.1"));
        all.put("CodeList.completeness", () -> risk.completeness("3.1"));
        all.put("CodeEntry.state", () -> entry.state("3.1"));
        all.put("CodeEntry.state, missing", () -> entry.state("9.9"));
    }

    private void addOfLaw(Map<String, Supplier<Object>> all) {
        all.put("findAct", () -> catalogue.findAct("2001:453"));
        all.put("acts", catalogue::acts);
        all.put("findProvision", () -> catalogue.findProvision("2001:453", "11", "1 a"));
        all.put("findProvision, no chapter", () -> catalogue.findProvision("1990:52", null, "13"));
        all.put("findProvision, missing", () -> catalogue.findProvision("2001:453", "99", "1"));
        all.put("provisions", catalogue::provisions);
        all.put("provisionPairs", catalogue::provisionPairs);
        all.put("successors", () -> catalogue.successors(provision));
        all.put("predecessors", () -> catalogue.predecessors(provision));
    }

    private long bytes(Supplier<Object> lookup) {
        for (int i = 0; i < TIMES; i++) {
            last = requireNonNull(lookup.get());
        }
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < TIMES; i++) {
            last = requireNonNull(lookup.get());
        }
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @Test
    void enUppslagning_skaparIngetNytt() {
        Map<String, Long> tooMuch = new LinkedHashMap<>();
        lookups().forEach((name, lookup) -> {
            long bytes = bytes(lookup);
            if (bytes > MOST_BYTES) {
                tooMuch.put(name, bytes);
            }
        });
        assertThat(tooMuch).isEmpty();
    }

    @Test
    void matningen_serEttEndaNyttObjektPerUppslagning() {
        assertThat(bytes(() -> Optional.of(catalogue))).isGreaterThanOrEqualTo(8L * TIMES);
    }
}
