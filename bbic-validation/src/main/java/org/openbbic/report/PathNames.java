package org.openbbic.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.export.ReadProblem;

/** Puts a path into words: {@code /utredningar/0/avslutad} is <i>Utredning 1, Avslutad</i>. */
final class PathNames {

    private final FieldNames names;
    private final Texts texts;

    PathNames(FieldNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** The same words with signs between them. */
    String joined(String path) {
        return String.join(" › ", words(path));
    }

    /**
     * The path in words, from the outside in.
     *
     * @param path JSON Pointer within a case or within the header
     * @return empty where the path is, or where it is none of the format's
     */
    List<String> words(String path) {
        if (!path.startsWith("/")) {
            return List.of();
        }
        String[] steps = path.substring(1).split("/", -1);
        List<String> words = words(Format.ARENDE, steps);
        return words == null ? headerWords(steps) : words;
    }

    private List<String> headerWords(String[] steps) {
        List<String> words = words(Format.HUVUD, steps);
        return words == null ? List.of() : words;
    }

    private @Nullable List<String> words(NodeType<?> root, String[] steps) {
        List<String> words = new ArrayList<>();
        NodeType<?> node = root;
        int at = 0;
        while (at < steps.length) {
            String step = steps[at++];
            FieldSpec<?> field = node.find(step);
            if (field == null) {
                return unknown(words, step, at == steps.length);
            }
            NodeType<?> child = field.child();
            String name = child == null ? names.inNode(node.name() + '.' + field.name()) : names.nodeName(child.name());
            String number = field.kind().isList() && at < steps.length ? number(steps[at++]) : "";
            if (number == null) {
                return null;
            }
            words.add(
                    child == null && !number.isEmpty()
                            ? name + ", " + texts.get("namn.svar", number)
                            : (name + ' ' + number).strip());
            if (child == null) {
                return at == steps.length ? words : unknown(words, steps[at], at + 1 == steps.length);
            }
            node = child;
        }
        return words;
    }

    private @Nullable List<String> unknown(List<String> words, String step, boolean last) {
        if (!last || !step.equals(ReadProblem.UNKNOWN_NAME)) {
            return null;
        }
        words.add(texts.get("namn.okantFalt"));
        return words;
    }

    /** A place in a list as people count, from 1; {@code null} where it is no number. */
    private static @Nullable String number(String step) {
        return step.matches("[0-9]{1,8}") ? Integer.toString(Integer.parseInt(step) + 1) : null;
    }
}
