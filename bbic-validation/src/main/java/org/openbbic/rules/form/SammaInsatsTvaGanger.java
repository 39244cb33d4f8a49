package org.openbbic.rules.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-F021: a measure with the child, the kind and the start of a measure in an earlier case. A case that is there twice as a
 * whole is told of by BBIC-F004.
 */
final class SammaInsatsTvaGanger implements FileRule {

    /** A part of the memory, since the ids of the cases need most. */
    private static final int PART = 8;

    private final long most;

    /** Remembers as many measures as fit into its part of the memory. */
    SammaInsatsTvaGanger() {
        this(IdRegister.fitting(Runtime.getRuntime().maxMemory()) / PART);
    }

    /** Remembers so many measures of a file at most, each as two entries. */
    SammaInsatsTvaGanger(long most) {
        this.most = most;
    }

    @Override
    public String id() {
        return "BBIC-F021";
    }

    @Override
    public Judge open(Exporthuvud header, Catalogue catalogue) {
        IdRegister seen = new IdRegister(most);
        return new Judge() {
            @Override
            public void arende(Arende arende, Remarks remarks) {
                Set<String> own = new HashSet<>();
                for (int i = 0; i < arende.insatser().size(); i++) {
                    String key = key(arende.barn(), arende.insatser().get(i));
                    if (key != null && own.add(key) && !seen.isFull()) {
                        remarks.tested();
                        boolean isOtherCase = seen.add(key + "\n" + arende.id());
                        if (!seen.add(key) && isOtherCase) {
                            remarks.remark("insatser/" + i);
                        }
                    }
                }
            }

            @Override
            public boolean gaveUp() {
                return seen.isFull();
            }
        };
    }

    private static @Nullable String key(@Nullable Barn barn, Insats insats) {
        String child = barn == null ? null : barn.nyckel();
        LocalDate start = insats.start();
        if (child == null || child.isBlank() || start == null || insats.typ().isEmpty()) {
            return null;
        }
        List<String> kinds =
                insats.typ().stream().map(typ -> typ.value()).sorted().toList();
        return child + "\n" + start + "\n" + String.join("\n", kinds);
    }
}
