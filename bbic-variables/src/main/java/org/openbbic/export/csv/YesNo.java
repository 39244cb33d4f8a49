package org.openbbic.export.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.TextKey;

/** Which texts mean yes and which mean no; case and spaces are ignored. */
final class YesNo {

    private static final List<String> USUAL_YES = List.of("ja", "sant", "true", "1", "x");
    private static final List<String> USUAL_NO = List.of("nej", "falskt", "false", "0");

    private final Map<String, Boolean> texts = new HashMap<>();

    private YesNo() {}

    /** Those texts; where one list is empty, the usual ones that the other does not claim. */
    static YesNo of(List<String> yes, List<String> no) {
        YesNo made = new YesNo();
        (no.isEmpty() ? USUAL_NO : no).forEach(text -> made.texts.put(TextKey.of(text), false));
        if (yes.isEmpty()) {
            USUAL_YES.forEach(text -> made.texts.putIfAbsent(TextKey.of(text), true));
        }
        yes.forEach(text -> made.texts.put(TextKey.of(text), true));
        return made;
    }

    /** Whether the text means yes or no; {@code null} where it means neither. */
    @Nullable
    Boolean parse(String text) {
        return texts.get(TextKey.of(text));
    }
}
