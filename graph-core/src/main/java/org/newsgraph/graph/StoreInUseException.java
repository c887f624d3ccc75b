package org.newsgraph.graph;

import org.newsgraph.ontology.fact.NewsgraphException;

/** Another process, or another part of this one, has the store open. */
public final class StoreInUseException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    StoreInUseException(String message) {
        super(message);
    }

    StoreInUseException(String message, Throwable cause) {
        super(message, cause);
    }
}
