package org.openbbic.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules that there are, and what they say in Swedish and English. Immutable; safe for several threads. */
public final class RuleBook {

    private final Map<String, RuleRow> rows = new LinkedHashMap<>();
    private final RuleTexts texts;

    private RuleBook(List<RuleRow> rows, RuleTexts texts) {
        rows.forEach(row -> this.rows.put(row.id(), row));
        this.texts = texts;
    }

    private static final class Holder {
        private static final RuleBook BUNDLED = new RuleBook(RuleRows.load(), new RuleTexts());
    }

    /**
     * The rule book of this library.
     *
     * @throws RuleBookException if its data are broken
     */
    public static RuleBook bundled() {
        return Holder.BUNDLED;
    }

    /**
     * This book with what a profile changes: other levels and thresholds. A rule that is turned off keeps its row.
     *
     * @throws ProfileException if the profile names a rule that there is not, a threshold for a rule without, or a level
     *     that the rule's area does not have: time and law, completeness and data quality are at most VARNING
     */
    public RuleBook with(Profile profile) throws ProfileException {
        List<RuleRow> changed = new ArrayList<>(rows.values());
        for (RuleChange change : profile.changes()) {
            RuleRow row = rows.get(change.rule());
            if (row == null) {
                throw profile.fault(change, "regler: det finns ingen regel med det id:t");
            }
            if (change.threshold() != null && row.threshold() == null) {
                throw profile.fault(change, "regler: regeln har ingen tröskel");
            }
            if (change.level() == Level.FEL && row.area().mostSevere() != Level.FEL) {
                throw profile.fault(change, "regler: tid och lag, ifyllnad och datakvalitet är högst VARNING");
            }
            changed.set(changed.indexOf(row), row.with(change));
        }
        return new RuleBook(changed, texts);
    }

    /** All rows, in the order of their ids. */
    public List<RuleRow> rows() {
        return List.copyOf(rows.values());
    }

    /** The row of that id, in whatever case it is written. */
    public Optional<RuleRow> findRow(String id) {
        return Optional.ofNullable(rows.get(id.toUpperCase(Locale.ROOT)));
    }

    /**
     * The row of that id.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleRow getRow(String id) {
        return findRow(id).orElseThrow(() -> new IllegalArgumentException("id: no such rule"));
    }

    /**
     * What the rule says.
     *
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleText text(String id, Locale language) {
        return texts.text(getRow(id).id(), language);
    }

    /**
     * The text of one remark: what was found and what was expected, never a value.
     *
     * @param variant which of the rule's wordings, or {@code null} for its only one
     * @param detail a word of the catalogue's or the format's own that the wording names, or {@code null}
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     */
    public String message(String id, @Nullable String variant, @Nullable String detail, Locale language) {
        return texts.message(id, variant, detail, language);
    }

    /**
     * A good and a bad example, the same in every language; empty where what the rule is about shows only in the bytes
     * of a file.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Optional<RuleExample> findExample(String id) {
        return texts.example(getRow(id).id());
    }

    /**
     * All wordings of the rule's remarks, its only or first one first; a word that a wording names stands as {@code …}.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public List<String> messages(String id, Locale language) {
        return texts.messages(getRow(id).id(), language);
    }
}
