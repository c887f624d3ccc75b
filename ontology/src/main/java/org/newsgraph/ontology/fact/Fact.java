package org.newsgraph.ontology.fact;

/** One claim of one article: an event, how it is claimed, and the sentence that states it. */
public record Fact(FactId id, EventId eventId, EventDescription event, Qualifiers qualifiers, Evidence evidence) {}
