package org.newsgraph.graph;

import org.newsgraph.ontology.fact.NewsgraphException;

/** A query was refused, failed, or went over its limits; nothing was changed. */
public final class QueryException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    QueryException(String message) {
        super(message);
    }

    QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
