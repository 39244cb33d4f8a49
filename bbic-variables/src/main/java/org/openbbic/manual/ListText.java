package org.openbbic.manual;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Attestation;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.manual.Manual.Listing;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** Lists of the catalogue as aligned columns. */
final class ListText {

    private final Catalogue catalogue;
    private final Words words;
    private final VersionView view;
    private final boolean oneVersion;

    ListText(Catalogue catalogue, Words words, VersionView view, boolean oneVersion) {
        this.catalogue = catalogue;
        this.words = words;
        this.view = view;
        this.oneVersion = oneVersion;
    }

    String of(Listing what) {
        return switch (what) {
            case VARIABLER -> variables();
            case VERSIONER -> versions();
            case LISTOR -> lists();
            case KALLOR -> sources();
        };
    }

    private String variables() {
        TextTable table = new TextTable(heads("id", "term", "steg", "slag", "anvandning"));
        for (Variable variable : catalogue.variables()) {
            List<String> row = new ArrayList<>(List.of(
                    variable.id(),
                    variable.hidden() ? variable.term() + " " + words.get("dold.kort") : variable.term(),
                    words.terms(variable.step()),
                    words.term(variable.kind()),
                    words.term(variable.use())));
            row.addAll(states(variable));
            table.row(row);
        }
        return text(table, words.count("lista.variabler", catalogue.variables().size()), marks());
    }

    /** A word for one version; for several a mark for each, under the number of its version. */
    private List<String> states(Variable variable) {
        if (oneVersion) {
            VariableState state = variable.state(view.versions().get(0).id());
            return List.of(inWords(state.presence(), state.evidence(), state.completeness()));
        }
        return List.of(marks(view.versions().stream()
                .map(each -> variable.state(each.id()).presence())
                .toList()));
    }

    private String lists() {
        TextTable table = new TextTable(heads("id", "term", "flerval", "antalSvar"));
        for (CodeList list : catalogue.lists()) {
            List<String> row = new ArrayList<>(List.of(
                    list.id(),
                    list.term(),
                    words.get(list.multiple() ? "ja" : "nej"),
                    Integer.toString(list.entries().size())));
            if (oneVersion) {
                String version = view.versions().get(0).id();
                row.add(inWords(list.presence(version), list.evidence(version), list.completeness(version)));
            } else {
                row.add(marks(view.versions().stream()
                        .map(each -> list.presence(each.id()))
                        .toList()));
            }
            table.row(row);
        }
        return text(table, words.count("lista.listor", catalogue.lists().size()), marks());
    }

    private String inWords(Presence presence, @Nullable Evidence grade, @Nullable Completeness known) {
        return words.presence(presence)
                + (grade == null ? "" : ", " + words.grade(grade))
                + (known == null ? "" : words.get("lista.kort", words.completeness(known)));
    }

    private String[] heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(words.get("kol." + key));
        }
        if (oneVersion) {
            heads.add(words.get("kol.iVersion", view.versions().get(0).id()));
        } else {
            StringBuilder numbers = new StringBuilder();
            for (int i = 1; i <= view.versions().size(); i++) {
                numbers.append(i == 1 ? "" : "\u00A0").append(i);
            }
            heads.add(numbers.toString());
        }
        return heads.toArray(String[]::new);
    }

    /** Marks as far apart as the numbers above them; a no-break space keeps them on their line. */
    private String marks(List<Presence> states) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < states.size(); i++) {
            int digits = Integer.toString(i + 1).length();
            marks.append(i == 0 ? "" : "\u00A0".repeat(digits)).append(words.mark(states.get(i)));
        }
        return marks.toString();
    }

    /** What the numbers and the marks mean. */
    private List<String> marks() {
        if (oneVersion) {
            return List.of();
        }
        StringBuilder numbers = new StringBuilder(words.get("forklaring.versioner"));
        for (int i = 0; i < view.versions().size(); i++) {
            numbers.append(i == 0 ? " " : ", ")
                    .append(i + 1)
                    .append(" = ")
                    .append(view.versions().get(i).id());
        }
        return List.of(numbers.toString(), words.get("forklaring.marken"));
    }

    private String versions() {
        TextTable table = new TextTable(
                words.get("kol.id"),
                words.get("kol.publicerad"),
                words.get("kol.kalla"),
                words.get("kol.innehall"),
                words.get("kol.variabler"),
                words.get("kol.belagda"),
                words.get("kol.overifierade"),
                words.get("kol.listor"));
        for (VersionInfo version : view.versions()) {
            Attestation known = catalogue.attestation(version.id());
            int unverified = known.values(Evidence.OBELAGD);
            int all =
                    known.values().values().stream().mapToInt(Integer::intValue).sum();
            table.row(
                    version.id(),
                    version.published(),
                    version.source().toString(),
                    words.get(version.contentKnown() ? "innehall.kant" : "innehall.okant"),
                    Integer.toString(known.variables()),
                    Integer.toString(all - unverified),
                    Integer.toString(unverified),
                    lists(known));
        }
        return text(table, words.get("forklaring.versionslista"), List.of());
    }

    private static String lists(Attestation known) {
        StringBuilder out = new StringBuilder();
        for (Completeness completeness : Completeness.values()) {
            out.append(out.length() == 0 ? "" : " / ")
                    .append(known.lists(completeness) + known.neighbourLists(completeness));
        }
        return out.toString();
    }

    private String sources() {
        TextTable table = new TextTable(words.get("kol.nyckel"), words.get("kol.titel"), words.get("kol.publicerad"));
        for (SourceInfo source : catalogue.sources()) {
            String title = source.verified() ? source.title() : source.title() + " " + words.get("overifierad");
            table.row(source.key(), title, source.published());
        }
        return text(table, words.count("lista.kallor", catalogue.sources().size()), List.of());
    }

    private String text(TextTable table, String about, List<String> legend) {
        StringBuilder out = new StringBuilder();
        for (String line : table.lines(Lines.WIDTH)) {
            out.append(line).append('\n');
        }
        out.append('\n');
        List<String> more = new ArrayList<>(legend);
        more.add(about);
        more.add(words.get("forklaring.inofficiell"));
        for (String paragraph : more) {
            for (String line : Lines.wrap(paragraph, Lines.WIDTH)) {
                out.append(line).append('\n');
            }
        }
        return out.toString().replace('\u00A0', ' ');
    }
}
