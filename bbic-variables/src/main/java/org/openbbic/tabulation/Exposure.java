package org.openbbic.tabulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openbbic.catalogue.Catalogue;
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

    private record Part(FieldRef field, CodeList list) {

        static Part of(String name, Catalogue catalogue) {
            FieldRef field = FieldRef.of(Format.IDENTIFIERAD_UTSATTHET, name);
            return new Part(field, catalogue.getList("identifieradUtsatthet." + name));
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
                Optional<Code> found = part.list().find(code.value());
                known &= found.isPresent();
                forms += found.isPresent() && isForm(part, found.get()) && codes.indexOf(code) == i ? 1 : 0;
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
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            for (Object each : codes(part, at)) {
                Optional<Code> found = part.list().find(((Code) each).value());
                if (found.isPresent() && isForm(part, found.get())) {
                    into.add(i);
                } else if (found.isEmpty()) {
                    into.addOther();
                }
            }
            if (part.field().isUnreadable(at)) {
                into.addOther();
            }
        }
        if (into.size() == 0 && parts.stream().anyMatch(part -> !codes(part, at).isEmpty())) {
            into.add(NONE);
        }
    }

    private static List<?> codes(Part part, Position at) {
        return part.field().get(at) instanceof List<?> codes ? codes : List.of();
    }

    private static boolean isForm(Part part, Code code) {
        return !code.value().equals(UNKNOWN) && !part.list().entry(code).exclusive();
    }
}
