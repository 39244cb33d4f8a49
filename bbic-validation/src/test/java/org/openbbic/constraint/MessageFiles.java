package org.openbbic.constraint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.Checker;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Level;
import org.openbbic.rules.ReadRule;
import org.openbbic.rules.Rule;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.ShareRule;

/** What the bundles of the constraint hold, made of the rule book's own texts. */
public final class MessageFiles {

    private static final Pattern EDGE = Pattern.compile("^ | $");
    private static final Properties TEXTS = texts();
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private MessageFiles() {}

    /** Text of each bundle, by its file. */
    public static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        files.put("ContributorValidationMessages.properties", file(SWEDISH));
        files.put(
                "ContributorValidationMessages_sv.properties",
                "# Swedish stands in the bundle without a language; this one keeps whoever asks for Swedish there.\n");
        files.put("ContributorValidationMessages_en.properties", file(Locale.ENGLISH));
        return files;
    }

    private static String file(Locale language) {
        StringBuilder text =
                new StringBuilder("# Made of the rule book's texts by RuleBookTest; change those, not this."
                        + " What stands before a text tells its level.\n");
        for (Level level : Level.values()) {
            text.append(RuleTemplate.LEVEL).append(level).append("=\n");
        }
        for (Rule rule : Checker.allRules()) {
            if (judgesCases(rule)) {
                for (String variant : variants(rule.id())) {
                    wording(text, rule.id(), variant.isEmpty() ? null : variant, language);
                }
            }
        }
        return text.toString();
    }

    private static boolean judgesCases(Rule rule) {
        return !(rule instanceof ReadRule || rule instanceof ShareRule)
                && !(rule instanceof FileRule file && !file.judgesCaseAlone());
    }

    /** The rule's wordings by the last part of their keys; its first or only one has none. */
    private static Set<String> variants(String rule) {
        Set<String> variants = new TreeSet<>();
        String key = rule + ".text";
        for (String name : TEXTS.stringPropertyNames()) {
            if (name.equals(key) || name.startsWith(key + ".")) {
                variants.add(name.substring(key.length()).replace(".", ""));
            }
        }
        return variants;
    }

    private static Properties texts() {
        try (InputStream in = RuleBook.class.getResourceAsStream("regler_sv.properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wording(StringBuilder text, String rule, @Nullable String variant, Locale language) {
        String[] pieces = RuleTemplate.pieces(rule, variant, language);
        for (int i = 0; i < pieces.length; i++) {
            text.append(RuleTemplate.key(rule, variant));
            text.append(pieces.length == 1 ? "" : "." + (i + 1)).append('=');
            // A space at an edge is written so that neither the reading of properties nor an editor takes it away.
            String piece = RuleTemplate.literal(pieces[i]).replace("\\", "\\\\");
            text.append(EDGE.matcher(piece).replaceAll("\\\\u0020")).append('\n');
        }
    }
}
