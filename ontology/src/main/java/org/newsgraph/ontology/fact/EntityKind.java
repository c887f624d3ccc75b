package org.newsgraph.ontology.fact;

/** What a party is. A state's organs and persons keep their own kind and know their state. */
public enum EntityKind {
    STATE,
    ORGANIZATION,
    ARMED_GROUP,
    PERSON,
    PLACE
}
