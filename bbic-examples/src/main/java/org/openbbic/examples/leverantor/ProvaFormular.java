package org.openbbic.examples.leverantor;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openbbic.check.CaseChecker;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.rules.RuleBook;

/** Validates one form as the caseworker saves it. */
public final class ProvaFormular {

    private static final CaseChecker CHECKER = Checker.bundled().forCases("3.1", List.of());

    private ProvaFormular() {}

    /** Validates a made-up form. */
    public static void main(String[] args) {
        validate(form(), LocalDate.of(2017, 9, 4), System.out);
    }

    /** A made-up form whose follow-up is dated before the decision, and whose risk is no answer of the list. */
    static Arende form() {
        return Arende.builder()
                .id("A-1")
                .insatser(List.of(Insats.builder()
                        .id("I-1")
                        .beslut(Beslut.builder()
                                .datum(LocalDate.of(2017, 4, 20))
                                .riskbedomning(Code.of("ganska-hog"))
                                .build())
                        .uppfoljningar(List.of(Uppfoljning.builder()
                                .datum(LocalDate.of(2017, 3, 1))
                                .riskbedomning(Code.of("hog"))
                                .build()))
                        .build()))
                .build();
    }

    static void validate(Arende arende, LocalDate today, PrintStream out) {
        RuleBook book = RuleBook.bundled();
        for (CaseRemark remark : CHECKER.check(arende, today)) {
            String text = book.message(remark.rule(), remark.variant(), remark.detail(), Locale.forLanguageTag("sv"));
            out.println(remark.level() + " " + remark.rule() + " " + remark.path() + ": " + text);
        }
    }
}
