package org.openbbic.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.output.PlainText;
import org.openbbic.report.Report.Finding;
import org.openbbic.rules.RuleBook;

/**
 * The words of remarks. Many remarks have the same, and each is worked out once: there are no more than rules, their wordings
 * and the catalogue's words together give.
 */
final class Wordings {

    /** What the words follow from. */
    private record Key(
            String rule, @Nullable String variant, @Nullable String detail, List<String> versions) {

        static Key of(Finding finding) {
            return new Key(finding.rule(), finding.variant(), finding.detail(), finding.versions());
        }
    }

    private final RuleBook rules;
    private final AnswerLists lists;
    private final Locale language;
    private final Map<Key, String> messages = new HashMap<>();
    private final Map<Key, List<CodeEntry>> allowed = new HashMap<>();

    Wordings(RuleBook rules, AnswerLists lists, Locale language) {
        this.rules = rules;
        this.lists = lists;
        this.language = language;
    }

    /** What is wrong. */
    String message(Finding finding) {
        return messages.computeIfAbsent(
                Key.of(finding),
                key -> PlainText.of(rules.message(key.rule(), key.variant(), lists.detail(finding), language)));
    }

    /** The answers that can stand there; empty where the remark is not on such. */
    List<CodeEntry> allowed(Finding finding) {
        return allowed.computeIfAbsent(Key.of(finding), key -> lists.allowed(finding));
    }
}
