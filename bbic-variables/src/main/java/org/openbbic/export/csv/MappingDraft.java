package org.openbbic.export.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.TextKey;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.csv.MappingParser.Text;
import org.openbbic.model.arende.Exporthuvud;

/** The parts of a mapping file as they stood, and the checks that make a {@link Mapping} of them. */
final class MappingDraft {

    @Nullable
    Text version;

    Exporthuvud header = Exporthuvud.builder().bbicExport(Format.VERSION).build();

    @Nullable
    Text form;

    @Nullable
    Text delimiter;

    @Nullable
    Text sheet;

    /** Where the mapping says that nobody has gone through it yet. */
    @Nullable
    Text unfinished;

    final Map<String, Text> constants = new LinkedHashMap<>();
    final List<Column> columns = new ArrayList<>();

    /** One column as it stood. */
    static final class Column {
        final int number;
        final Text at;
        final Map<String, Text> answers;

        @Nullable
        Text heading;

        @Nullable
        Text target;

        @Nullable
        Text treatment;

        @Nullable
        Text separator;

        @Nullable
        Text code;

        @Nullable
        Text answersAt;

        @Nullable
        List<Text> yes;

        @Nullable
        List<Text> no;

        Column(int number, Text at, Map<String, Text> answers) {
            this.number = number;
            this.at = at;
            this.answers = answers;
        }
    }

    Mapping finish() throws MappingException {
        if (version == null || !version.value().equals(Mapping.VERSION)) {
            throw missing(version, "bbicMappning", "\"" + Mapping.VERSION + "\" väntades");
        }
        boolean longForm = isLong();
        if (columns.isEmpty()) {
            throw missing(null, "kolumner", "minst en kolumn väntades");
        }
        List<MappedColumn> mapped = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        for (Column column : columns) {
            MappedColumn made = new ColumnCheck(column, longForm).mapped();
            if (column.heading != null && !headings.add(TextKey.of(made.heading()))) {
                throw column.heading.fault("rubriken står två gånger");
            }
            mapped.add(made);
        }
        Map<String, Mapping.Constant> values = constants(longForm);
        checkTargets(mapped, values, longForm);
        if (unfinished != null) {
            throw unfinished.fault("mappningen är ett utkast: gå igenom varje kolumn, och ta sedan bort raden utkast");
        }
        return new Mapping(header, longForm, false, delimiterChar(), sheetName(), values, mapped);
    }

    private boolean isLong() throws MappingException {
        if (form != null && form.value().equals("lang")) {
            return true;
        }
        if (form == null || !form.value().equals("bred")) {
            throw missing(form, "form", "\"bred\" eller \"lang\" väntades");
        }
        return false;
    }

    private static MappingException missing(@Nullable Text at, String key, String reason) {
        return at != null ? at.fault(reason) : MappingException.at(1, 1, key, reason);
    }

    private @Nullable Character delimiterChar() throws MappingException {
        if (delimiter == null) {
            return null;
        }
        String text = delimiter.value();
        if (text.length() != 1 || "\"\r\n\uFEFF\0".contains(text) || Character.isSurrogate(text.charAt(0))) {
            throw delimiter.fault("ett enda tecken väntades, till exempel \";\"");
        }
        return text.charAt(0);
    }

    private @Nullable String sheetName() throws MappingException {
        if (sheet != null && sheet.value().isBlank()) {
            throw sheet.fault("ett namn väntades");
        }
        return sheet == null ? null : sheet.value();
    }

    private Map<String, Mapping.Constant> constants(boolean longForm) throws MappingException {
        Map<String, Mapping.Constant> values = new LinkedHashMap<>();
        for (Map.Entry<String, Text> constant : constants.entrySet()) {
            Text text = constant.getValue();
            Target target = Target.parse(constant.getKey(), longForm);
            if (target == null) {
                throw text.fault("fältet finns inte");
            }
            if (text.value().isBlank()) {
                throw text.fault("ett värde väntades");
            }
            if (target instanceof Target.WhichOccasion && Occasion.parse(text.value()) == null) {
                throw text.fault("beslut, uppfoljning eller avslut väntades");
            }
            values.put(
                    constant.getKey(),
                    new Mapping.Constant(text.line(), target, text.value().strip()));
        }
        return values;
    }

    /** A field that takes one answer is filled by one column; the occasion is told by exactly one. */
    private void checkTargets(List<MappedColumn> mapped, Map<String, Mapping.Constant> values, boolean longForm)
            throws MappingException {
        Map<Target, Boolean> filled = new HashMap<>();
        values.values().forEach(constant -> filled.put(constant.target(), false));
        for (MappedColumn column : mapped) {
            Target target = column.target();
            if (target == null) {
                continue;
            }
            FieldSpec<?> field = target.field();
            boolean adds =
                    column.code() != null || field != null && field.kind().isList();
            Boolean before = filled.put(target, adds);
            if (before != null && !(before && adds)) {
                throw columns.get(column.number() - 1).at.fault("fältet fylls redan av en annan kolumn eller av fast");
            }
        }
        if (longForm && !filled.containsKey(Target.WhichOccasion.INSTANCE)) {
            throw missing(form, "form", "formen lang kräver en kolumn knuten till " + Occasion.FIELD);
        }
    }
}
