package org.openbbic.krav;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.CaseReader;
import org.openbbic.export.FieldKind;
import org.openbbic.export.Format;
import org.openbbic.export.Frame;
import org.openbbic.export.NodeType;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Insats;

/**
 * Counts, of the measures that pass by, those with data at decision, follow-up and closing. A date alone is no data: what
 * counts is an answer, or a variable of the municipality's own.
 */
final class Tillfallen {

    private long measures;
    private long decided;
    private long followed;
    private long followedAgain;
    private long closed;
    private long whole;

    long measures() {
        return measures;
    }

    /** Measures with data at the decision. */
    long decided() {
        return decided;
    }

    /** Measures with data at a follow-up. */
    long followed() {
        return followed;
    }

    /** Measures with data at two follow-ups or more. */
    long followedAgain() {
        return followedAgain;
    }

    /** Measures with data at the closing. */
    long closed() {
        return closed;
    }

    /** Measures with data at all three. */
    long whole() {
        return whole;
    }

    /** That reader, with each of its cases counted as it passes. */
    CaseReader counting(CaseReader reader) {
        return new Counting(reader);
    }

    private void count(Arende arende) {
        for (Insats insats : arende.insatser()) {
            boolean before = insats.beslut() != null && hasData(Format.BESLUT, insats.beslut());
            long during = insats.uppfoljningar().stream()
                    .filter(each -> hasData(Format.UPPFOLJNING, each))
                    .count();
            boolean after = insats.avslut() != null && hasData(Format.AVSLUT, insats.avslut());
            measures++;
            decided += before ? 1 : 0;
            followed += during > 0 ? 1 : 0;
            followedAgain += during > 1 ? 1 : 0;
            closed += after ? 1 : 0;
            whole += before && during > 0 && after ? 1 : 0;
        }
    }

    private static <R> boolean hasData(NodeType<R> type, R node) {
        return type.fields().stream().anyMatch(field -> isData(field.kind(), field.get(node)));
    }

    private static boolean isData(FieldKind kind, @Nullable Object value) {
        return switch (kind) {
            case CODE -> value != null;
            case CODES -> value instanceof List<?> codes && !codes.isEmpty();
            case LOCAL ->
                value instanceof ExtraFields own
                        && own.fields().stream().anyMatch(field -> !field.json().equals("null"));
            default -> false;
        };
    }

    /** Hands on what another reader reads. */
    private final class Counting implements CaseReader {

        private final CaseReader reader;

        Counting(CaseReader reader) {
            this.reader = reader;
        }

        @Override
        public Exporthuvud header() {
            return reader.header();
        }

        @Override
        public Frame headerFrame() {
            return reader.headerFrame();
        }

        @Override
        public boolean isTable() {
            return reader.isTable();
        }

        @Override
        public List<ReadProblem> takeFileProblems() {
            return reader.takeFileProblems();
        }

        @Override
        public @Nullable ReadCase next() throws IOException {
            ReadCase next = reader.next();
            Arende arende = next == null ? null : next.value();
            if (arende != null) {
                count(arende);
            }
            return next;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
