package org.newsgraph.ontology.fact;

import java.util.Optional;

/** Where an event happened: a place's canonical English name and, where known, the state it lies in. */
public record Place(String name, Optional<StateCode> state) {
    public Place {
        Checks.text(name, "place name");
    }
}
