package org.newsgraph.ontology.fact;

import java.util.Locale;

/** How far a supply has come: the ladder of the annotation guidelines. */
public enum SupplyStatus {
    REQUESTED(Outcome.OPEN),
    CONSIDERED(Outcome.OPEN),
    OFFERED(Outcome.OPEN),
    PROMISED(Outcome.OPEN),
    AGREED(Outcome.OPEN),
    DELIVERED(Outcome.DONE),
    SUSPENDED(Outcome.NOT),
    REFUSED(Outcome.NOT),
    DENIED(Outcome.NOT);

    /** What a reader wants to know first: are the goods there, may they come, or not. */
    public enum Outcome {
        DONE,
        OPEN,
        NOT
    }

    private final Outcome outcome;

    SupplyStatus(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The word of the interchange line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
