package org.newsgraph.queries;

import org.newsgraph.ontology.fact.NewsgraphException;

/** A question cannot be asked as it was: unknown question, parameter, value or name. The message says what would do. */
public final class QuestionException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    public QuestionException(String message) {
        super(message);
    }
}
