package org.openbbic.handout;

import java.util.List;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Source;

/** <i>Processteg</i> (step of the process) under which a form shows an object of the format. */
enum Step {
    /** Background. */
    BAKGRUND("bakgrund", "Bakgrund", "Background", new Source("WK", "p. 11"), Format.ARENDE, Format.BARN),
    /** Intake. */
    AKTUALISERING(
            "aktualisering",
            "Aktualisering",
            "Intake",
            new Source("GRUND", "grunderna"),
            Format.AKTUALISERING,
            Format.FORHANDSBEDOMNING),
    /** Investigation. */
    UTREDNING(
            "utredning",
            "Utredning",
            "Investigation",
            new Source("GRUND", "grunderna"),
            Format.UTREDNING,
            Format.IDENTIFIERAD_UTSATTHET),
    /** Decision. */
    BESLUT(
            "beslut",
            "Beslut",
            "Decision",
            new Source("GRUND", "grunderna"),
            Format.INSATS,
            Format.BESLUT,
            Format.SAMTYCKE),
    /** Carrying out. */
    GENOMFORANDE(
            "genomforande",
            "Genomförande",
            "Carrying out",
            new Source("GRUND", "grunderna"),
            Format.PLACERING,
            Format.OVERVAGANDE,
            Format.LVU,
            Format.UMGANGESBEGRANSNING),
    /** Follow-up. */
    UPPFOLJNING("uppfoljning", "Uppföljning", "Follow-up", new Source("GRUND", "grunderna"), Format.UPPFOLJNING),
    /** Closing. */
    AVSLUT("avslut", "Avslut", "Closing", new Source("WK", "p. 4"), Format.AVSLUT);

    private final String id;
    private final String swedish;
    private final String english;
    private final Source source;
    private final List<NodeType<?>> nodes;

    Step(String id, String swedish, String english, Source source, NodeType<?>... nodes) {
        this.id = id;
        this.swedish = swedish;
        this.english = english;
        this.source = source;
        this.nodes = List.of(nodes);
    }

    String id() {
        return id;
    }

    String swedish() {
        return swedish;
    }

    String english() {
        return english;
    }

    /** Who says that there is such a step. */
    Source source() {
        return source;
    }

    /** The objects of the format, in the order they are shown. */
    List<NodeType<?>> nodes() {
        return nodes;
    }
}
