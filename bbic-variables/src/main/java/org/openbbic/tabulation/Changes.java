package org.openbbic.tabulation;

import java.util.EnumSet;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.Format;
import org.openbbic.model.Code;
import org.openbbic.tabulation.Dimension.Word;

/**
 * <i>Förändring</i> from the decision to the closing of a measure, on the ordered scale of the risk (WK p. 31). Where both
 * are stated and one of them is on no place of the scale, such as <i>inte känt</i>, the change is unknown, which is not
 * the same as missing.
 */
final class Changes {

    private static final List<Word> WORDS = List.of(
            new Word("lagre", "Lägre"),
            new Word("samma", "Samma"),
            new Word("hogre", "Högre"),
            new Word("okand", "Okänd"));
    private static final int UNKNOWN = 3;

    private static final FieldRef BEFORE = FieldRef.of(Format.BESLUT, "riskbedomning");
    private static final FieldRef AFTER = FieldRef.of(Format.AVSLUT, "riskbedomning");

    private Changes() {}

    static List<Dimension> all(Catalogue catalogue) {
        CodeList list = catalogue.getList("riskbedomning");
        return List.of(DerivedDimension.words(
                "forandring.riskbedomning", EnumSet.of(Unit.INSATS), WORDS, (unit, at, into) -> read(list, at, into)));
    }

    private static void read(CodeList list, Position at, Answers into) {
        Code before = (Code) BEFORE.get(at);
        Code after = (Code) AFTER.get(at);
        if (before == null || after == null) {
            if (BEFORE.isUnreadable(at) || AFTER.isUnreadable(at)) {
                into.addOther();
            }
            return;
        }
        int from = Answers.placeOf(list, before);
        int to = Answers.placeOf(list, after);
        if (!Categories.isAnswer(from) || !Categories.isAnswer(to)) {
            into.addOther();
            return;
        }
        int first = list.entry(from).order();
        int last = list.entry(to).order();
        into.add(first < 0 || last < 0 ? UNKNOWN : 1 + Integer.signum(last - first));
    }
}
