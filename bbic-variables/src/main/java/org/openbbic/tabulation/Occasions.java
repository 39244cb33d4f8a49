package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.tabulation.Dimension.Word;

/** What is registered at the decision, at each follow-up and at the closing alike (WK p. 31), whichever of them it is. */
final class Occasions {

    private static final Set<Unit> UNITS = EnumSet.of(Unit.TILLFALLE);

    private static final List<Word> WORDS = Stream.of(Occasion.values())
            .map(each -> new Word(each.id(), each.label()))
            .toList();

    private static final String ALONE = "enskilt";

    private static final List<Word> TALKS = List.of(
            new Word("enskilt", "Enskilt samtal"),
            new Word("annat", "Bara samtal av annat slag"),
            new Word("inget", "Inget samtal"));

    private static final Map<Occasion, NodeType<?>> NODES = new EnumMap<>(Map.of(
            Occasion.BESLUT, Format.BESLUT,
            Occasion.UPPFOLJNING, Format.UPPFOLJNING,
            Occasion.AVSLUT, Format.AVSLUT));

    private Occasions() {}

    static List<Dimension> all(Catalogue catalogue) {
        List<Dimension> all = new ArrayList<>();
        all.add(DerivedDimension.words("tillfalle.slag", UNITS, WORDS, (unit, at, into) -> {
            Occasion occasion = at.occasion();
            if (occasion != null) {
                into.add(occasion.ordinal());
            }
        }));
        for (FieldSpec<?> field : Format.UPPFOLJNING.fields()) {
            String listId = field.listId();
            if (listId != null && NODES.values().stream().allMatch(type -> type.find(field.name()) != null)) {
                all.add(shared(field, catalogue.getList(listId)));
            }
        }
        all.add(talks(catalogue.getList("samtalMedBarnet")));
        return all;
    }

    /** Whether there was a conversation with the child, and whether the child was alone: one answer an occasion. */
    private static Dimension talks(CodeList list) {
        Map<Occasion, FieldRef> fields = fields("samtalMedBarnet");
        return DerivedDimension.words("tillfalle.samtal", UNITS, TALKS, (unit, at, into) -> {
            FieldRef here = at.occasion() == null ? null : fields.get(at.occasion());
            if (here != null) {
                readTalk(here, list, at, into);
            }
        });
    }

    private static void readTalk(FieldRef here, CodeList list, Position at, Answers into) {
        List<?> codes = here.get(at) instanceof List<?> given ? given : List.of();
        boolean known = !here.isUnreadable(at);
        boolean alone = false;
        boolean talked = false;
        for (Object each : codes) {
            Optional<Code> code = list.find(((Code) each).value());
            known &= code.isPresent();
            alone |= code.isPresent() && code.get().value().equals(ALONE);
            talked |= code.isPresent() && !list.entry(code.get()).exclusive();
        }
        if (alone) {
            into.add(0);
        } else if (!known) {
            into.addOther();
        } else if (!codes.isEmpty()) {
            into.add(talked ? 1 : 2);
        }
    }

    /** A field that all three have. */
    private static Dimension shared(FieldSpec<?> field, CodeList list) {
        Map<Occasion, FieldRef> fields = fields(field.name());
        DerivedDimension made = DerivedDimension.codes(
                "tillfalle." + field.name(), UNITS, list, (unit, at, into) -> read(fields, list, at, into));
        return field.kind() == FieldKind.CODES ? made.multiple() : made;
    }

    private static Map<Occasion, FieldRef> fields(String name) {
        Map<Occasion, FieldRef> fields = new EnumMap<>(Occasion.class);
        NODES.forEach((occasion, type) -> fields.put(occasion, FieldRef.of(type, name)));
        return fields;
    }

    private static void read(Map<Occasion, FieldRef> fields, CodeList list, Position at, Answers into) {
        FieldRef here = at.occasion() == null ? null : fields.get(at.occasion());
        if (here != null) {
            FieldDimension.read(here, list, at, into);
        }
    }
}
