package org.openbbic.tabulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;

/** Where in a case the counting stands: one object of each kind at most. Used again for every record. */
final class Position {

    private static final Exporthuvud NOTHING = Exporthuvud.builder().build();

    /** The kinds of object that stand alone in another, with their place there; found once, asked for every record. */
    private static final Part[][] PARTS = parts();

    private static final NodeType<Object>[] TYPES = types();

    private record Part(FieldSpec<?> field, int place) {}

    private final @Nullable Object[] nodes = new @Nullable Object[Format.NODES.size()];

    /** Of each of them what could not be read in it: asked for whenever something is not stated. */
    private final ExtraFields[] extras = new ExtraFields[nodes.length];

    private Exporthuvud header = NOTHING;
    private Side side = Side.EGNA;
    private @Nullable Occasion occasion;

    private static Part[][] parts() {
        List<Part[]> all = new ArrayList<>();
        for (NodeType<?> type : Format.NODES) {
            List<Part> parts = new ArrayList<>();
            for (FieldSpec<?> field : type.fields()) {
                NodeType<?> child = field.child();
                if (field.kind() == FieldKind.NODE && child != null) {
                    parts.add(new Part(field, placeOf(child)));
                }
            }
            all.add(parts.toArray(new Part[0]));
        }
        return all.toArray(new Part[0][]);
    }

    // A position holds at a place only objects of the type of that place.
    @SuppressWarnings("unchecked")
    private static NodeType<Object>[] types() {
        return Format.NODES.toArray(new NodeType[0]);
    }

    static int placeOf(NodeType<?> type) {
        return Format.NODES.indexOf(type);
    }

    void file(Exporthuvud of, Side whose) {
        header = of;
        side = whose;
    }

    /** Goes once through a case, to every record of every unit in it. */
    void walk(Arende arende, Visit visit) {
        Arrays.fill(nodes, null);
        Arrays.fill(extras, ExtraFields.NONE);
        settle(Places.ARENDE, arende);
        visit.record(Unit.ARENDE);
        each(Unit.AKTUALISERING, Places.AKTUALISERING, arende.aktualiseringar(), visit);
        each(Unit.UTREDNING, Places.UTREDNING, arende.utredningar(), visit);
        List<Insats> insatser = arende.insatser();
        for (int i = 0; i < insatser.size(); i++) {
            Insats insats = insatser.get(i);
            settle(Places.INSATS, insats);
            settle(Places.UTREDNING, utredningOf(insats, arende));
            visit.record(Unit.INSATS);
            each(Unit.PLACERING, Places.PLACERING, insats.placeringar(), visit);
            occasions(insats, visit);
        }
    }

    /** Afterwards none of them stands there, so that no record of another unit is told of it. */
    private void each(Unit unit, int place, List<?> all, Visit visit) {
        for (int i = 0; i < all.size(); i++) {
            settle(place, all.get(i));
            visit.record(unit);
        }
        settle(place, null);
    }

    private void occasions(Insats insats, Visit visit) {
        if (insats.beslut() != null) {
            occasion = Occasion.BESLUT;
            visit.record(Unit.TILLFALLE);
        }
        occasion = Occasion.UPPFOLJNING;
        each(Unit.TILLFALLE, Places.UPPFOLJNING, insats.uppfoljningar(), visit);
        if (insats.avslut() != null) {
            occasion = Occasion.AVSLUT;
            visit.record(Unit.TILLFALLE);
        }
        occasion = null;
    }

    /** What is done with a record. */
    interface Visit {
        void record(Unit unit);
    }

    /**
     * The investigation that a measure rests on: the one it names; where it names none, the case's only one. One that is
     * named and not there is not guessed at.
     */
    private static @Nullable Utredning utredningOf(Insats insats, Arende arende) {
        String named = insats.utredning();
        if (named == null) {
            boolean one = arende.utredningar().size() == 1 && !insats.ovrigt().isUnreadable("utredning");
            return one ? arende.utredningar().get(0) : null;
        }
        for (Utredning each : arende.utredningar()) {
            if (named.equals(each.id())) {
                return each;
            }
        }
        return null;
    }

    private void settle(int place, @Nullable Object node) {
        nodes[place] = node;
        extras[place] = node == null ? ExtraFields.NONE : TYPES[place].extra(node);
        for (Part part : PARTS[place]) {
            settle(part.place(), node == null ? null : get(part.field(), node));
        }
    }

    // The place says which kind of object stands there, so the field is one of that kind.
    @SuppressWarnings("unchecked")
    private static @Nullable Object get(FieldSpec<?> field, Object node) {
        return ((FieldSpec<Object>) field).get(node);
    }

    /** The object that stands at that {@linkplain #placeOf place} of {@link Format#NODES}, or {@code null}. */
    @Nullable
    Object node(int place) {
        return nodes[place];
    }

    /** What stands in that object but in no field of it. */
    ExtraFields extra(int place) {
        return extras[place];
    }

    Exporthuvud header() {
        return header;
    }

    Side side() {
        return side;
    }

    @Nullable
    Occasion occasion() {
        return occasion;
    }

    Arende arende() {
        return Objects.requireNonNull((Arende) nodes[Places.ARENDE]);
    }

    @Nullable
    Barn barn() {
        return (Barn) nodes[Places.BARN];
    }

    @Nullable
    Utredning utredning() {
        return (Utredning) nodes[Places.UTREDNING];
    }

    @Nullable
    Insats insats() {
        return (Insats) nodes[Places.INSATS];
    }

    /** The municipality: the case's own, else that of the file's header. */
    @Nullable
    String kommun() {
        String own = arende().kommun();
        return own != null ? own : header.kommun();
    }

    /** The last day that the file can tell of, or {@code null}. */
    @Nullable
    LocalDate lastDay() {
        return header.skapad();
    }

    private static final class Places {
        static final int ARENDE = placeOf(Format.ARENDE);
        static final int BARN = placeOf(Format.BARN);
        static final int AKTUALISERING = placeOf(Format.AKTUALISERING);
        static final int UTREDNING = placeOf(Format.UTREDNING);
        static final int INSATS = placeOf(Format.INSATS);
        static final int PLACERING = placeOf(Format.PLACERING);
        static final int UPPFOLJNING = placeOf(Format.UPPFOLJNING);
    }
}
