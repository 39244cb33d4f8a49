package org.openbbic.annex;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbbic.export.CaseReader;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.model.Code;

/**
 * The answers that an export holds, list by list, each with how often it stands there.
 *
 * <p>These are input values: an answer of a list that nobody here knows can be anything. What is longer than
 * {@value #LONGEST} characters or holds six digits in a row is no answer from a list but somebody's words or number; it is
 * counted and left out, and so is what comes after {@value #MOST} different answers of one list.
 */
public final class MetAnswers {

    /** How many characters an answer has at most. */
    public static final int LONGEST = 100;

    /** How many different answers of one list are kept. */
    public static final int MOST = 500;

    /** None: for a sheet of everything. */
    public static final MetAnswers NONE = new MetAnswers();

    private final Map<String, Map<String, Long>> byList = new LinkedHashMap<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private final Map<ReadProblem.Kind, Long> problems = new EnumMap<>(ReadProblem.Kind.class);
    private long cases;
    private long unread;

    private MetAnswers() {}

    /**
     * Reads an export to its end; a case that cannot be read is passed over and counted.
     *
     * @throws IOException if reading fails
     */
    public static MetAnswers in(CaseReader reader) throws IOException {
        MetAnswers met = new MetAnswers();
        met.problems(reader.takeFileProblems());
        ReadCase next;
        while ((next = reader.next()) != null) {
            met.problems(next.problems());
            met.problems(reader.takeFileProblems());
            met.cases++;
            if (next.value() == null) {
                met.unread++;
            } else {
                met.node(Format.ARENDE, next.value());
            }
        }
        met.problems(reader.takeFileProblems());
        return met;
    }

    private void problems(List<ReadProblem> met) {
        met.forEach(problem -> problems.merge(problem.kind(), 1L, Long::sum));
    }

    // The tables of Format hold each record with its own type, so the casts cannot fail.
    @SuppressWarnings("unchecked")
    private void node(NodeType<?> type, Object node) {
        for (FieldSpec<?> field : type.fields()) {
            Object value = ((FieldSpec<Object>) field).get(node);
            if (value instanceof List<?> list) {
                list.forEach(each -> value(field, each));
            } else if (value != null) {
                value(field, value);
            }
        }
    }

    private void value(FieldSpec<?> field, Object value) {
        NodeType<?> child = field.child();
        if (child != null) {
            node(child, value);
        } else if (value instanceof Code code && field.listId() != null) {
            answer(field.listId(), code.value());
        }
    }

    private void answer(String list, String answer) {
        Map<String, Long> own = byList.computeIfAbsent(list, id -> new TreeMap<>());
        boolean fits = own.containsKey(answer) || own.size() < MOST && isAnswer(answer);
        if (fits) {
            own.merge(answer, 1L, Long::sum);
        } else {
            leftOut.merge(list, 1L, Long::sum);
        }
    }

    private static boolean isAnswer(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 6; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            // A hyphen or space within a number does not make it another number.
            digits = digit ? digits + 1 : c == '-' || c == ' ' || c == '+' ? digits : 0;
        }
        return digits < 6 && !text.isBlank() && text.length() <= LONGEST;
    }

    /** How many cases the export holds, readable or not. */
    public long cases() {
        return cases;
    }

    /** How many of them could not be read, so that their answers are not here. */
    public long unread() {
        return unread;
    }

    /** What the reader met, by kind, with how often. */
    public Map<ReadProblem.Kind, Long> problems() {
        return Collections.unmodifiableMap(problems);
    }

    /** Whether the export holds an answer of that list. */
    public boolean has(String list) {
        return byList.containsKey(list);
    }

    /** The answers of that list in order of their text, with how often each stands there. */
    public Map<String, Long> of(String list) {
        return Collections.unmodifiableMap(byList.getOrDefault(list, Map.of()));
    }

    /** How many answers of that list were left out. */
    public long leftOut(String list) {
        return leftOut.getOrDefault(list, 0L);
    }
}
