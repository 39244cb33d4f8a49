package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What a row of a layer does; {@code docs/lager.md} says it in Swedish. */
enum LayerAction {
    /** States something about the layer itself. */
    LAGER("lager"),
    /** Defines a version, with or without another to start from. */
    NY_VERSION("ny-version"),
    /** Adds a variable. */
    NY_VARIABEL("ny-variabel"),
    /** Adds an answer to a list. */
    NYTT_VARDE("nytt-varde"),
    /** Gives a variable or an answer another term; the old one is still understood. */
    BYT_NAMN("byt-namn"),
    /** Leaves a variable or an answer out of forms and lists. */
    DOLJ("dolj"),
    /** A version has the variable or the answer. */
    FINNS("finns"),
    /** A version does not have the variable or the answer. */
    FINNS_INTE("finns-inte"),
    /** The list of a variable is known whole. */
    FULLSTANDIG("fullstandig");

    private final String word;

    LayerAction(String word) {
        this.word = word;
    }

    static LayerAction of(CsvRow row) {
        String word = row.text("atgard");
        List<String> words = new ArrayList<>();
        for (LayerAction action : values()) {
            if (action.word.equals(word)) {
                return action;
            }
            words.add(action.word);
        }
        throw row.fault("atgard", "expected one of " + words);
    }
}
