package org.openbbic.tabulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.insats.Insats;
import org.openbbic.tabulation.Dimension.Word;

/** Whose a record is and what surrounds it: municipality, side, version, kind of care, and how many of something it has. */
final class Circumstances {

    private static final String OUTPATIENT = "oppenvard";
    private static final String PLACED = "heldygnsvard";
    private static final Set<Unit> MEASURES = EnumSet.of(Unit.INSATS, Unit.PLACERING, Unit.TILLFALLE);
    private static final List<Word> CARE = List.of(new Word(OUTPATIENT, "Öppenvård"), new Word(PLACED, "Heldygnsvård"));
    private static final List<Word> SIDES = Stream.of(Side.values())
            .map(side -> new Word(side.id(), side.label()))
            .toList();
    private static final List<Word> YES_NO = List.of(new Word("ja", "Ja"), new Word("nej", "Nej"));

    private Circumstances() {}

    static List<Dimension> all(Catalogue catalogue) {
        CodeList types = catalogue.getList("insats.typ");
        return List.of(
                DerivedDimension.texts("kommun", (unit, at, into) -> {
                    String kommun = at.kommun();
                    if (kommun != null) {
                        into.addText(kommun);
                    }
                }),
                DerivedDimension.texts("bbicVersion", (unit, at, into) -> {
                    String own = at.arende().bbicVersion();
                    String version = own != null ? own : at.header().bbicVersion();
                    if (version != null) {
                        into.addText(version);
                    }
                }),
                DerivedDimension.words(
                        "jamforelse",
                        EnumSet.allOf(Unit.class),
                        SIDES,
                        (unit, at, into) -> into.add(at.side().ordinal())),
                DerivedDimension.words("insats.slag", MEASURES, CARE, (unit, at, into) -> care(types, at, into))
                        .multiple(),
                DerivedDimension.words("placerad", MEASURES, YES_NO, (unit, at, into) -> placed(types, at, into)),
                DerivedDimension.numbers(
                        "antal.aktualiseringar",
                        EnumSet.of(Unit.ARENDE),
                        (unit, at, into) ->
                                into.addNumber(at.arende().aktualiseringar().size())),
                DerivedDimension.numbers(
                        "antal.utredningar",
                        EnumSet.of(Unit.ARENDE),
                        (unit, at, into) ->
                                into.addNumber(at.arende().utredningar().size())),
                DerivedDimension.numbers(
                        "antal.insatser",
                        EnumSet.of(Unit.ARENDE),
                        (unit, at, into) ->
                                into.addNumber(at.arende().insatser().size())),
                DerivedDimension.numbers("antal.uppfoljningar", EnumSet.of(Unit.INSATS), (unit, at, into) -> {
                    Insats insats = at.insats();
                    if (insats != null) {
                        into.addNumber(insats.uppfoljningar().size());
                    }
                }));
    }

    private static void care(CodeList types, Position at, Answers into) {
        Insats insats = at.insats();
        if (insats == null) {
            return;
        }
        List<Code> codes = insats.typ();
        for (int i = 0; i < codes.size(); i++) {
            into.add(care(types, codes.get(i)));
        }
        if (insats.ovrigt().isUnreadable("typ")) {
            into.addOther();
        }
    }

    /** The place of the kind of care among {@link #CARE}. */
    private static int care(CodeList types, Code type) {
        int place = Answers.placeOf(types, type);
        String group = Categories.isAnswer(place) ? types.entry(place).group() : "";
        return OUTPATIENT.equals(group) ? 0 : PLACED.equals(group) ? 1 : Categories.OTHER;
    }

    /** By its placements, and by its kind where the file holds no placements. */
    private static void placed(CodeList types, Position at, Answers into) {
        Insats insats = at.insats();
        if (insats == null) {
            return;
        }
        List<Code> codes = insats.typ();
        boolean placed = !insats.placeringar().isEmpty() || insats.ovrigt().isUnreadable("placeringar");
        boolean outpatient = true;
        for (int i = 0; i < codes.size() && !placed; i++) {
            int care = care(types, codes.get(i));
            placed = care == 1;
            outpatient &= care == 0;
        }
        if (placed) {
            into.add(0);
        } else if (!codes.isEmpty()) {
            into.add(outpatient ? 1 : Categories.OTHER);
        } else if (insats.ovrigt().isUnreadable("typ")) {
            into.addOther();
        }
    }
}
