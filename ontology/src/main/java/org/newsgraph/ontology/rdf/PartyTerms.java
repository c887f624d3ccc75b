package org.newsgraph.ontology.rdf;

import org.apache.jena.rdf.model.Property;

/** The three properties that tie a party to what it takes part in: who, by which name, in which role. */
record PartyTerms(Property entity, Property name, Property role) {
    static final PartyTerms ACTOR = of("actor");
    static final PartyTerms TARGET = of("target");
    static final PartyTerms GIVER = of("giver");
    static final PartyTerms RECEIVER = of("receiver");

    private static PartyTerms of(String word) {
        return new PartyTerms(Ng.property(word), Ng.property(word + "Name"), Ng.property(word + "Role"));
    }
}
