package org.openbbic.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.Presence;
import org.openbbic.report.Report.Finding;

/**
 * What a remark on an answer needs from its code list: the list's name in words, and the answers that can stand there.
 *
 * <p>The rules speak of a list by its id; a person knows it by its term.
 */
final class AnswerLists {

    /** The beginning of the ids of the rules whose wordings name variables, with commas between. */
    private static final String NAME_VARIABLES = "BBIC-I";

    private static final String OUTSIDE_LIST = "BBIC-K001";

    /** The rules whose wordings name a code list. */
    private static final Set<String> NAME_A_LIST = Set.of(OUTSIDE_LIST, "BBIC-K002", "BBIC-F015");

    private final Catalogue catalogue;

    AnswerLists(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The word that the remark's wording names: the term of its list or of its variables where it names them. */
    @Nullable
    String detail(Finding finding) {
        CodeList list = list(finding);
        String word = finding.detail();
        if (word != null && finding.rule().startsWith(NAME_VARIABLES)) {
            return Arrays.stream(word.split(", "))
                    .map(id -> catalogue.findVariable(id).map(Variable::term).orElse(id))
                    .collect(Collectors.joining(", "));
        }
        return list == null ? word : list.term();
    }

    /** The list that the remark's wording names, or {@code null}. */
    @Nullable
    CodeList list(Finding finding) {
        return finding.detail() == null || !NAME_A_LIST.contains(finding.rule())
                ? null
                : catalogue.findList(finding.detail()).orElse(null);
    }

    /**
     * The answers of the versions that the case was judged by, in the order of the list.
     *
     * @return empty for every remark but one on an answer outside a list that is known whole
     */
    List<CodeEntry> allowed(Finding finding) {
        CodeList list = list(finding);
        if (list == null || !finding.rule().equals(OUTSIDE_LIST)) {
            return List.of();
        }
        return list.entries().stream()
                .filter(answer -> finding.versions().stream()
                        .anyMatch(version -> answer.state(version).presence() == Presence.FINNS))
                .toList();
    }
}
