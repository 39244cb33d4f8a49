package org.openbbic.rules.samband;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S026: an answer that says that compulsory school is behind a child who is too young for that. */
final class SkolgangMotAlder implements NodeRule<Insats> {

    private static final Set<String> AFTER_SCHOOL =
            Set.of("avslutad-grundskola-utan-behorighet", "ej-fullfoljt-gymnasiet");

    // No source here says how long school is. At this age the source's third band begins; nobody in the two bands
    // below,
    // of 0-6 and 7-12 years, is past compulsory school.
    private static final int THIRD_BAND = 13;

    @Override
    public String id() {
        return "BBIC-S026";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Barn barn = around.arende().barn();
        if (barn == null) {
            return;
        }
        Answers answers = new Answers(barn, around);
        String first = answers.firstTooYoung(node);
        boolean isSilent = first == null && !answers.unsure && !answers.any;
        // A year of birth that is wrong is one cause, and the rule on events before birth tells of it.
        if (isSilent || HandelseForeFodelsen.isTold(around.arende())) {
            return;
        }
        if (first != null) {
            remarks.tested();
            // A wrong year of birth is one cause, however many answers it touches.
            remarks.remark(first);
        } else if (answers.unsure) {
            remarks.undecided();
        } else {
            remarks.tested();
        }
    }

    /** The answers on school of a measure against the age of its child. */
    private static final class Answers {

        private final Barn barn;
        private final CaseContext around;
        private boolean any;
        private boolean unsure;

        Answers(Barn barn, CaseContext around) {
            this.barn = barn;
            this.around = around;
        }

        @Nullable
        String firstTooYoung(Insats insats) {
            Beslut beslut = insats.beslut();
            if (beslut != null
                    && isAfterSchool(beslut.skolgang())
                    && !ToldDays.isDecision(insats, around)
                    && isTooYoung(beslut.datum())) {
                return "beslut/skolgang";
            }
            for (int i = 0; i < insats.uppfoljningar().size(); i++) {
                Uppfoljning followUp = insats.uppfoljningar().get(i);
                if (isAfterSchool(followUp.skolgang())
                        && !ToldDays.isFollowUp(followUp, insats, around)
                        && isTooYoung(followUp.datum())) {
                    return "uppfoljningar/" + i + "/skolgang";
                }
            }
            Avslut avslut = insats.avslut();
            return avslut != null
                            && isAfterSchool(avslut.skolgang())
                            && !ToldDays.isClosing(insats, around)
                            && isTooYoung(avslut.datum())
                    ? "avslut/skolgang"
                    : null;
        }

        private static boolean isAfterSchool(@Nullable Code answer) {
            return answer != null && AFTER_SCHOOL.contains(answer.value());
        }

        private boolean isTooYoung(@Nullable LocalDate day) {
            // An answer from before birth is another rule's.
            if (day == null || Age.isCertainlyUnder(0, barn, day)) {
                return false;
            }
            boolean young = Age.isCertainlyUnder(THIRD_BAND, barn, day);
            unsure |= Age.isPossibly(THIRD_BAND, barn, day);
            any |= young || Age.isCertainly(THIRD_BAND, barn, day);
            return young;
        }
    }
}
