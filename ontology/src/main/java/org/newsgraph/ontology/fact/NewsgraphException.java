package org.newsgraph.ontology.fact;

/**
 * The root of every failure that Newsgraph reports on purpose. The message is one sentence a user can act on: what is
 * wrong and what to do.
 */
public class NewsgraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NewsgraphException(String message) {
        super(message);
    }

    public NewsgraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
