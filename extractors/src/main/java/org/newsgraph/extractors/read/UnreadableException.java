package org.newsgraph.extractors.read;

/** Ends the reading of one article; the message becomes the reason of its {@link ReadOutcome.Unreadable}. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
