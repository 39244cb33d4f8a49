package org.openbbic.lagrum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.lagrum.LagrumText.Fault;

/**
 * Tells which act each section belongs to: an act stands right before its sections ({@code SoL 4:1, 11:2}) or right after
 * them ({@code 2 och 3 §§ LVU}). What could be either is not guessed.
 */
final class Binding {

    private final List<Item> items;
    private final Ranges ranges;
    private final List<Hanvisning> references = new ArrayList<>();
    private boolean expanded;

    Binding(List<Item> items, Catalogue catalogue) {
        this.items = items;
        this.ranges = new Ranges(catalogue);
    }

    /**
     * Every reference in the text.
     *
     * @throws Halt at a section whose act cannot be told, or an act without a section
     */
    LagrumText.Read bind() {
        Item.Named before = null;
        List<Item.Sections> run = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.Sections sections) {
                if (sections.joined() && !run.isEmpty()) {
                    throw new Halt(Fault.OVANTAT, sections.start());
                }
                run.add(sections);
            } else if (item instanceof Item.Named act) {
                boolean first = standsFirst(i);
                give(run, before, first ? null : act);
                run.clear();
                before = first ? act : null;
            }
        }
        give(run, before, null);
        return new LagrumText.Read(references, expanded);
    }

    /** Whether the act there stands before its sections; where sections touch it on both sides, as the text began. */
    private boolean standsFirst(int i) {
        boolean left = i > 0
                && items.get(i - 1) instanceof Item.Sections
                && items.get(i).joined();
        boolean right = i + 1 < items.size()
                && items.get(i + 1) instanceof Item.Sections
                && items.get(i + 1).joined();
        if (!left && !right) {
            throw new Halt(Fault.PARAGRAF_SAKNAS, items.get(i).start());
        }
        return left && right ? items.get(0) instanceof Item.Named : right;
    }

    /**
     * Gives the sections between two acts to the one they belong to.
     *
     * @param before the act before them, if it stands first
     * @param after the act after them, if it stands last
     */
    private void give(List<Item.Sections> run, Item.@Nullable Named before, Item.@Nullable Named after) {
        if (before != null && after != null) {
            // "SoL 4:1 och 2 § LVU" is one of each; of more than two it cannot be told where the one ends.
            if (run.size() != 2) {
                throw new Halt(
                        Fault.TVETYDIG,
                        run.isEmpty() ? after.start() : run.get(run.size() / 2).start());
            }
            add(before, run.subList(0, 1), false);
            add(after, run.subList(1, 2), true);
        } else if (before != null) {
            add(before, run, false);
        } else if (after != null) {
            add(after, run, true);
        } else if (!run.isEmpty()) {
            throw new Halt(Fault.LAG_SAKNAS, run.get(0).start());
        }
    }

    private void add(Item.Named act, List<Item.Sections> run, boolean last) {
        Item.Sections previous = null;
        String chapter = null;
        for (Item.Sections sections : run) {
            if (last && !sections.marked()) {
                throw new Halt(Fault.PARAGRAFTECKEN_SAKNAS, sections.start());
            }
            if (sections.form() != Item.Form.NONE) {
                chapter = sections.chapter();
            } else if (previous != null && previous.form() == Item.Form.COLON) {
                throw new Halt(Fault.TVETYDIG, sections.start());
            }
            for (Item.Span span : sections.spans()) {
                add(act, chapter, span);
            }
            // A section without a chapter goes on in the one before it, so that form stays what it was.
            previous = sections.form() == Item.Form.NONE && previous != null ? previous : sections;
        }
    }

    private void add(Item.Named act, @Nullable String chapter, Item.Span span) {
        if (span.last() == null) {
            references.add(new Hanvisning(act.act(), act.sfs(), chapter, span.first()));
            return;
        }
        for (String section : ranges.sections(act, chapter, span)) {
            references.add(new Hanvisning(act.act(), act.sfs(), chapter, section));
        }
        expanded = true;
    }
}
