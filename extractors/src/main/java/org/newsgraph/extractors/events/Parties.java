package org.newsgraph.extractors.events;

import java.util.List;
import org.newsgraph.ontology.fact.Party;

/** Who does something to whom. {@code mutual}: each of the actors to each other one. */
record Parties(List<Party> actors, List<Party> targets, boolean mutual) {
    Parties {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    /** Without reciprocity: "Kuwait and Italy pledged aid" is no pledge of the two to each other. */
    Parties oneSided() {
        return new Parties(actors, targets, false);
    }

    /** The other way round. */
    Parties turned() {
        return new Parties(/* actors= */ targets, /* targets= */ actors, mutual);
    }
}
