package org.openbbic.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldKind;
import org.openbbic.export.Format;
import org.openbbic.export.IsoDate;
import org.openbbic.export.Limits;
import org.openbbic.model.Completeness;
import org.openbbic.model.Presence;

/**
 * A change of one field that can be made wherever the field is of a certain kind. What it does, in Swedish for the page,
 * stands in {@code operatorer.csv}.
 */
enum Operator {
    TA_BORT {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return object.remove(place.name()) != null;
        }
    },
    TA_BORT_VALD {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return isInVersion(place, version) && object.remove(place.name()) != null;
        }
    },
    NULL {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return replace(place, object, MAKE.nullNode());
        }
    },
    FEL_SLAG {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            JsonNode other = switch (place.field().kind()) {
                case TEXT, DATE, CODE, NODE, NODES, LOCAL -> MAKE.numberNode(17);
                case TEXTS, DATES, CODES, LAGRUM -> MAKE.arrayNode().add(17);
                case FLAG -> MAKE.textNode("ja");
                case NUMBER -> MAKE.textNode("2009");
            };
            return replace(place, object, other);
        }
    },
    LISTA_FOR_VARDE {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            JsonNode before = object.get(place.name());
            boolean single =
                    before != null && !before.isArray() && place.field().kind() != FieldKind.LOCAL;
            return single && replace(place, object, MAKE.arrayNode().add(before).add(before.deepCopy()));
        }
    },
    VARDE_FOR_LISTA {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            JsonNode before = object.get(place.name());
            return before != null && before.isArray() && replace(place, object, before.get(0));
        }
    },
    DUBBELT_FALT {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            JsonNode before = object.get(place.name());
            if (before != null) {
                object.set(place.name() + AGAIN, before.deepCopy());
            }
            return before != null;
        }
    },
    OKANT_FALT {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            JsonNode before = object.get(place.name());
            if (before != null) {
                object.set(place.name() + "x", before.deepCopy());
            }
            return before != null;
        }
    },
    DUBBELT_ELEMENT {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            JsonNode before = object.get(place.name());
            if (before instanceof ArrayNode list) {
                list.add(list.get(0).deepCopy());
            }
            return before instanceof ArrayNode;
        }
    },
    DATUM_SOM_INTE_FINNS {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return place.field().kind() == FieldKind.DATE && replace(place, object, MAKE.textNode("2017-02-29"))
                    || place.field().kind() == FieldKind.DATES
                            && replace(place, object, MAKE.arrayNode().add("2017-02-29"));
        }
    },
    DAGEN_FORE {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return move(place, object, -1);
        }
    },
    DAGEN_EFTER {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return move(place, object, 1);
        }
    },
    OKAND_KOD_HEL_LISTA {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return isWhole(place, version) && answer(place, object, "svar-som-inte-finns");
        }
    },
    OKAND_KOD_OPPEN_LISTA {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return !isWhole(place, version) && answer(place, object, "svar-som-inte-finns");
        }
    },
    TERM_FOR_KOD {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            CodeEntry entry = entry(place, object);
            return entry != null
                    && isWhole(place, version)
                    && !entry.term().equals(entry.code().value())
                    && answer(place, object, entry.term());
        }
    },
    TERM_FOR_KOD_OPPEN_LISTA {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            CodeEntry entry = entry(place, object);
            return entry != null
                    && !isWhole(place, version)
                    && !entry.term().equals(entry.code().value())
                    && answer(place, object, entry.term());
        }
    },
    FRITEXT_FOR_KOD {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return !isWhole(place, version)
                    && answer(place, object, "en text med fler ord än vad något svar kan tänkas ha");
        }
    },
    ANNAT_SVAR {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            CodeEntry entry = entry(place, object);
            if (entry == null) {
                return false;
            }
            List<CodeEntry> others = list(place).entries(version).stream()
                    .filter(other -> other.state(version).isAttested())
                    .filter(other -> Objects.equals(other.group(), entry.group()))
                    .toList();
            CodeEntry next = others.get((others.indexOf(entry) + 1) % others.size());
            return !next.equals(entry) && answer(place, object, next.code().value());
        }
    },
    UTESLUTANDE_SVAR_TILL {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            CodeEntry entry = place.field().kind() == FieldKind.CODES ? entry(place, object) : null;
            if (entry == null) {
                return false;
            }
            CodeEntry added = list(place).entries(version).stream()
                    .filter(other -> other.exclusive() != entry.exclusive())
                    .findFirst()
                    .orElse(null);
            if (added == null) {
                return false;
            }
            ((ArrayNode) object.get(place.name())).add(added.code().value());
            return true;
        }
    },
    BORTTAGEN_VARIABEL_TILL {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return added(place, object, version, Presence.BORTTAGEN);
        }
    },
    EJ_INFORD_VARIABEL_TILL {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return added(place, object, version, Presence.EJ_INFORD);
        }
    },
    ANDRA_SANT_FALSKT {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            JsonNode before = object.get(place.name());
            return before != null
                    && before.isBoolean()
                    && replace(place, object, MAKE.booleanNode(!before.booleanValue()));
        }
    },
    PERSONNUMMER {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            // A day, three noughts and the check digit that then comes right: constructed, like those of the examples.
            JsonNode number = MAKE.textNode("20090101-0009");
            return switch (place.field().kind()) {
                case TEXT -> replace(place, object, number);
                case TEXTS, LAGRUM -> replace(place, object, MAKE.arrayNode().add(number));
                case LOCAL -> replace(place, object, MAKE.objectNode().set("egen-variabel", number));
                default -> false;
            };
        }
    },
    TIO_SIFFROR {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return place.field().kind() == FieldKind.TEXT && replace(place, object, MAKE.textNode("0901010009"));
        }
    },
    FOR_LANG_TEXT {
        @Override
        boolean change(Place place, ObjectNode object, String version) {
            return place.field().kind() == FieldKind.TEXT
                    && replace(place, object, MAKE.textNode("x".repeat(Limits.TEXT + 1)));
        }
    };

    /** At the end of a name: the name stands a second time. */
    static final String AGAIN = "_igen";

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    /** Its name in the tables. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Changes the field of the object; {@code false} where it does not apply there. */
    abstract boolean change(Place place, ObjectNode object, String version);

    /** Whether the field is a variable that the version is known to have. */
    private static boolean isInVersion(Place place, String version) {
        if (place.field().listId() != null) {
            return list(place).presence(version) == Presence.FINNS;
        }
        String variable = place.name().startsWith("fodelse") ? "alder" : place.name();
        return place.type() == Format.BARN
                && Catalogue.bundled()
                        .findVariable(variable)
                        .filter(found -> found.state(version).presence() == Presence.FINNS)
                        .isPresent();
    }

    /** Fills in a variable that the version does not have. */
    private static boolean added(Place place, ObjectNode object, String version, Presence why) {
        if (place.field().listId() == null || list(place).presence(version) != why) {
            return false;
        }
        String value = list(place).entry(0).code().value();
        object.set(
                place.name(),
                place.field().kind() == FieldKind.CODES ? MAKE.arrayNode().add(value) : MAKE.textNode(value));
        return true;
    }

    static boolean replace(Place place, ObjectNode object, @Nullable JsonNode value) {
        return object.replace(place.name(), value) != null;
    }

    private static boolean move(Place place, ObjectNode object, int days) {
        JsonNode before = object.get(place.name());
        return place.field().kind() == FieldKind.DATE
                && before != null
                && replace(
                        place,
                        object,
                        MAKE.textNode(Objects.requireNonNull(IsoDate.parse(before.asText()))
                                .plusDays(days)
                                .toString()));
    }

    private static CodeList list(Place place) {
        return Catalogue.bundled().getList(Objects.requireNonNull(place.field().listId()));
    }

    private static boolean isWhole(Place place, String version) {
        return place.field().listId() != null
                && list(place).presence(version) == Presence.FINNS
                && list(place).completeness(version) == Completeness.FULLSTANDIG;
    }

    /** The first answer that stands there, or {@code null}. */
    private static @Nullable CodeEntry entry(Place place, ObjectNode object) {
        JsonNode before = object.get(place.name());
        if (place.field().listId() == null || before == null) {
            return null;
        }
        CodeList list = list(place);
        return list.find((before.isArray() ? before.get(0) : before).asText())
                .map(list::entry)
                .orElse(null);
    }

    /** Puts another answer in the place of the first. */
    private static boolean answer(Place place, ObjectNode object, String value) {
        JsonNode before = object.get(place.name());
        if (place.field().listId() == null || before == null) {
            return false;
        }
        return replace(place, object, before.isArray() ? MAKE.arrayNode().add(value) : MAKE.textNode(value));
    }
}
