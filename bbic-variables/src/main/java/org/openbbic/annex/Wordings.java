package org.openbbic.annex;

import java.util.HashMap;
import java.util.Map;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.TextKey;
import org.openbbic.catalogue.Variable;

/** <i>Ordalydelse</i> (wording): a name in a ticked sheet that is no longer what the sheet was written with. */
final class Wordings {

    private final Map<String, TickedRow> variables = new HashMap<>();
    private final Remarks remarks;

    Wordings(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Takes the row that asks of a variable, which is where its name may be changed. */
    void take(TickedRow row) {
        variables.put(row.variable(), row);
    }

    /** Whether the row gives the variable another name, and says on which page it stands. */
    boolean isNew(TickedRow row, Variable variable) {
        return isOther(row.term(), variable.term()) && isSaid(row, SheetColumns.TERM);
    }

    /** Whether the row gives the answer another wording, and says on which page it stands. */
    boolean isNew(TickedRow row, CodeEntry entry) {
        return isOther(row.answer(), entry.term()) && isSaid(row, SheetColumns.ANSWER);
    }

    private boolean isSaid(TickedRow row, int column) {
        if (row.isYes() && !row.page().isEmpty()) {
            return true;
        }
        remarks.add(
                row,
                column,
                "ordalydelsen är ändrad; svara J och ange sidan där den står, eller skriv tillbaka den som fanns");
        return false;
    }

    /** Remarks on a row of an answer or a list that calls its variable by a name of its own. */
    void checkTerm(TickedRow row, Variable variable) {
        TickedRow own = variables.get(variable.id());
        boolean known = !isOther(row.term(), variable.term()) || own != null && !isOther(row.term(), own.term());
        if (!known) {
            remarks.add(row, SheetColumns.TERM, "benämningen ändras på raden Variabel, inte här");
        }
    }

    private static boolean isOther(String now, String before) {
        return !now.isEmpty() && !TextKey.of(now).equals(TextKey.of(before));
    }
}
