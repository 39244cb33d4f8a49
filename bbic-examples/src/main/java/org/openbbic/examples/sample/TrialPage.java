package org.openbbic.examples.sample;

import java.util.List;

/** {@code docs/webbkollen.md}: each published figure of the trial, what the counting gives on the made-up cases, and why. */
final class TrialPage {

    private TrialPage() {}

    /** Its text. */
    static String text(List<Comparison> figures) {
        long held = figures.stream().filter(Comparison::holds).count();
        StringBuilder table = new StringBuilder();
        figures.forEach(each -> Readme.row(table, each));
        return DataFile.text("webbkollen.md")
                .replace("{antal}", Integer.toString(figures.size()))
                .replace("{hallna}", Long.toString(held))
                .replace("{tabell}", table)
                .replace("{samstammighet}", Samstammighet.load().markdown());
    }
}
