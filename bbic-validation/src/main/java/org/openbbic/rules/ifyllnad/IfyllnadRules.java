package org.openbbic.rules.ifyllnad;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.Rule;
import org.openbbic.rules.ifyllnad.ValdVariabelSaknas.Part;

/** The rules on what a profile has chosen: one rule a part of the case, and what is particular to each. */
public final class IfyllnadRules {

    private static final Code ANMALAN = Code.of("anmalan");
    private static final String HEALTH = "halsoundersokning";
    private static final String RISK = "riskbedomning";

    private IfyllnadRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule> all() {
        return List.of(
                new ValdVariabelSaknas<>(
                        "BBIC-I001",
                        Format.ARENDE,
                        new Part<>(Format.BARN, "barn", arende -> arende.barn(), false),
                        (arende, around) -> true,
                        Question.of(Format.BARN)),
                // Only an anmälan has someone who made it.
                inNode(
                        "BBIC-I002",
                        Format.AKTUALISERING,
                        (aktualisering, around) -> true,
                        only("anmalare", each -> each.onlyWhere(intake -> Objects.equals(ANMALAN, intake.typ())))),
                // What an investigation came to is known when it is finished.
                new ValdVariabelSaknas<>(
                        "BBIC-I003",
                        Format.UTREDNING,
                        new Part<>(
                                Format.IDENTIFIERAD_UTSATTHET,
                                "identifieradUtsatthet",
                                utredning -> utredning.identifieradUtsatthet(),
                                false),
                        (utredning, around) -> utredning.avslutad() != null,
                        Question.of(Format.IDENTIFIERAD_UTSATTHET)),
                new ValdVariabelSaknas<>(
                        "BBIC-I004",
                        Format.INSATS,
                        new Part<>(Format.BESLUT, "beslut", insats -> insats.beslut(), true),
                        (insats, around) -> !isRejected(insats),
                        Question.of(Format.BESLUT)),
                insats(
                        "BBIC-I005",
                        IfyllnadRules::isFollowedUp,
                        question -> !question.field().equals(HEALTH),
                        true),
                inNode("BBIC-I006", Format.UPPFOLJNING, (uppfoljning, around) -> true, UnaryOperator.identity()),
                inNode(
                        "BBIC-I007",
                        Format.AVSLUT,
                        (avslut, around) -> true,
                        only(RISK, each -> each.worded(IfyllnadRules::knownAtDecision))),
                insats(
                        "BBIC-I008",
                        (insats, around) -> isFollowedUp(insats, around) && isPlaced(insats, around),
                        question -> question.field().equals(HEALTH),
                        false));
    }

    private static <N> Rule inNode(
            String id, NodeType<N> node, BiPredicate<N, CaseContext> isDue, UnaryOperator<Question<N>> particular) {
        List<Question<N>> questions = Question.of(node).stream().map(particular).toList();
        return new ValdVariabelSaknas<>(id, node, new Part<>(node, "", each -> each, true), isDue, questions);
    }

    private static Rule insats(
            String id, BiPredicate<Insats, CaseContext> isDue, Predicate<Question<Insats>> asked, boolean hasOwn) {
        List<Question<Insats>> questions =
                Question.of(Format.INSATS).stream().filter(asked).toList();
        return new ValdVariabelSaknas<>(
                id, Format.INSATS, new Part<>(Format.INSATS, "", insats -> insats, hasOwn), isDue, questions);
    }

    private static <P> UnaryOperator<Question<P>> only(String field, UnaryOperator<Question<P>> change) {
        return question -> question.field().equals(field) ? change.apply(question) : question;
    }

    /** A measure is registered when it is followed up or closed (WK p. 7). */
    private static boolean isFollowedUp(Insats insats, CaseContext around) {
        return insats.avslut() != null || !insats.uppfoljningar().isEmpty();
    }

    private static boolean isRejected(Insats insats) {
        Beslut beslut = insats.beslut();
        return beslut != null && Boolean.FALSE.equals(beslut.bifall());
    }

    private static boolean isPlaced(Insats insats, CaseContext around) {
        CodeList kinds = around.catalogue().getList("insats.typ");
        return !insats.placeringar().isEmpty()
                || insats.typ().stream().anyMatch(typ -> kinds.isInGroup(typ, "heldygnsvard"));
    }

    /** Without the risk at closing, the risk that was seen at the decision cannot be compared with anything. */
    private static @Nullable String knownAtDecision(CaseContext around) {
        Insats insats = around.insats();
        Beslut beslut = insats == null ? null : insats.beslut();
        return beslut == null || beslut.riskbedomning() == null ? null : "forandring";
    }
}
