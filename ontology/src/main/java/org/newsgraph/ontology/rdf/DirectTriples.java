package org.newsgraph.ontology.rdf;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.SupplyStatus;

/** Ties parties directly by what is asserted between them: actor to target, and giver to receiver once delivered. */
final class DirectTriples {
    private DirectTriples() {}

    static void add(Iterable<Fact> facts, Model model) {
        for (Fact fact : facts) {
            EventDescription event = fact.event();
            if (fact.qualifiers().modality() == Modality.ASSERTED) {
                tie(model, Optional.of(event.actor()), Ng.direct(event.eventClass()), event.target());
                event.supply()
                        .filter(supply -> supply.status() == SupplyStatus.DELIVERED)
                        .ifPresent(supply -> tie(model, supply.from(), Ng.SUPPLIES, supply.to()));
            }
        }
    }

    private static void tie(Model model, Optional<Party> subject, Property property, Optional<Party> object) {
        if (subject.isPresent() && object.isPresent()) {
            model.createResource(Iris.party(subject.get()))
                    .addProperty(property, model.createResource(Iris.party(object.get())));
        }
    }
}
