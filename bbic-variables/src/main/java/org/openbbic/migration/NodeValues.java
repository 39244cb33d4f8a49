package org.openbbic.migration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.export.FieldKind;
import org.openbbic.export.Trail;
import org.openbbic.migration.FieldValues.Fate;
import org.openbbic.migration.Keeper.Kept;
import org.openbbic.model.Code;

/**
 * Moves the answers of one object: takes back what an earlier migration made, puts back what it kept, judges the rest,
 * writes the new answers and keeps the old.
 */
final class NodeValues {

    private final Plan plan;
    private final Keepers keepers;
    private final Trail trail;
    private final List<Entry> entries;
    private final List<FieldValues> fields = new ArrayList<>();

    NodeValues(Plan plan, Keepers keepers, Trail trail, List<Entry> entries) {
        this.plan = plan;
        this.keepers = keepers;
        this.trail = trail;
        this.entries = entries;
    }

    void add(FieldValues field) {
        fields.add(field);
    }

    void migrate() {
        if (!plan.isSame()) {
            fields.forEach(this::takeBack);
            fields.forEach(this::restore);
        }
        Keeper keeper = keepers.roomy(longestName(), fields.size() * 2);
        fields.forEach(field -> judge(field, keeper));
        fields.forEach(field -> account(field, keeper));
        if (keeper != null) {
            fields.forEach(field -> keep(field, keeper));
        }
    }

    private String longestName() {
        String longest = "";
        for (FieldValues field : fields) {
            String name = field.spec().name();
            longest = name.length() > longest.length() ? name : longest;
        }
        return longest;
    }

    /** Takes back answers that an earlier migration made, if the values that it made them of are still kept. */
    private void takeBack(FieldValues field) {
        for (Kept marker : keepers.made(field.spec().name())) {
            KeptValue made = KeptValue.parse(marker.json(), field.spec().kind(), field.judge());
            if (made != null && made.stayed().isEmpty() && isFounded(made, field)) {
                made.slots().forEach(slot -> takeBack(field, slot.value()));
                marker.take();
            }
        }
    }

    private void takeBack(FieldValues field, Object code) {
        int at = field.values().lastIndexOf(code);
        if (at >= 0) {
            entry(field, field.remove(at), code, Outcome.ATERTAGEN);
        }
    }

    /** Whether each of those answers follows from a value that is kept for the version gone back to. */
    private boolean isFounded(KeptValue made, FieldValues field) {
        Set<CodeEntry> founded = new LinkedHashSet<>();
        for (FieldValues sibling : fields) {
            for (Kept kept : keepers.stood(sibling.spec().name())) {
                KeptValue stood = KeptValue.parse(kept.json(), sibling.spec().kind(), sibling.judge());
                if (stood != null) {
                    addFounded(founded, made, field, stood, sibling);
                }
            }
        }
        return made.slots().stream()
                .map(slot -> field.judge().entry(slot.value()))
                .allMatch(entry -> entry != null && founded.contains(entry));
    }

    private void addFounded(
            Set<CodeEntry> founded, KeptValue made, FieldValues field, KeptValue stood, FieldValues sibling) {
        for (KeptValue.Slot to : made.slots()) {
            CodeEntry target = field.judge().entry(to.value());
            for (KeptValue.Slot from : stood.slots()) {
                CodeEntry origin = sibling.judge().entry(from.value());
                if (target != null && origin != null && gives(sibling, origin, field, target)) {
                    founded.add(target);
                }
            }
        }
    }

    private boolean gives(FieldValues sibling, CodeEntry origin, FieldValues field, CodeEntry target) {
        return plan.transitions()
                .gives(
                        sibling.judge().variable(),
                        origin,
                        field.judge().variable(),
                        target.code().value());
    }

    /** Puts back what stood in the field in this version, if the field is as the earlier migration left it. */
    private void restore(FieldValues field) {
        if (!field.isWritable()) {
            return;
        }
        for (Kept kept : keepers.stood(field.spec().name())) {
            KeptValue stood = KeptValue.parse(kept.json(), field.spec().kind(), field.judge());
            if (stood != null && stood.stayed().equals(field.values())) {
                field.restore(stood);
                kept.take();
                for (int i = 0; i < stood.slots().size(); i++) {
                    KeptValue.Slot slot = stood.slots().get(i);
                    entry(field, i, slot.value(), slot.stayed() ? Outcome.OFORANDRAD : Outcome.ATERSTALLD);
                }
                return;
            }
        }
    }

    private void judge(FieldValues field, @Nullable Keeper keeper) {
        if (field.isRestored()) {
            return;
        }
        List<Object> staying = new ArrayList<>();
        List<Object> before = field.values();
        for (int i = 0; i < before.size(); i++) {
            Object value = before.get(i);
            Judgement judgement = field.judge().of(value);
            // With nowhere to keep it a value stands where it stood, rather than be lost.
            boolean stays = !judgement.leaves() || keeper == null;
            field.fates().add(new Fate(field.place(i), value, judgement));
            field.slots().add(new KeptValue.Slot(value, stays));
            if (stays) {
                staying.add(value);
            }
        }
        field.leave(staying);
    }

    private void account(FieldValues field, @Nullable Keeper keeper) {
        for (Fate fate : field.fates()) {
            Judgement judgement = fate.judgement();
            if (judgement.to() != null && (keeper == null || !isMade(judgement))) {
                judgement = judgement.withoutTarget();
            }
            entries.add(new Entry(
                    pointer(field, fate.index()),
                    field.judge().variable(),
                    code(field, fate.value()),
                    judgement.outcome(),
                    judgement.reason(),
                    judgement.toList(),
                    judgement.to(),
                    judgement.grade(),
                    judgement.source(),
                    judgement.leaves() && keeper != null ? keeper.pointer() : null));
        }
    }

    /** Writes the new answer into the field of this object that has its list. */
    private boolean isMade(Judgement judgement) {
        for (FieldValues target : fields) {
            if (target.judge().variable().equals(judgement.toList()) && judgement.to() != null) {
                return target.make(judgement.to());
            }
        }
        return false;
    }

    private void keep(FieldValues field, Keeper keeper) {
        boolean notable = false;
        for (KeptValue.Slot slot : field.slots()) {
            // A value that the version it comes from should not have had must not be taken for the other version's own.
            notable |= !slot.stayed() || field.judge().isForeign(slot.value());
        }
        String name = field.spec().name();
        if (notable) {
            keepers.keepStood(
                    keeper, name, new KeptValue(field.slots()).json(field.spec().kind()));
        }
        List<Code> made = field.made();
        if (!made.isEmpty()) {
            List<KeptValue.Slot> slots =
                    made.stream().map(code -> new KeptValue.Slot(code, false)).toList();
            keepers.keepMade(
                    keeper, name, new KeptValue(slots).json(field.spec().kind()));
        }
    }

    /** An entry that rests on what an earlier migration did, and on no source. */
    private void entry(FieldValues field, int index, Object value, Outcome outcome) {
        Code code = code(field, value);
        String variable = field.judge().variable();
        boolean back = outcome == Outcome.ATERSTALLD && code != null;
        entries.add(new Entry(
                pointer(field, index),
                variable,
                code,
                outcome,
                null,
                back ? variable : null,
                back ? code : null,
                null,
                null,
                null));
    }

    private static @Nullable Code code(FieldValues field, Object value) {
        CodeEntry entry = field.judge().entry(value);
        return entry == null ? null : entry.code();
    }

    private String pointer(FieldValues field, int index) {
        trail.enter(field.spec().name());
        String pointer = trail.pointer();
        trail.leave();
        FieldKind kind = field.spec().kind();
        return kind.isList() ? pointer + "/" + index : pointer;
    }
}
