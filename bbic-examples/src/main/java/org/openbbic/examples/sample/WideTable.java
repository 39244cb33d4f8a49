package org.openbbic.examples.sample;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

/**
 * The wide table as a case system may give it: one row per measure, columns per occasion, answers in words. Intake,
 * provisions, consent, placements and reviews are lost in it, and all follow-ups but the last.
 */
final class WideTable {

    private static final String RISK = "riskbedomning";
    private static final String SCHOOL = "skolgang";
    private static final String TALK = "samtalMedBarnet";

    private final Answers answers;
    private final List<Column> columns = new ArrayList<>();

    WideTable(Answers answers) {
        this.answers = answers;
        background();
        vulnerability("Hemmet", "hemmiljo", IdentifieradUtsatthet::hemmiljo);
        vulnerability("Föräldrar", "foralder", IdentifieradUtsatthet::foralder);
        vulnerability("Barnet", "barn", IdentifieradUtsatthet::barn);
        measure();
        decision();
        followUp();
        closing();
    }

    /** Its columns, in order. */
    List<Column> columns() {
        return List.copyOf(columns);
    }

    /**
     * Writes it: headings, then a row per case, semicolons between cells.
     *
     * @throws IOException if writing fails
     */
    void write(List<Arende> cases, Writer out) throws IOException {
        out.write(columns.stream().map(Column::heading).collect(Collectors.joining(";")) + "\n");
        for (Arende arende : cases) {
            out.write(columns.stream().map(c -> c.cell().apply(arende)).collect(Collectors.joining(";")) + "\n");
        }
    }

    private void background() {
        columns.add(Column.of("Löpnummer", "arende.id", a -> plain(a.id())));
        columns.add(Column.of("Enhet", "arende.enhet", a -> plain(a.enhet())));
        columns.add(Column.of("Kön", "barn.kon", child(b -> coded("kon", b.kon()))));
        columns.add(Column.of("Födelseår", "barn.fodelsear", child(b -> plain(b.fodelsear()))));
        columns.add(Column.of("Barnets ursprung", "barn.ursprung", child(b -> coded("ursprung", b.ursprung()))));
        columns.add(Column.of("Ensamkommande barn", "barn.ensamkommande", child(b -> yesNo(b.ensamkommande()))));
        columns.add(Column.of(
                "Utredning inledd",
                "utredning.inledd",
                a -> plain(investigation(a).inledd())));
        columns.add(Column.of(
                "Utredning avslutad",
                "utredning.avslutad",
                a -> plain(investigation(a).avslutad())));
    }

    private void vulnerability(String group, String list, Function<IdentifieradUtsatthet, List<Code>> part) {
        answers.list(list)
                .forEach((code, text) -> columns.add(Column.yesNo(
                        group + ": " + text,
                        "identifieradUtsatthet." + list,
                        code,
                        a -> part.apply(found(a)).contains(Code.of(code)))));
    }

    private void measure() {
        columns.add(Column.several(
                "Insats",
                "insats.typ",
                a -> answers.texts("insats.typ", CaseProperties.insats(a).typ())));
        columns.add(Column.of(
                "Insatsen började",
                "insats.start",
                a -> plain(CaseProperties.insats(a).start())));
    }

    private void decision() {
        columns.add(Column.of("Beslutsdatum", "beslut.datum", decided(b -> plain(b.datum()))));
        columns.add(Column.of("Bifall", "beslut.bifall", decided(b -> yesNo(b.bifall()))));
        columns.add(Column.several(
                "Insatsens fokus",
                "beslut.insatsensFokus",
                decided(b -> answers.texts("insatsensFokus", b.insatsensFokus()))));
        columns.add(risk("Risk vid beslut", "beslut", decided(b -> coded(RISK, b.riskbedomning()))));
        columns.add(school("Skolgång vid beslut", "beslut", decided(b -> coded(SCHOOL, b.skolgang()))));
        columns.add(
                talk("Samtal med barnet vid beslut", "beslut", decided(b -> answers.texts(TALK, b.samtalMedBarnet()))));
    }

    private void followUp() {
        columns.add(Column.of("Senaste uppföljning", "uppfoljning.datum", followed(u -> plain(u.datum()))));
        columns.add(risk("Risk vid uppföljning", "uppfoljning", followed(u -> coded(RISK, u.riskbedomning()))));
        columns.add(school("Skolgång vid uppföljning", "uppfoljning", followed(u -> coded(SCHOOL, u.skolgang()))));
        columns.add(talk(
                "Samtal med barnet vid uppföljning",
                "uppfoljning",
                followed(u -> answers.texts(TALK, u.samtalMedBarnet()))));
    }

    private void closing() {
        columns.add(Column.of("Avslutsdatum", "avslut.datum", closed(s -> plain(s.datum()))));
        columns.add(Column.answers(
                "Avslutsorsak",
                "avslut.orsak",
                codeByText("avslut.orsak"),
                closed(s -> coded("avslut.orsak", s.orsak()))));
        columns.add(risk("Risk vid avslut", "avslut", closed(s -> coded(RISK, s.riskbedomning()))));
        columns.add(school("Skolgång vid avslut", "avslut", closed(s -> coded(SCHOOL, s.skolgang()))));
        columns.add(
                talk("Samtal med barnet vid avslut", "avslut", closed(s -> answers.texts(TALK, s.samtalMedBarnet()))));
    }

    private Column risk(String heading, String node, Function<Arende, String> cell) {
        return Column.answers(heading, node + "." + RISK, codeByText(RISK), cell);
    }

    private Column school(String heading, String node, Function<Arende, String> cell) {
        return Column.answers(heading, node + "." + SCHOOL, codeByText(SCHOOL), cell);
    }

    private static Column talk(String heading, String node, Function<Arende, String> cell) {
        return Column.several(heading, node + "." + TALK, cell);
    }

    private Map<String, String> codeByText(String list) {
        Map<String, String> byText = new LinkedHashMap<>();
        answers.list(list).forEach((code, text) -> byText.put(text, code));
        return byText;
    }

    private String coded(String list, @Nullable Code code) {
        return code == null ? "" : answers.texts(list, List.of(code));
    }

    private static String plain(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String yesNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? Column.YES : Column.NO;
    }

    private static Function<Arende, String> child(Function<Barn, String> part) {
        return a -> a.barn() == null ? "" : part.apply(a.barn());
    }

    private static Utredning investigation(Arende arende) {
        return arende.utredningar().get(0);
    }

    private static IdentifieradUtsatthet found(Arende arende) {
        IdentifieradUtsatthet found = investigation(arende).identifieradUtsatthet();
        return found == null ? IdentifieradUtsatthet.builder().build() : found;
    }

    private static Function<Arende, String> decided(Function<Beslut, String> part) {
        return arende -> {
            Beslut beslut = CaseProperties.beslut(arende);
            return beslut == null ? "" : part.apply(beslut);
        };
    }

    private static Function<Arende, String> followed(Function<Uppfoljning, String> part) {
        return arende -> {
            Insats insats = CaseProperties.insats(arende);
            int count = insats.uppfoljningar().size();
            return count == 0 ? "" : part.apply(insats.uppfoljningar().get(count - 1));
        };
    }

    private static Function<Arende, String> closed(Function<Avslut, String> part) {
        return arende -> {
            Avslut avslut = CaseProperties.avslut(arende);
            return avslut == null ? "" : part.apply(avslut);
        };
    }
}
