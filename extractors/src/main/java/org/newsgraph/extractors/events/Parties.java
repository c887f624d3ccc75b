package org.newsgraph.extractors.events;

import java.util.List;
import org.newsgraph.ontology.fact.Party;

/** Who does something to whom. {@code mutual}: each of the actors to each other one. */
record Parties(List<Party> actors, List<Party> targets, boolean mutual) {
    Parties {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    /** The other way round. */
    Parties turned() {
        return new Parties(/* actors= */ targets, /* targets= */ actors, mutual);
    }
}
