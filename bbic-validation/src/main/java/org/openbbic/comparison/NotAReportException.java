package org.openbbic.comparison;

/** What was given is no report that can be compared. The message is in Swedish, fit to show, and holds nothing of the file. */
public final class NotAReportException extends Exception {

    private static final long serialVersionUID = 1L;

    NotAReportException(String message) {
        super(message);
    }
}
