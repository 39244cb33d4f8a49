package org.openbbic.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/**
 * What a person calls the fields: the catalogue's term where it has one, else a word of the report's own.
 *
 * <p>A field address is {@code <node>.<field>}, a variable's id is the address without occasion; both are named here.
 */
public final class FieldNames {

    /** Parts of a case at which the same variable is registered again. */
    private static final Set<String> OCCASIONS = Set.of("beslut", "uppfoljning", "avslut");

    private static final Map<String, NodeType<?>> NODES = nodes();

    private final Catalogue catalogue;
    private final Texts texts;

    FieldNames(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** The names in English for {@link Locale#ENGLISH}, else in Swedish. */
    public static FieldNames of(Catalogue catalogue, Locale language) {
        return new FieldNames(catalogue, Texts.of(language));
    }

    private static Map<String, NodeType<?>> nodes() {
        Map<String, NodeType<?>> nodes = new HashMap<>();
        Format.NODES.forEach(node -> nodes.put(node.name(), node));
        return nodes;
    }

    /** The name that stands alone, such as <i>Riskbedömning vid beslut</i>; the address itself where nobody knows it. */
    public String full(String address) {
        String node = node(address);
        FieldSpec<?> field = spec(address);
        if (field == null) {
            String term = term(address);
            return term == null ? address : term;
        }
        String name = inNode(address);
        if (address.equals(field.listId()) || name.startsWith(nodeName(node))) {
            return name;
        }
        if (OCCASIONS.contains(node)) {
            return texts.get("namn.tillfalle", name, texts.get("tillfalle." + node));
        }
        return field.listId() == null ? texts.get("namn.del", nodeName(node), lowerFirst(name)) : name;
    }

    /** The name among others of the same part of a case, such as <i>Riskbedömning</i>. */
    String inNode(String address) {
        FieldSpec<?> field = spec(address);
        String term = field == null || field.listId() == null ? term(address) : term(field.listId());
        if (term == null && field != null) {
            term = texts.find("falt." + address);
        }
        if (term == null && field != null) {
            term = term(field.name());
        }
        if (term == null && field != null) {
            term = texts.find("falt." + field.name());
        }
        return term == null ? address : term;
    }

    /** What the variable is, in English, where the name is a Swedish term; {@code null} in Swedish. */
    @Nullable
    String gloss(String address) {
        if (!texts.isEnglish()) {
            return null;
        }
        FieldSpec<?> field = spec(address);
        String id = field == null || field.listId() == null ? address : field.listId();
        CodeList list = catalogue.findList(id).orElse(null);
        if (list != null) {
            return list.gloss();
        }
        return catalogue
                .findVariable(id.substring(id.indexOf('.') + 1))
                .map(Variable::gloss)
                .orElse(null);
    }

    /** The part of a case that the address names, {@code beslut} in {@code beslut.datum}. */
    static String node(String address) {
        int dot = address.indexOf('.');
        return dot < 0 ? "" : address.substring(0, dot);
    }

    /** What that part of a case is called; its own name where nobody knows it. */
    String nodeName(String node) {
        String name = texts.find("nod." + node);
        return name == null ? node : name;
    }

    private static @Nullable FieldSpec<?> spec(String address) {
        NodeType<?> node = NODES.get(node(address));
        return node == null ? null : node.find(address.substring(address.indexOf('.') + 1));
    }

    private @Nullable String term(String id) {
        return catalogue
                .findList(id)
                .map(CodeList::term)
                .or(() -> catalogue.findVariable(id).map(Variable::term))
                .orElse(null);
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
