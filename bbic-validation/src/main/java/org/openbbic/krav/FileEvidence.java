package org.openbbic.krav;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openbbic.check.AnswerCount;
import org.openbbic.report.FieldNames;
import org.openbbic.report.Report;
import org.openbbic.report.Report.Filled;
import org.openbbic.report.Verdict;
import org.openbbic.rules.Area;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;

/**
 * What the files show of a demand. What was not there to be seen is never taken for seen, and what no list can tell right
 * from wrong is never taken for right.
 */
final class FileEvidence {

    private final Report report;
    private final Map<String, AnswerCount> answers = new LinkedHashMap<>();
    private final Map<String, AnswerCount> shared = new LinkedHashMap<>();
    private final Map<String, Filled> filled = new LinkedHashMap<>();
    private final Tillfallen occasions;
    private final Variabelfalt fields;
    private final FieldNames names;
    private final RuleBook book;

    FileEvidence(
            Report report,
            List<AnswerCount> answers,
            List<AnswerCount> shared,
            Tillfallen occasions,
            Variabelfalt fields,
            FieldNames names,
            RuleBook book) {
        this.report = report;
        this.occasions = occasions;
        this.fields = fields;
        this.names = names;
        this.book = book;
        answers.forEach(each -> this.answers.put(each.field(), each));
        shared.forEach(each -> this.shared.put(each.field(), each));
        report.filled().forEach(each -> filled.put(each.variable(), each));
    }

    Bevisutfall of(Bevis bevis) {
        if (report.outcome() == Report.Outcome.EJ_GENOMFORD) {
            return said(bevis, Svar.EJ_VISAT, "fil.ejGenomford");
        }
        if (readCases() == 0) {
            return said(bevis, Svar.EJ_VISAT, "fil.ingaArenden");
        }
        return switch (bevis.slag()) {
            case UTAN_FEL -> withoutFaults(bevis);
            case VARIABEL -> variable(bevis, fields.of(requireNonNull(bevis.variabel())));
            case TILLFALLEN -> occasions(bevis);
            case AGGREGERBAR -> countable(bevis);
            case RADATA -> readable(bevis);
            case TESTPAKET, INTYG -> throw new IllegalArgumentException("bevis: no file shows it");
        };
    }

    private long readCases() {
        return report.files().stream()
                .mapToLong(file -> file.cases() - file.unread())
                .sum();
    }

    private Bevisutfall withoutFaults(Bevis bevis) {
        Svar svar = report.count(Level.FEL) == 0 ? Svar.UPPFYLLT : Svar.EJ_UPPFYLLT;
        return new Bevisutfall(bevis, svar, Verdict.sentence(report, KravWords.SWEDISH) + ".", null);
    }

    private Bevisutfall variable(Bevis bevis, List<String> addresses) {
        return addresses.stream().anyMatch(fields::hasList) ? coded(bevis, addresses) : plain(bevis, addresses);
    }

    /** A day, a number or a yes: it stands in its field only where it could be read. */
    private Bevisutfall plain(Bevis bevis, List<String> addresses) {
        long count = addresses.stream()
                .map(filled::get)
                .mapToLong(each -> each == null ? 0 : each.filled())
                .sum();
        return count == 0
                ? said(bevis, Svar.EJ_UPPFYLLT, "variabel.aldrig")
                : said(bevis, Svar.UPPFYLLT, "variabel.ifylld", KravWords.number(count));
    }

    private Bevisutfall coded(Bevis bevis, List<String> addresses) {
        long right = 0;
        long wrong = 0;
        long untestable = 0;
        for (String address : addresses) {
            AnswerCount here = answers.getOrDefault(address, shared.get(address));
            right += here == null ? 0 : here.right();
            wrong += here == null ? 0 : here.wrong();
            untestable += here == null ? 0 : here.untestable();
        }
        String all = KravWords.number(right + wrong + untestable);
        if (right + wrong + untestable == 0) {
            return said(bevis, Svar.EJ_UPPFYLLT, "variabel.aldrig");
        } else if (right + wrong == 0) {
            return said(bevis, Svar.EJ_VISAT, "variabel.ejProvbar", all);
        } else if (wrong + untestable == 0) {
            return said(bevis, Svar.UPPFYLLT, "variabel.ratt", all);
        }
        return said(
                bevis,
                right == 0 ? Svar.EJ_UPPFYLLT : Svar.DELVIS,
                "variabel.blandat",
                all,
                KravWords.number(right),
                KravWords.number(wrong),
                KravWords.number(untestable));
    }

    private Bevisutfall occasions(Bevis bevis) {
        if (occasions.whole() > 0) {
            return said(
                    bevis,
                    Svar.UPPFYLLT,
                    "tillfallen.alla",
                    KravWords.number(occasions.whole()),
                    KravWords.number(occasions.measures()),
                    KravWords.number(occasions.followedAgain()));
        }
        if (occasions.decided() + occasions.followed() + occasions.closed() == 0) {
            return said(bevis, Svar.EJ_UPPFYLLT, "tillfallen.inga");
        }
        return said(
                bevis,
                Svar.DELVIS,
                "tillfallen.delvis",
                KravWords.number(occasions.decided()),
                KravWords.number(occasions.followed()),
                KravWords.number(occasions.closed()));
    }

    private Bevisutfall countable(Bevis bevis) {
        long all = answers.values().stream().mapToLong(AnswerCount::all).sum();
        long loose = answers.values().stream().mapToLong(AnswerCount::loose).sum();
        long unlisted = all
                - loose
                - answers.values().stream().mapToLong(AnswerCount::right).sum();
        if (all == 0) {
            return said(bevis, Svar.EJ_UPPFYLLT, "aggregerbar.inga");
        }
        if (loose == 0) {
            return said(
                    bevis,
                    Svar.UPPFYLLT,
                    unlisted == 0 ? "aggregerbar.alla" : "aggregerbar.form",
                    KravWords.number(all),
                    KravWords.number(answers.size()),
                    KravWords.number(unlisted));
        }
        String where = answers.values().stream()
                .filter(each -> each.loose() > 0)
                .map(each -> names.full(each.field()))
                .collect(Collectors.joining(", "));
        Svar svar = loose == all ? Svar.EJ_UPPFYLLT : Svar.DELVIS;
        return said(bevis, svar, "aggregerbar.delvis", KravWords.number(all - loose), KravWords.number(all), where);
    }

    private Bevisutfall readable(Bevis bevis) {
        long cases = report.files().stream().mapToLong(Report.FileReport::cases).sum();
        long faults = report.rules().stream()
                .filter(rule -> book.getRow(rule.id()).area() == Area.FORM
                        && book.getRow(rule.id()).level() == Level.FEL)
                .mapToLong(Report.RuleOutcome::findings)
                .sum();
        return faults == 0 && readCases() == cases
                ? said(bevis, Svar.UPPFYLLT, "radata.alla", KravWords.number(cases))
                : said(
                        bevis,
                        Svar.DELVIS,
                        "radata.delvis",
                        KravWords.number(readCases()),
                        KravWords.number(cases),
                        KravWords.number(faults));
    }

    private static Bevisutfall said(Bevis bevis, Svar svar, String key, String... parts) {
        return new Bevisutfall(bevis, svar, KravWords.get(key, parts), null);
    }
}
