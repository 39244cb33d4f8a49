package org.openbbic.export;

import java.io.IOException;

/** The input cannot be opened at all, such as a damaged or encrypted archive; the message is fit to show. */
public final class UnreadableInputException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With a message that holds no input and nothing of a library's own message. */
    public UnreadableInputException(String message) {
        super(message);
    }
}
