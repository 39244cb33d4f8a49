package org.openbbic.export.csv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.TextKey;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.csv.MappedColumn.Treatment;
import org.openbbic.export.csv.MappingParser.Text;

/** Checks what a mapping says of one column. */
final class ColumnCheck {

    /** What a draft does with a column that a person must decide on. */
    static final String OPEN = "avgor";

    private final MappingDraft.Column column;
    private final boolean longForm;

    ColumnCheck(MappingDraft.Column column, boolean longForm) {
        this.column = column;
        this.longForm = longForm;
    }

    MappedColumn mapped() throws MappingException {
        if (column.heading == null || column.heading.value().isBlank()) {
            throw (column.heading == null ? column.at : column.heading).fault("rubrik väntades");
        }
        Treatment treatment = treatment();
        if (treatment == Treatment.DROP || treatment == Treatment.IGNORE) {
            return leftOut(column.heading, treatment);
        }
        Target target = target();
        FieldSpec<?> field = target.field();
        FieldKind kind = field == null ? null : field.kind();
        if (treatment == Treatment.HASH && kind != FieldKind.TEXT && kind != FieldKind.LOCAL) {
            throw at(column.treatment).fault("bara ett textfält kan kodas");
        }
        checkAnswers(kind);
        checkSeparator(kind);
        checkYesAndNo(kind);
        return new MappedColumn(
                column.number,
                column.at.line(),
                column.heading.value(),
                treatment,
                target,
                answers(),
                column.separator == null ? MappedColumn.SEPARATOR : column.separator.value(),
                column.code == null ? null : column.code.value(),
                values(column.yes),
                values(column.no));
    }

    private Treatment treatment() throws MappingException {
        if (column.treatment == null) {
            return Treatment.READ;
        }
        return switch (column.treatment.value()) {
            case "koda" -> Treatment.HASH;
            case "kasta" -> Treatment.DROP;
            case "ignorera" -> Treatment.IGNORE;
            case OPEN ->
                throw column.treatment.fault(
                        "kolumnen är inte avgjord: skriv falt, eller gor med kasta eller ignorera, i stället");
            default -> throw column.treatment.fault("kasta, koda eller ignorera väntades");
        };
    }

    private MappedColumn leftOut(Text heading, Treatment treatment) throws MappingException {
        boolean more = column.target != null
                || column.separator != null
                || column.code != null
                || column.answersAt != null
                || column.yes != null
                || column.no != null;
        if (more) {
            throw at(column.treatment).fault("en kolumn som inte läses kan bara ha rubrik och gor");
        }
        return new MappedColumn(
                column.number,
                column.at.line(),
                heading.value(),
                treatment,
                null,
                Map.of(),
                MappedColumn.SEPARATOR,
                null,
                List.of(),
                List.of());
    }

    private Target target() throws MappingException {
        if (column.target == null) {
            throw column.at.fault("falt väntades");
        }
        Target target = Target.parse(column.target.value(), longForm);
        if (target == null) {
            boolean occasion = !longForm && Target.parse(column.target.value(), true) != null;
            throw column.target.fault(occasion ? "fältet utan objekt hör till formen lang" : "fältet finns inte");
        }
        return target;
    }

    private void checkAnswers(@Nullable FieldKind kind) throws MappingException {
        if (column.answersAt == null) {
            return;
        }
        if (column.code != null || kind != null && !isCode(kind)) {
            throw column.answersAt.fault("svar hör till fält med koder, och inte till kolumner med kod");
        }
        Map<String, String> seen = new HashMap<>();
        for (Map.Entry<String, Text> answer : column.answers.entrySet()) {
            Text code = answer.getValue();
            String before = seen.put(TextKey.of(answer.getKey()), code.value());
            if (code.value().isEmpty()) {
                throw code.fault(
                        "svaret är inte avgjort: skriv koden det betyder, eller ta bort det så att texten anmärks");
            }
            if (answer.getKey().isBlank() || code.value().isBlank()) {
                throw code.fault("en text och en kod väntades");
            }
            if (before != null && !before.equals(code.value())) {
                throw code.fault("svarstexten står redan med en annan kod");
            }
            if (kind == null && Occasion.parse(code.value()) == null) {
                throw code.fault("beslut, uppfoljning eller avslut väntades");
            }
        }
    }

    private void checkSeparator(@Nullable FieldKind kind) throws MappingException {
        if (column.separator == null) {
            return;
        }
        if (column.separator.value().isEmpty()) {
            throw column.separator.fault("minst ett tecken väntades");
        }
        if (column.code != null || kind == null || !kind.isList()) {
            throw column.separator.fault("skiljetecken hör till fält som tar flera svar i en cell");
        }
    }

    private void checkYesAndNo(@Nullable FieldKind kind) throws MappingException {
        if (column.code != null && (kind == null || !isCode(kind))) {
            throw column.code.fault("kod hör till fält med koder");
        }
        Text word = first(column.yes) == null ? first(column.no) : first(column.yes);
        boolean given = column.yes != null || column.no != null;
        if (given && column.code == null && kind != FieldKind.FLAG) {
            throw (word == null ? column.at : word).fault("ja och nej hör till ja/nej-fält och till kolumner med kod");
        }
        for (String yes : values(column.yes)) {
            if (values(column.no).stream().anyMatch(no -> TextKey.of(no).equals(TextKey.of(yes)))) {
                throw (word == null ? column.at : word).fault("samma text betyder både ja och nej");
            }
        }
    }

    private static boolean isCode(FieldKind kind) {
        return kind == FieldKind.CODE || kind == FieldKind.CODES;
    }

    private Text at(@Nullable Text text) {
        return text == null ? column.at : text;
    }

    private static @Nullable Text first(@Nullable List<Text> texts) {
        return texts == null || texts.isEmpty() ? null : texts.get(0);
    }

    private static List<String> values(@Nullable List<Text> texts) {
        return texts == null ? List.of() : texts.stream().map(Text::value).toList();
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        column.answers.forEach((text, code) -> answers.put(text, code.value()));
        return answers;
    }
}
