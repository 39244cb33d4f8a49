package org.openbbic.testkit;

/** A result of a test kit cannot be used. The message is fit to show: it says where and why, and repeats nothing. */
public final class TestResultException extends Exception {

    private static final long serialVersionUID = 1L;

    TestResultException(int line, String message) {
        super(line == 0 ? message : "rad " + line + ": " + message);
    }
}
