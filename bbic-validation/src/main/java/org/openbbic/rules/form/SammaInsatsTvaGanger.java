package org.openbbic.rules.form;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.Code;
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
    private static final int PART = 16;

    private final long most;

    /** Remembers as many measures as fit into its part of the memory. */
    SammaInsatsTvaGanger() {
        this(IdRegister.fitting(Runtime.getRuntime().maxMemory()) / PART);
    }

    /** Remembers so many measures of a file at most, each with the case it stands in. */
    SammaInsatsTvaGanger(long most) {
        this.most = most;
    }

    @Override
    public String id() {
        return "BBIC-F021";
    }

    @Override
    public Judge open(Exporthuvud header, Catalogue catalogue) {
        IdRegister seen = IdRegister.withOwners(most);
        // The measures of seen that stand in a further case, each with that case.
        IdRegister again = new IdRegister(most);
        Fingerprint key = new Fingerprint();
        return new Judge() {
            @Override
            public void arende(Arende arende, Remarks remarks) {
                List<Insats> measures = arende.insatser();
                long owner = 0;
                for (int i = 0; i < measures.size(); i++) {
                    String child = child(arende.barn(), measures.get(i));
                    if (child != null && !isAmongEarlier(measures, i) && !gaveUp()) {
                        remarks.tested();
                        owner = owner == 0 ? key.clear().add(id(arende)).first() : owner;
                        long first = seen.add(key(child, measures.get(i)), owner);
                        if (first != 0 && first != owner && again.add(key.add(id(arende)))) {
                            remarks.remark("insatser/" + i);
                        }
                    }
                }
            }

            private String id(Arende arende) {
                return String.valueOf(arende.id());
            }

            private Fingerprint key(String child, Insats insats) {
                key.clear().add(child).add(requireNonNull(insats.start()).toEpochDay());
                List<Code> kinds = kinds(insats);
                for (int i = 0; i < kinds.size(); i++) {
                    key.add(kinds.get(i).value());
                }
                return key;
            }

            @Override
            public boolean gaveUp() {
                return seen.isFull() || again.isFull();
            }
        };
    }

    /** The key of the child of a measure of which enough is stated to know it again. */
    private static @Nullable String child(@Nullable Barn barn, Insats insats) {
        String child = barn == null ? null : barn.nyckel();
        boolean isStated = child != null && !child.isBlank() && insats.start() != null;
        return isStated && !insats.typ().isEmpty() ? child : null;
    }

    private static boolean isAmongEarlier(List<Insats> measures, int index) {
        Insats insats = measures.get(index);
        for (int i = 0; i < index; i++) {
            Insats earlier = measures.get(i);
            if (requireNonNull(insats.start()).equals(earlier.start())
                    && kinds(insats).equals(kinds(earlier))) {
                return true;
            }
        }
        return false;
    }

    /** What it is, whatever order its kinds are stated in. */
    private static List<Code> kinds(Insats insats) {
        List<Code> stated = insats.typ();
        return stated.size() == 1
                ? stated
                : stated.stream().sorted(Comparator.comparing(Code::value)).toList();
    }
}
