package org.openbbic.tabulation;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.Format;
import org.openbbic.model.Code;
import org.openbbic.tabulation.Dimension.Word;

/**
 * <i>Utsatthetsformer</i>: how many were identified, and in which of the three groups (WK pp. 26-29). An answer that rules
 * out all others, and that information is lacking, is no form. Where only the three groups of 3.1 are registered the
 * number of forms cannot be known.
 */
final class Exposure {

    private static final Set<Unit> UNITS = EnumSet.of(Unit.UTREDNING, Unit.INSATS, Unit.PLACERING, Unit.TILLFALLE);

    /** That nothing is known of the guardian; the list does not mark it as ruling out the others. */
    private static final String UNKNOWN = "information-saknas";

    private static final List<Word> PARTS =
            List.of(new Word("hemmiljo", "Hemmiljön"), new Word("foralder", "Föräldrarna"), new Word("barn", "Barnet"));
    private static final List<Word> WORDS = Stream.concat(PARTS.stream(), Stream.of(new Word("ingen", "Ingen av dem")))
            .toList();
    private static final int NONE = PARTS.size();

    private static final FieldRef GROUPS = FieldRef.of(Format.IDENTIFIERAD_UTSATTHET, "grupper");

    private final List<Part> parts;

    /** One of the three groups, and which places of its list are forms. */
    private record Part(FieldRef field, CodeList list, BitSet forms) {

        static Part of(String name, Catalogue catalogue) {
            FieldRef field = FieldRef.of(Format.IDENTIFIERAD_UTSATTHET, name);
            CodeList list = catalogue.getList("identifieradUtsatthet." + name);
            BitSet forms = new BitSet();
            for (CodeEntry entry : list.entries()) {
                boolean isForm = !entry.code().value().equals(UNKNOWN) && !entry.exclusive();
                forms.set(entry.code().ordinal(), isForm);
            }
            return new Part(field, list, forms);
        }

        boolean isForm(int place) {
            return forms.get(place);
        }
    }

    private Exposure(List<Part> parts) {
        this.parts = parts;
    }

    static List<Dimension> all(Catalogue catalogue) {
        Exposure exposure = new Exposure(
                PARTS.stream().map(part -> Part.of(part.id(), catalogue)).toList());
        return List.of(
                DerivedDimension.numbers(
                        "utsatthet.antal-former", UNITS, (unit, at, into) -> exposure.readNumber(at, into)),
                DerivedDimension.words(
                                "utsatthet.delar", UNITS, WORDS, (unit, at, into) -> exposure.readParts(at, into))
                        .multiple());
    }

    private void readNumber(Position at, Answers into) {
        int forms = 0;
        boolean stated = false;
        boolean known = true;
        for (Part part : parts) {
            List<?> codes = codes(part, at);
            stated |= !codes.isEmpty();
            known &= !part.field().isUnreadable(at);
            for (int i = 0; i < codes.size(); i++) {
                Code code = (Code) codes.get(i);
                int place = Answers.placeOf(part.list(), code);
                known &= Categories.isAnswer(place);
                forms += part.isForm(place) && codes.indexOf(code) == i ? 1 : 0;
            }
        }
        boolean grouped = !stated && GROUPS.get(at) instanceof List<?> groups && !groups.isEmpty();
        if (!known || grouped) {
            into.addOther();
        } else if (stated) {
            into.addNumber(forms);
        }
    }

    private void readParts(Position at, Answers into) {
        boolean stated = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<?> codes = codes(part, at);
            stated |= !codes.isEmpty();
            for (int k = 0; k < codes.size(); k++) {
                int place = Answers.placeOf(part.list(), (Code) codes.get(k));
                if (part.isForm(place)) {
                    into.add(i);
                } else if (!Categories.isAnswer(place)) {
                    into.addOther();
                }
            }
            if (part.field().isUnreadable(at)) {
                into.addOther();
            }
        }
        if (into.size() == 0 && stated) {
            into.add(NONE);
        }
    }

    private static List<?> codes(Part part, Position at) {
        return part.field().get(at) instanceof List<?> codes ? codes : List.of();
    }
}
