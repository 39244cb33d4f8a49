package org.openbbic.examples.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbbic.examples.Root;

/** The fenced blocks of a document, by language. */
final class Blocks {

    private static final Pattern FENCED = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    private Blocks() {}

    static List<String> of(String document, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher found = FENCED.matcher(Root.read(document));
        while (found.find()) {
            if (found.group(1).equals(language)) {
                blocks.add(found.group(2));
            }
        }
        return blocks;
    }
}
