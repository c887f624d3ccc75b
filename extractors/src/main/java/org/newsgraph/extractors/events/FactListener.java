package org.newsgraph.extractors.events;

import org.newsgraph.ontology.fact.Fact;

/** Is shown every fact as it is made, with what it was made of. */
@FunctionalInterface
interface FactListener {
    FactListener NONE = (fact, scene, draft) -> {};

    void made(Fact fact, Scene scene, Draft draft);
}
