package org.openbbic.lagrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;
import org.openbbic.lagrum.LagrumText.Fault;

/** Writes out a range as the sections that the catalogue has, where it has every whole number from the first to the last. */
final class Ranges {

    private final Catalogue catalogue;

    Ranges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The sections of a range.
     *
     * @throws Halt if the act cannot be told without a day, or the catalogue lacks one of them
     */
    List<String> sections(Item.Named named, @Nullable String chapter, Item.Span span) {
        String sfs = sfs(named, span);
        List<String> inside = new ArrayList<>();
        boolean open = false;
        for (Provision provision : catalogue.provisions()) {
            if (provision.sfs().equals(sfs) && Objects.equals(provision.chapter(), chapter)) {
                open |= provision.section().equals(span.first());
                if (open) {
                    inside.add(provision.section());
                }
                open &= !provision.section().equals(span.last());
            }
        }
        // Still open: the last stands before the first, or nowhere.
        if (open || inside.size() < 2 || hasGap(inside)) {
            throw unknown(span);
        }
        return inside;
    }

    private String sfs(Item.Named named, Item.Span span) {
        String sfs = named.sfs();
        if (sfs != null) {
            return sfs;
        }
        List<Act> acts = catalogue.acts().stream()
                .filter(act -> act.abbreviation().equals(named.act()))
                .toList();
        if (acts.size() != 1) {
            throw unknown(span);
        }
        return acts.get(0).sfs();
    }

    private static boolean hasGap(List<String> sections) {
        for (int i = 1; i < sections.size(); i++) {
            if (number(sections.get(i)) - number(sections.get(i - 1)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static int number(String section) {
        int space = section.indexOf(' ');
        return Integer.parseInt(space < 0 ? section : section.substring(0, space));
    }

    private static Halt unknown(Item.Span span) {
        return new Halt(Fault.OKANT_INTERVALL, span.start());
    }
}
