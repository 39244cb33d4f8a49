package org.openbbic.tidy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was not handed on as it stood, by field and reason; it grows with the fields, not with the cases. */
final class Ledger {

    private final Map<String, Map<Reason, long[]>> counts = new TreeMap<>();

    void count(String field, Reason reason, int values) {
        counts.computeIfAbsent(field, any -> new EnumMap<>(Reason.class))
                .computeIfAbsent(reason, any -> new long[1])[0] += values;
    }

    /** Every count, by field and then by reason. */
    List<DeliveryLog.Step> steps() {
        List<DeliveryLog.Step> steps = new ArrayList<>();
        counts.forEach((field, reasons) ->
                reasons.forEach((reason, count) -> steps.add(new DeliveryLog.Step(field, reason, count[0]))));
        return List.copyOf(steps);
    }
}
