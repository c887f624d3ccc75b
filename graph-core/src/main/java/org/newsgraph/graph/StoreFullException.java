package org.newsgraph.graph;

import org.newsgraph.ontology.fact.NewsgraphException;

/** The store's disk has no room left; everything acknowledged before is kept. */
public final class StoreFullException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    StoreFullException(String message) {
        super(message);
    }

    StoreFullException(String message, Throwable cause) {
        super(message, cause);
    }
}
