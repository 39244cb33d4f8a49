package org.openbbic.tidy;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/**
 * <i>Uppgiftsminimering</i>: how much is told. What can be any text, the municipality's own variables and fields that
 * nobody knows are never handed on, whatever is chosen here. Immutable.
 */
public final class Minimisation {

    /** The fewest children that may look alike unless another number is chosen. */
    public static final int SMALLEST_GROUP = 5;

    private final DatePrecision dates;
    private final int birthYears;
    private final Set<String> leftOut;
    private final @Nullable CodeKey key;
    private final int smallestGroup;
    private final boolean answerTexts;

    private Minimisation(
            DatePrecision dates,
            int birthYears,
            Set<String> leftOut,
            @Nullable CodeKey key,
            int smallestGroup,
            boolean answerTexts) {
        this.dates = dates;
        this.birthYears = birthYears;
        this.leftOut = leftOut;
        this.key = key;
        this.smallestGroup = smallestGroup;
        this.answerTexts = answerTexts;
    }

    /** The careful one: years instead of days, no ids, no field left out, no group under {@value #SMALLEST_GROUP}. */
    public static Minimisation careful() {
        return new Minimisation(DatePrecision.AR, 1, Set.of(), null, SMALLEST_GROUP, false);
    }

    /** With days told so exactly. */
    public Minimisation with(DatePrecision precision) {
        return new Minimisation(precision, birthYears, leftOut, key, smallestGroup, answerTexts);
    }

    /** With ids replaced by keyed hashes. */
    public Minimisation with(CodeKey codeKey) {
        return new Minimisation(dates, birthYears, leftOut, codeKey, smallestGroup, answerTexts);
    }

    /**
     * With years of birth in classes, each told by its first year.
     *
     * @param years how many years a class has
     * @throws IllegalArgumentException if {@code years} is below 1 or above 100
     */
    public Minimisation withBirthYears(int years) {
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("years: from 1 to 100");
        }
        return new Minimisation(dates, years, leftOut, key, smallestGroup, answerTexts);
    }

    /**
     * Without that field.
     *
     * @param address such as {@code barn.ursprung}
     * @throws IllegalArgumentException if a case has no such field with a value
     */
    public Minimisation without(String address) {
        if (!isField(address)) {
            throw new IllegalArgumentException("address: a case has no such field");
        }
        Set<String> more = new TreeSet<>(leftOut);
        more.add(address);
        return new Minimisation(dates, birthYears, Set.copyOf(more), key, smallestGroup, answerTexts);
    }

    /**
     * With that many children at least in each group, see {@link Groups}.
     *
     * @param children 1 or more; 1 lets any group pass
     * @throws IllegalArgumentException if {@code children} is below 1 or above 1,000
     */
    public Minimisation withSmallestGroup(int children) {
        if (children < 1 || children > 1_000) {
            throw new IllegalArgumentException("children: from 1 to 1000");
        }
        return new Minimisation(dates, birthYears, leftOut, key, children, answerTexts);
    }

    /** With the answer text of the mapping beside each code that was read from one, for a table that has a mapping. */
    public Minimisation withAnswerTexts() {
        return new Minimisation(dates, birthYears, leftOut, key, smallestGroup, true);
    }

    /** Whether a case has a field of that address that can be left out. */
    public static boolean isField(String address) {
        for (NodeType<?> node : Format.NODES) {
            boolean ofCase = node != Format.HUVUD && node != Format.SYSTEM;
            for (FieldSpec<?> field : node.fields()) {
                boolean value = field.child() == null && field.kind() != FieldKind.LOCAL;
                if (ofCase && value && address.equals(node.name() + "." + field.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How exactly days are told. */
    public DatePrecision dates() {
        return dates;
    }

    /** How many years of birth a class has. */
    public int birthYears() {
        return birthYears;
    }

    /** Addresses of the fields that are left out. */
    public Set<String> leftOut() {
        return new TreeSet<>(leftOut);
    }

    /** The key that ids are replaced with. */
    public Optional<CodeKey> key() {
        return Optional.ofNullable(key);
    }

    /** How many children each group has at least. */
    public int smallestGroup() {
        return smallestGroup;
    }

    boolean hasAnswerTexts() {
        return answerTexts;
    }

    boolean leavesOut(String address) {
        // The date of birth tells the year.
        return leftOut.contains(address) || address.equals("barn.fodelsedatum") && leftOut.contains("barn.fodelsear");
    }
}
