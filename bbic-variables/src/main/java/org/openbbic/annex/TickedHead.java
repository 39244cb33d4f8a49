package org.openbbic.annex;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.IsoDate;

/** The rows of a ticked sheet on the sheet itself: who ticked it, when, and from what. */
final class TickedHead {

    private final Map<String, TickedRow> rows = new LinkedHashMap<>();
    private final Remarks remarks;

    TickedHead(Remarks remarks) {
        this.remarks = remarks;
    }

    void take(TickedRow row) {
        if (rows.put(row.code(), row) != null) {
            remarks.add(row, SheetColumns.CODE, "uppgiften står två gånger");
        }
    }

    /** Checks that each question has its answer, and writes the answers. */
    void write(LayerText text, LocalDate today) {
        for (SheetColumns.Question question : SheetColumns.QUESTIONS) {
            TickedRow row = rows.get(question.key());
            if (row == null) {
                remarks.add(1, SheetColumns.CODE, "raden för uppgiften " + question.key() + " saknas");
            } else if (row.tick().isEmpty()) {
                remarks.add(row, SheetColumns.TICK, "uppgiften måste fyllas i: " + question.text());
            } else {
                text.head(row);
            }
        }
        if (remarks.isEmpty()) {
            text.grade(rows.values().iterator().next());
        }
        day(rows.get("datum"), today);
        twoPersons(rows.get("upprattat-av"), rows.get("granskat-av"));
    }

    private void day(@Nullable TickedRow row, LocalDate today) {
        if (row == null || row.tick().isEmpty()) {
            return;
        }
        LocalDate day = IsoDate.parse(row.tick());
        if (day == null) {
            remarks.add(row, SheetColumns.TICK, "dagen går inte att tolka; skriv den ÅÅÅÅ-MM-DD");
        } else if (day.isAfter(today)) {
            remarks.add(row, SheetColumns.TICK, "dagen har inte varit än");
        }
    }

    private void twoPersons(@Nullable TickedRow by, @Nullable TickedRow checked) {
        if (by != null && checked != null && !by.tick().isEmpty() && by.tick().equalsIgnoreCase(checked.tick())) {
            remarks.add(checked, SheetColumns.TICK, "den som granskar ska vara en annan än den som har prickat av");
        }
    }
}
