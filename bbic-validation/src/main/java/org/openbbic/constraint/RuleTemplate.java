package org.openbbic.constraint;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.CaseRemark;
import org.openbbic.rules.RuleBook;

/**
 * The message template of a remark, such as {@code {org.openbbic.niva.FEL}{org.openbbic.BBIC-S004}}: keys that the
 * provider looks up in {@code ContributorValidationMessages}, and that tell level and rule to whoever reads the template.
 *
 * <p>Jakarta Validation has no parameters of a single violation. So a wording that names a word is kept in its pieces,
 * {@code BBIC-K001.1} and {@code BBIC-K001.2}, and the word stands between them.
 */
final class RuleTemplate {

    /** What every key begins with, so that none is another library's. */
    static final String PREFIX = "org.openbbic.";

    static final String LEVEL = PREFIX + "niva.";

    private static final String WORD = "\u0000";
    private static final Pattern MEANT_BY_THE_PROVIDER = Pattern.compile("[{}$\\\\]");

    private RuleTemplate() {}

    static String of(CaseRemark remark) {
        StringBuilder template = new StringBuilder();
        template.append('{').append(LEVEL).append(remark.level()).append('}');
        String key = key(remark.rule(), remark.variant());
        int pieces = pieces(remark.rule(), remark.variant(), Locale.ROOT).length;
        if (pieces == 1) {
            return template.append('{').append(key).append('}').toString();
        }
        String word = remark.detail() == null ? "" : literal(remark.detail());
        for (int i = 1; i <= pieces; i++) {
            template.append(i == 1 ? "" : word);
            template.append('{').append(key).append('.').append(i).append('}');
        }
        return template.toString();
    }

    /** Whether a template is that of a remark. */
    static boolean isOne(String template) {
        return template.startsWith("{" + LEVEL);
    }

    static String key(String rule, @Nullable String variant) {
        return PREFIX + rule + (variant == null ? "" : "." + variant);
    }

    /** The wording, cut where it names a word. */
    static String[] pieces(String rule, @Nullable String variant, Locale language) {
        return RuleBook.bundled().message(rule, variant, WORD, language).split(WORD, -1);
    }

    /** The text as it must be written for the provider to show it as it is. */
    static String literal(String text) {
        return MEANT_BY_THE_PROVIDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }
}
