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
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;

/** Where in a case the counting stands: one object of each kind at most. Used again for every record. */
final class Position {

    private static final Exporthuvud NOTHING = Exporthuvud.builder().build();

    /** The kinds of object that stand alone in another, with their place there; found once, asked for every record. */
    private static final List<List<Part>> PARTS = parts();

    private record Part(FieldSpec<?> field, int place) {}

    private final @Nullable Object[] nodes = new @Nullable Object[Format.NODES.size()];
    private Exporthuvud header = NOTHING;
    private Side side = Side.EGNA;
    private @Nullable Occasion occasion;

    private static List<List<Part>> parts() {
        List<List<Part>> all = new ArrayList<>();
        for (NodeType<?> type : Format.NODES) {
            List<Part> parts = new ArrayList<>();
            for (FieldSpec<?> field : type.fields()) {
                NodeType<?> child = field.child();
                if (field.kind() == FieldKind.NODE && child != null) {
                    parts.add(new Part(field, placeOf(child)));
                }
            }
            all.add(List.copyOf(parts));
        }
        return List.copyOf(all);
    }

    static int placeOf(NodeType<?> type) {
        return Format.NODES.indexOf(type);
    }

    void file(Exporthuvud of, Side whose) {
        header = of;
        side = whose;
    }

    /** Goes to every record of the unit in a case, one after another. */
    void walk(Unit unit, Arende arende, Runnable visit) {
        clear();
        settle(Places.ARENDE, arende);
        switch (unit) {
            case ARENDE -> visit.run();
            case AKTUALISERING -> each(Places.AKTUALISERING, arende.aktualiseringar(), visit);
            case UTREDNING -> each(Places.UTREDNING, arende.utredningar(), visit);
            case INSATS, PLACERING, TILLFALLE -> insatser(unit, arende, visit);
        }
    }

    private void insatser(Unit unit, Arende arende, Runnable visit) {
        for (Insats insats : arende.insatser()) {
            settle(Places.INSATS, insats);
            settle(Places.UTREDNING, utredningOf(insats, arende));
            switch (unit) {
                case PLACERING -> each(Places.PLACERING, insats.placeringar(), visit);
                case TILLFALLE -> occasions(insats, visit);
                default -> visit.run();
            }
        }
    }

    private void each(int place, List<?> all, Runnable visit) {
        for (Object one : all) {
            settle(place, one);
            visit.run();
        }
    }

    private void occasions(Insats insats, Runnable visit) {
        if (insats.beslut() != null) {
            occasion = Occasion.BESLUT;
            visit.run();
        }
        occasion = Occasion.UPPFOLJNING;
        each(Places.UPPFOLJNING, insats.uppfoljningar(), visit);
        settle(Places.UPPFOLJNING, null);
        if (insats.avslut() != null) {
            occasion = Occasion.AVSLUT;
            visit.run();
        }
        occasion = null;
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

    private void clear() {
        Arrays.fill(nodes, null);
        occasion = null;
    }

    private void settle(int place, @Nullable Object node) {
        nodes[place] = node;
        for (Part part : PARTS.get(place)) {
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
