package org.openbbic.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Layer;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;
import org.openbbic.output.PlainText;
import org.openbbic.output.Sheet;

/**
 * <i>Avprickning</i> (ticking off): writes a sheet in which someone who holds the official annex answers J or N, with the
 * page, for each variable and answer of a version, and whether the list is now whole. What is attested already is filled in.
 *
 * <p>Semicolon-separated with Swedish headings, and safe to open in a spreadsheet. A sheet of {@link MetAnswers} holds
 * answers from the export, so it is as secret as the export.
 */
public final class TickSheet {

    private final Asked asked;
    private final Catalogue catalogue;
    private final String version;
    private final MetAnswers met;
    private final Sheet sheet;

    private TickSheet(Asked asked, Sheet sheet) {
        this.asked = asked;
        this.catalogue = asked.catalogue();
        this.version = asked.version();
        this.met = asked.met();
        this.sheet = sheet;
    }

    /**
     * Whether a sheet of what an export holds would ask of any variable at all.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such version
     */
    public static boolean hasQuestions(Catalogue catalogue, String version, MetAnswers met) {
        catalogue.getVersion(version);
        Asked asked = new Asked(catalogue, version, met);
        return catalogue.variables().stream().anyMatch(asked::of);
    }

    /**
     * Writes a sheet of every variable.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such version
     * @throws IOException if the stream does not take it
     */
    public static void write(Catalogue catalogue, String version, OutputStream out) throws IOException {
        new TickSheet(new Asked(catalogue, version, MetAnswers.NONE), Sheet.to(out)).write(true);
    }

    /**
     * Writes a sheet of the variables that an export holds answers of, with those answers. Variables that statute or a
     * neighbouring authority decides are left out, since the annex need not tell of them.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such version
     * @throws IOException if the stream does not take it
     */
    public static void write(Catalogue catalogue, String version, MetAnswers met, OutputStream out) throws IOException {
        new TickSheet(new Asked(catalogue, version, met), Sheet.to(out)).write(false);
    }

    private void write(boolean all) throws IOException {
        String name = catalogue.getVersion(version).name();
        sheet.row(SheetColumns.HEADINGS.toArray(String[]::new));
        for (SheetColumns.Question question : SheetColumns.QUESTIONS) {
            String known = switch (question.key()) {
                case "namn" -> "Avprickad bilaga, " + name;
                case "part" -> "kommun";
                default -> "";
            };
            sheet.row(SheetColumns.HEAD, version, "", question.text(), question.key(), "", "", "", "", known, "", "");
        }
        for (Variable variable : catalogue.variables()) {
            if (all ? !variable.local() : asked.of(variable)) {
                variable(variable);
            }
        }
        sheet.flush();
    }

    private void variable(Variable variable) throws IOException {
        VariableState state = variable.state(version);
        row(
                SheetColumns.VARIABLE_ROW,
                variable,
                "",
                "",
                "",
                known(state.presence(), state.evidence()),
                state.source(),
                Known.of(state.presence(), state.evidence()).tick(),
                state.note());
        if (variable.listId() != null) {
            list(variable, catalogue.getList(variable.listId()));
        }
    }

    private void list(Variable variable, CodeList list) throws IOException {
        Set<String> unknown = new LinkedHashSet<>(met.of(list.id()).keySet());
        for (CodeEntry entry : list.entries()) {
            unknown.remove(entry.code().value());
            if (Asked.belongs(entry, variable)) {
                CodeState state = entry.state(version);
                row(
                        SheetColumns.VALUE_ROW,
                        variable,
                        entry.code().value(),
                        entry.term(),
                        count(list, entry.code().value()),
                        known(state.presence(), state.evidence()),
                        state.source(),
                        Known.of(state.presence(), state.evidence()).tick(),
                        entry.note());
            }
        }
        for (String answer : unknown) {
            String plain = PlainText.of(answer);
            boolean tickable = plain.equals(answer) && Layer.isCode(answer);
            String note = tickable ? "" : "Svaret kan inte vara en kod i ett lager och kan inte prickas av.";
            row(SheetColumns.VALUE_ROW, variable, plain, plain, count(list, answer), "okänt", null, "", note);
        }
        whole(variable, list);
    }

    private void whole(Variable variable, CodeList list) throws IOException {
        VariableState state = variable.state(version);
        boolean whole = Known.isWhole(state.completeness(), state.completenessEvidence());
        String known =
                state.completeness() == null ? "okänt" : state.completeness().name();
        long leftOut = met.leftOut(list.id());
        row(
                SheetColumns.LIST_ROW,
                variable,
                "",
                "Är listan fullständig nu?",
                "",
                known,
                whole ? state.source() : null,
                whole ? SheetColumns.YES : "",
                leftOut == 0
                        ? ""
                        : leftOut + " svar i filen är för långa, för många eller ser ut som nummer och visas inte.");
    }

    private String count(CodeList list, String answer) {
        Long count = met.of(list.id()).get(answer);
        return count == null ? "" : count.toString();
    }

    private static String known(Presence presence, @Nullable Evidence grade) {
        String word = switch (presence) {
            case FINNS -> "finns";
            case EJ_INFORD -> "inte införd";
            case BORTTAGEN -> "borttagen";
            case OKAND -> "okänt";
        };
        String unverified = grade == Evidence.OBELAGD ? ", overifierad" : "";
        return grade == null ? word : word + " (" + grade + unverified + ")";
    }

    private void row(
            String kind,
            Variable variable,
            String code,
            String answer,
            String count,
            String known,
            @Nullable Source source,
            String tick,
            String note)
            throws IOException {
        sheet.row(
                kind,
                version,
                variable.id(),
                variable.term(),
                code,
                answer,
                count,
                known,
                source == null ? "" : source.toString(),
                tick,
                "",
                note);
    }
}
