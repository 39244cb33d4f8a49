package org.openbbic.benchmarks.contenders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.Utredning;

/** The nodes of a kind and the answers of a case, named one by one as who writes a constraint by hand would. */
final class CaseAnswers {

    private static final Map<String, CodeList> LISTS = new HashMap<>();

    static {
        Catalogue.bundled().lists().forEach(list -> LISTS.put(list.id(), list));
    }

    private CaseAnswers() {}

    /** Hears of a node and the measure it stands in. */
    interface NodeUse {
        void of(@Nullable Insats measure, Object node);
    }

    static void nodes(NodeType<?> type, Arende arende, NodeUse use) {
        if (type == Format.ARENDE) {
            use.of(null, arende);
        } else if (type == Format.BARN) {
            one(null, arende.barn(), use);
        } else if (type == Format.AKTUALISERING) {
            arende.aktualiseringar().forEach(node -> use.of(null, node));
        } else if (type == Format.UTREDNING) {
            arende.utredningar().forEach(node -> use.of(null, node));
        } else {
            for (Insats measure : arende.insatser()) {
                inMeasure(type, measure, use);
            }
        }
    }

    private static void inMeasure(NodeType<?> type, Insats measure, NodeUse use) {
        if (type == Format.INSATS) {
            use.of(measure, measure);
        } else if (type == Format.PLACERING) {
            measure.placeringar().forEach(node -> use.of(measure, node));
        } else if (type == Format.OVERVAGANDE) {
            measure.overvaganden().forEach(node -> use.of(measure, node));
        } else if (type == Format.UPPFOLJNING) {
            measure.uppfoljningar().forEach(node -> use.of(measure, node));
        } else if (type == Format.LVU) {
            one(measure, measure.lvu(), use);
        } else if (type == Format.UMGANGESBEGRANSNING && measure.lvu() != null) {
            measure.lvu().umgangesbegransning().forEach(node -> use.of(measure, node));
        } else if (type == Format.AVSLUT) {
            one(measure, measure.avslut(), use);
        }
    }

    private static void one(@Nullable Insats measure, @Nullable Object node, NodeUse use) {
        if (node != null) {
            use.of(measure, node);
        }
    }

    /** Each question with its answers, where any are given. */
    static void each(Arende arende, BiConsumer<CodeList, List<Code>> use) {
        Barn barn = arende.barn();
        if (barn != null) {
            one("kon", barn.kon(), use);
            one("ursprung", barn.ursprung(), use);
        }
        for (Aktualisering intake : arende.aktualiseringar()) {
            one("aktualisering.typ", intake.typ(), use);
            one("aktualisering.metod", intake.metod(), use);
            one("anmalare", intake.anmalare(), use);
            if (intake.forhandsbedomning() != null) {
                one("forhandsbedomning.beslut", intake.forhandsbedomning().beslut(), use);
            }
        }
        for (Utredning investigation : arende.utredningar()) {
            var found = investigation.identifieradUtsatthet();
            if (found != null) {
                several("identifieradUtsatthet.hemmiljo", found.hemmiljo(), use);
                several("identifieradUtsatthet.foralder", found.foralder(), use);
                several("identifieradUtsatthet.barn", found.barn(), use);
                several("identifieradUtsatthet.grupper", found.grupper(), use);
            }
        }
        arende.insatser().forEach(measure -> measure(measure, use));
    }

    private static void measure(Insats measure, BiConsumer<CodeList, List<Code>> use) {
        several("insats.typ", measure.typ(), use);
        several("samverkan", measure.samverkan(), use);
        one("sip", measure.sip(), use);
        one("halsoundersokning", measure.halsoundersokning(), use);
        measure.placeringar().forEach(node -> one("placering.form", node.form(), use));
        measure.overvaganden().forEach(node -> one("overvagande.typ", node.typ(), use));
        var decision = measure.beslut();
        if (decision != null) {
            one("riskbedomning", decision.riskbedomning(), use);
            one("skolgang", decision.skolgang(), use);
            several("samtalMedBarnet", decision.samtalMedBarnet(), use);
            several("insatsensFokus", decision.insatsensFokus(), use);
        }
        for (Uppfoljning followUp : measure.uppfoljningar()) {
            one("riskbedomning", followUp.riskbedomning(), use);
            one("skolgang", followUp.skolgang(), use);
            several("samtalMedBarnet", followUp.samtalMedBarnet(), use);
            one("maluppfyllelse", followUp.maluppfyllelse(), use);
        }
        var closing = measure.avslut();
        if (closing != null) {
            one("avslut.orsak", closing.orsak(), use);
            one("riskbedomning", closing.riskbedomning(), use);
            one("skolgang", closing.skolgang(), use);
            several("samtalMedBarnet", closing.samtalMedBarnet(), use);
            one("maluppfyllelse", closing.maluppfyllelse(), use);
        }
    }

    private static void one(String list, @Nullable Code code, BiConsumer<CodeList, List<Code>> use) {
        if (code != null) {
            use.accept(list(list), List.of(code));
        }
    }

    private static void several(String list, List<Code> codes, BiConsumer<CodeList, List<Code>> use) {
        if (!codes.isEmpty()) {
            use.accept(list(list), codes);
        }
    }

    private static CodeList list(String id) {
        return Objects.requireNonNull(LISTS.get(id));
    }
}
