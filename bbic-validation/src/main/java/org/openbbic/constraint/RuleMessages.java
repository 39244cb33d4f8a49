package org.openbbic.constraint;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts in the rule book's text where the provider's own messages leave a key of it as it is. On the module path a provider
 * reads only one of all the files of the name {@code ContributorValidationMessages}, so with another library that brings
 * one it is left to chance whose is found. What the provider does find comes first, an embedder's own wordings among it.
 * Immutable; safe for several threads, if the interpolator it stands before is.
 *
 * <pre>{@code
 * configuration.messageInterpolator(RuleMessages.of(configuration.getDefaultMessageInterpolator()))
 * }</pre>
 */
public final class RuleMessages implements MessageInterpolator {

    /** A key of the bundles: a level, or a rule with the wording and the piece of it where there are several. */
    private static final Pattern KEY = Pattern.compile("\\{" + Pattern.quote(RuleTemplate.PREFIX)
            + "(?:niva\\.[A-Z]+|([A-Z0-9-]+)(?:\\.([a-zA-Z]+))?(?:\\.([1-9]))?)}");

    private final MessageInterpolator others;

    private RuleMessages(MessageInterpolator others) {
        this.others = others;
    }

    /** One that stands before the provider's or framework's own. */
    public static RuleMessages of(MessageInterpolator others) {
        return new RuleMessages(others);
    }

    /** In the language of the interpolator it stands before; what that leaves, in the language of the system. */
    @Override
    public String interpolate(String template, Context context) {
        return filled(template, others.interpolate(template, context), Locale.getDefault());
    }

    @Override
    public String interpolate(String template, Context context, Locale language) {
        return filled(template, others.interpolate(template, context, language), language);
    }

    private static String filled(String template, String message, Locale language) {
        return RuleTemplate.isOne(template)
                ? KEY.matcher(message).replaceAll(key -> Matcher.quoteReplacement(text(key, language)))
                : message;
    }

    private static String text(MatchResult key, Locale language) {
        String rule = key.group(1);
        String piece = key.group(3);
        return rule == null
                ? ""
                : RuleTemplate.pieces(rule, key.group(2), language)[piece == null ? 0 : Integer.parseInt(piece) - 1];
    }
}
