package org.newsgraph.graph;

import org.newsgraph.ontology.fact.NewsgraphException;

/** The store's own files or records are not as they should be. */
public final class StoreDamagedException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    StoreDamagedException(String message) {
        super(message);
    }

    StoreDamagedException(String message, Throwable cause) {
        super(message, cause);
    }
}
