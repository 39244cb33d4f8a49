package org.openbbic.check;

import org.openbbic.model.Code;
import org.openbbic.rules.CodeVerdict;

/** Hears what a walk through cases meets, to count it. */
interface Tallying {

    /** Counts nothing, for a case that is judged alone. */
    Tallying NONE = new Tallying() {
        @Override
        public void judgeBy(Judging judging) {}

        @Override
        public void node(int number) {}

        @Override
        public void filled(int slot) {}

        @Override
        public void quiet(int slot, int list, Code code) {}

        @Override
        public void answer(int slot, int list, CodeVerdict verdict, Code code) {}
    };

    /** How the answers that come next are judged. */
    void judgeBy(Judging judging);

    /** One node of the kind with that number: each of its fields could be filled. */
    void node(int number);

    /** One field that is filled; below 0 for one that is not counted. */
    void filled(int slot);

    /** One answer that no rule remarks on. */
    void quiet(int slot, int list, Code code);

    /**
     * One answer.
     *
     * @param slot of the field it stands in, or -1 for a variable that a layer added
     */
    void answer(int slot, int list, CodeVerdict verdict, Code code);
}
