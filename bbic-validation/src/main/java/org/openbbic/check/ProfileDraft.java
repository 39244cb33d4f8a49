package org.openbbic.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.output.PrettyJson;
import org.openbbic.report.Report;
import org.openbbic.report.Report.Filled;

/**
 * <i>Förslag till profil</i> (draft of a profile): the variables that a municipality seems to have chosen, by how filled
 * they are in what it exports. What it has chosen only a person can say; the draft is there to be finished by one.
 */
public final class ProfileDraft {

    /**
     * A variable, and how filled it is.
     *
     * @param id its id
     * @param term its term
     * @param possible in how many places it could stand
     * @param filled in how many of them it does
     */
    public record Candidate(String id, String term, long possible, long filled) {

        /** Whether it is filled in at least once, and in at least so many per cent of the places. */
        boolean isFilled(int percent) {
            return filled > 0 && filled * 100 >= percent * possible;
        }
    }

    /** Fields that tell one variable under two names of their own; either answers it. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("barn.fodelsear", "alder", "barn.fodelsedatum", "alder");

    private final List<Candidate> candidates;
    private final int percent;

    private ProfileDraft(List<Candidate> candidates, int percent) {
        this.candidates = List.copyOf(candidates);
        this.percent = percent;
    }

    /**
     * A draft by what was found in a check.
     *
     * @param percent in how large a part of its places a variable must be filled in to be chosen, 0 to 100; one that never
     *     is filled in is not chosen by any
     * @throws IllegalArgumentException if {@code percent} is out of bounds
     */
    public static ProfileDraft of(Report report, Catalogue catalogue, int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent: " + percent);
        }
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Filled field : report.filled()) {
            for (Variable variable : variables(field.variable(), catalogue)) {
                Candidate here = new Candidate(variable.id(), variable.term(), field.possible(), field.filled());
                boolean otherName = OTHER_NAMES.containsKey(field.variable());
                found.merge(variable.id(), here, (one, other) -> together(one, other, otherName));
            }
        }
        return new ProfileDraft(new ArrayList<>(found.values()), percent);
    }

    /** The same variable at another occasion has places of its own; under another name it has the same. */
    private static Candidate together(Candidate one, Candidate other, boolean otherName) {
        long possible = otherName ? Math.max(one.possible(), other.possible()) : one.possible() + other.possible();
        long filled = Math.min(possible, one.filled() + other.filled());
        return new Candidate(one.id(), one.term(), possible, filled);
    }

    /** The variables that a field is an answer to; none for what the catalogue does not have. */
    private static List<Variable> variables(String address, Catalogue catalogue) {
        String otherName = OTHER_NAMES.get(address);
        FieldSpec<?> field = field(address);
        if (otherName != null || field == null) {
            return otherName == null
                    ? List.of()
                    : catalogue.findVariable(otherName).stream().toList();
        }
        String list = field.listId();
        if (list == null) {
            return catalogue.findVariable(field.name()).stream().toList();
        }
        // Measures in open care and round-the-clock care are two variables with one list.
        return catalogue
                .findVariable(list)
                .map(List::of)
                .orElseGet(() -> catalogue.variables().stream()
                        .filter(variable -> list.equals(variable.listId()))
                        .toList());
    }

    private static @Nullable FieldSpec<?> field(String address) {
        int dot = address.indexOf('.');
        for (NodeType<?> node : Format.NODES) {
            if (dot > 0 && node.name().equals(address.substring(0, dot))) {
                return node.find(address.substring(dot + 1));
            }
        }
        return null;
    }

    /** The variables that are filled in often enough to be chosen, in the order of the process. */
    public List<Candidate> chosen() {
        return candidates.stream().filter(each -> each.isFilled(percent)).toList();
    }

    /** The variables that are filled in, but more seldom than that. */
    public List<Candidate> seldom() {
        return candidates.stream()
                .filter(each -> each.filled() > 0 && !each.isFilled(percent))
                .toList();
    }

    /**
     * Writes the profile in UTF-8 and leaves the stream open.
     *
     * @param name what it calls itself
     * @throws IOException if the stream does not take it
     */
    public void write(String name, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("bbicProfil", "1");
            json.writeStringField("namn", name);
            json.writeArrayFieldStart("urval");
            for (Candidate variable : chosen()) {
                json.writeString(variable.id());
            }
            json.writeEndArray();
            json.writeObjectFieldStart("regler");
            json.writeEndObject();
            json.writeArrayFieldStart("lager");
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }
}
