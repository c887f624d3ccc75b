package org.newsgraph.ontology.fact;

/**
 * The event classes of the PLOVER ontology, version 2 (Open Event Data Alliance), in its order from cooperation to
 * conflict.
 */
public enum EventClass {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    MOBILIZE,
    SANCTION,
    COERCE,
    ASSAULT
}
