package org.openbbic.export.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.FieldWords;
import org.openbbic.output.WordFile;

/**
 * A field that a column may hold, and the words by which a heading names it.
 *
 * @param address its address, as a mapping writes it
 * @param spec the field
 * @param list its answers, or {@code null} where it takes none or nobody knows them
 * @param names words for the field
 * @param around words for the object around it
 * @param headings headings that are often met for it, as keys
 * @param isOnlyDay whether it is the only day of its object
 */
record Candidate(
        String address,
        FieldSpec<?> spec,
        @Nullable CodeList list,
        Set<String> names,
        Set<String> around,
        Set<String> headings,
        boolean isOnlyDay) {

    private static final FieldWords WORDS = FieldWords.of(Locale.ROOT);

    /** All fields of a table of that form. */
    static List<Candidate> all(Catalogue catalogue, boolean longForm) {
        Properties usual = WordFile.load(Candidate.class, "rubriker.properties");
        List<Candidate> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodePlace node : NodePlace.all()) {
            boolean occasion = longForm && Set.of(Occasion.values()).stream().anyMatch(o -> o.place() == node);
            for (FieldSpec<?> field : node.type().fields()) {
                String full = node.type().name() + "." + field.name();
                String address = occasion ? field.name() : full;
                if (field.child() == null && field.kind() != FieldKind.LOCAL && seen.add(address)) {
                    all.add(of(catalogue, node, field, address, usual.getProperty(full, "")));
                }
            }
        }
        return all;
    }

    private static Candidate of(Catalogue catalogue, NodePlace node, FieldSpec<?> field, String address, String usual) {
        String full = node.type().name() + "." + field.name();
        CodeList list = field.listId() == null ? null : catalogue.getList(field.listId());
        Set<String> names = new HashSet<>(Heading.words(field.name()));
        names.addAll(Heading.words(WORDS.findField(full).orElse(list == null ? field.name() : list.term())));
        Set<String> around = new HashSet<>(Heading.words(node.type().name()));
        WORDS.findNode(node.type().name()).ifPresent(word -> around.addAll(Heading.words(word)));
        Set<String> headings = new HashSet<>();
        for (String heading : usual.split(",")) {
            headings.add(Heading.key(heading));
        }
        headings.remove("");
        long days = node.type().fields().stream()
                .filter(other -> other.kind() == FieldKind.DATE)
                .count();
        return new Candidate(
                address,
                field,
                list == null || list.entries().isEmpty() ? null : list,
                names,
                around,
                headings,
                field.kind() == FieldKind.DATE && days == 1);
    }

    /** Whether it takes answers that are known. */
    boolean hasAnswers() {
        return list != null;
    }
}
