package org.openbbic.check;

import java.util.Map;
import org.openbbic.model.arende.Processteg;

/**
 * Which step of the process holds which part of a case, as a form shows them. Carrying out has no step of its own among
 * the five, and what happened then is known when it is followed up.
 */
final class Steps {

    private static final Map<String, Processteg> OF_CASE =
            Map.of("aktualiseringar", Processteg.AKTUALISERING, "utredningar", Processteg.UTREDNING);

    private static final Map<String, Processteg> OF_MEASURE = Map.of(
            "placeringar", Processteg.UPPFOLJNING,
            "overvaganden", Processteg.UPPFOLJNING,
            "lvu", Processteg.UPPFOLJNING,
            "samverkan", Processteg.UPPFOLJNING,
            "sip", Processteg.UPPFOLJNING,
            "halsoundersokning", Processteg.UPPFOLJNING,
            "uppfoljningar", Processteg.UPPFOLJNING,
            "avslut", Processteg.AVSLUT);

    private Steps() {}

    /** The step that holds that part of a case. */
    static Processteg of(String pointer) {
        String[] steps = pointer.split("/", 5);
        String part = steps.length > 1 ? steps[1] : "";
        if (!part.equals("insatser")) {
            return OF_CASE.getOrDefault(part, Processteg.AKTUALISERING);
        }
        return OF_MEASURE.getOrDefault(steps.length > 3 ? steps[3] : "", Processteg.BESLUT);
    }
}
