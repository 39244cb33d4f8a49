package org.openbbic.lagrum;

/** Reading stops here. Caught within this package, and without a trace, since a text that cannot be read is nothing unusual. */
final class Halt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LagrumText.Fault fault;
    private final int position;

    /**
     * Stops.
     *
     * @param index of the character, from 0
     */
    Halt(LagrumText.Fault fault, int index) {
        super(null, null, false, false);
        this.fault = fault;
        this.position = index + 1;
    }

    LagrumText.Unreadable unreadable() {
        return new LagrumText.Unreadable(fault, position);
    }
}
