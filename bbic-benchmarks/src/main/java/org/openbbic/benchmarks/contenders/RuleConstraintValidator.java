package org.openbbic.benchmarks.contenders;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.AnswersRule;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.Rule;

/** Asks one rule of a case. */
public final class RuleConstraintValidator implements ConstraintValidator<RuleConstraint, Arende> {

    private static final String VERSION = "webbkollen-2017";

    private @Nullable Rule rule;
    private LocalDate today = LocalDate.MIN;

    /** For the provider. */
    public RuleConstraintValidator() {}

    @Override
    public void initialize(RuleConstraint constraint) {
        rule = RuleConstraints.rules().stream()
                .filter(each -> each.id().equals(constraint.id()))
                .findFirst()
                .orElseThrow();
        today = LocalDate.parse(constraint.today());
    }

    @Override
    public boolean isValid(Arende arende, ConstraintValidatorContext context) {
        Heard heard = new Heard();
        if (rule instanceof NodeRule<?> onNodes) {
            nodes(onNodes, arende, heard);
        } else if (rule instanceof AnswersRule onAnswers) {
            CaseAnswers.each(arende, (list, codes) -> {
                if (onAnswers.judges(list) && !codes.isEmpty()) {
                    onAnswers.judge(list, codes, heard);
                }
            });
        } else {
            CaseAnswers.each(arende, (list, codes) -> outside(list, codes, heard));
        }
        return heard.remarks == 0;
    }

    // A rule on nodes says which kind of node it judges, and only such are handed to it.
    @SuppressWarnings("unchecked")
    private <N> void nodes(NodeRule<N> onNodes, Arende arende, Remarks heard) {
        Around around = new Around(arende, today);
        CaseAnswers.nodes(onNodes.node(), arende, (measure, node) -> {
            around.measure = measure;
            onNodes.judge((N) node, around, heard);
        });
    }

    private static void outside(CodeList list, List<Code> codes, Remarks heard) {
        if (list.completeness(VERSION) == Completeness.FULLSTANDIG) {
            for (Code code : codes) {
                CodeEntry entry = list.find(code.value()).map(list::entry).orElse(null);
                if (entry == null || !entry.state(VERSION).isAttested()) {
                    heard.remark("");
                }
            }
        }
    }

    private static final class Heard implements Remarks {

        private int remarks;

        @Override
        public void tested() {}

        @Override
        public void undecided() {}

        @Override
        public void remark(String field, @Nullable String variant, @Nullable String detail) {
            remarks++;
        }
    }

    private static final class Around implements CaseContext {

        private final Arende arende;
        private final LocalDate today;
        private @Nullable Insats measure;

        Around(Arende arende, LocalDate today) {
            this.arende = arende;
            this.today = today;
        }

        @Override
        public Arende arende() {
            return arende;
        }

        @Override
        public @Nullable Insats insats() {
            return measure;
        }

        @Override
        public LocalDate asOf() {
            return today;
        }

        @Override
        public boolean hasChoice() {
            return false;
        }

        @Override
        public boolean isChosen(String variable) {
            return false;
        }

        @Override
        public Catalogue catalogue() {
            return Catalogue.bundled();
        }
    }
}
