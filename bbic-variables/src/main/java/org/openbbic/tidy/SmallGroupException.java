package org.openbbic.tidy;

/** The smallest group is too small, so that nothing was handed on. */
public final class SmallGroupException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SmallestGroup smallest;

    SmallGroupException(SmallestGroup smallest) {
        super("the smallest group is below the threshold");
        this.smallest = smallest;
    }

    /** The groups. */
    public SmallestGroup smallest() {
        return smallest;
    }
}
