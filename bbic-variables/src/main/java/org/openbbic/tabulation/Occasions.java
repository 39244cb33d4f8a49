package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.tabulation.Dimension.Word;

/** What is registered at the decision, at each follow-up and at the closing alike (WK p. 31), whichever of them it is. */
final class Occasions {

    private static final Set<Unit> UNITS = EnumSet.of(Unit.TILLFALLE);

    private static final List<Word> WORDS = Stream.of(Occasion.values())
            .map(each -> new Word(each.id(), each.label()))
            .toList();

    private static final Map<Occasion, NodeType<?, ?>> NODES = new EnumMap<>(Map.of(
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
        for (FieldSpec<?, ?> field : Format.UPPFOLJNING.fields()) {
            String listId = field.listId();
            if (listId != null && NODES.values().stream().allMatch(type -> type.find(field.name()) != null)) {
                all.add(shared(field, catalogue.getList(listId)));
            }
        }
        return all;
    }

    /** A field that all three have. */
    private static Dimension shared(FieldSpec<?, ?> field, CodeList list) {
        Map<Occasion, FieldRef> fields = new EnumMap<>(Occasion.class);
        NODES.forEach((occasion, type) -> fields.put(occasion, FieldRef.of(type, field.name())));
        DerivedDimension made = DerivedDimension.codes("tillfalle." + field.name(), UNITS, list, (unit, at, into) -> {
            FieldRef here = at.occasion() == null ? null : fields.get(at.occasion());
            if (here != null) {
                FieldDimension.read(here, list, at, into);
            }
        });
        return field.kind() == FieldKind.CODES ? made.multiple() : made;
    }
}
