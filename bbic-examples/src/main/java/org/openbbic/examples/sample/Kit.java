package org.openbbic.examples.sample;

/**
 * What every part of the construction works with.
 *
 * @param figures the published figures
 * @param choices our own counts
 * @param draw the chance
 */
record Kit(Figures figures, OwnChoices choices, Draw draw) {

    /** The published count of that name where there is one, else our own. */
    int count(String id) {
        return figures.has(id) ? figures.quota(id) : choices.get(id);
    }
}
