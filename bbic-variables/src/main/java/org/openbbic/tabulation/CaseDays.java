package org.openbbic.tabulation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;

/** Whether anything in a case happened in a period: an intake, an investigation, a decision, a follow-up or a closing. */
final class CaseDays {

    private CaseDays() {}

    static boolean any(Arende arende, Window window) {
        for (Aktualisering each : arende.aktualiseringar()) {
            if (holds(window, each.datum())) {
                return true;
            }
        }
        for (Utredning each : arende.utredningar()) {
            if (holds(window, each.inledd()) || holds(window, each.avslutad())) {
                return true;
            }
        }
        for (Insats each : arende.insatser()) {
            if (days(each).anyMatch(day -> holds(window, day))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<@Nullable LocalDate> days(Insats insats) {
        Stream<@Nullable LocalDate> ends = Stream.of(
                insats.beslut() == null ? null : insats.beslut().datum(),
                insats.start(),
                insats.avslut() == null ? null : insats.avslut().datum());
        return Stream.concat(ends, insats.uppfoljningar().stream().map(each -> each.datum()));
    }

    private static boolean holds(Window window, @Nullable LocalDate day) {
        return day != null && window.holds(day);
    }
}
