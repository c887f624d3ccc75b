package org.newsgraph.ontology.validation;

import java.util.List;
import org.newsgraph.ontology.fact.Fact;

/** A fact that may not enter the graph, kept with what it breaks: sentences in plain words, never none. */
public record RejectedFact(Fact fact, List<String> reasons) {
    public RejectedFact {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("The fact " + fact.id() + " is rejected without a reason.");
        }
    }
}
