package org.newsgraph.graph;

import org.newsgraph.ontology.fact.NewsgraphException;

/** The folder cannot serve as a store: it holds something else, or may not be read or written. */
public final class StoreUnusableException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    StoreUnusableException(String message) {
        super(message);
    }

    StoreUnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
