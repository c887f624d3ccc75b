package org.newsgraph.ontology.fact;

/** Identifies one real event; claims that tell the same event share it. */
public record EventId(String value) {
    public EventId {
        Checks.text(value, "event id");
    }

    @Override
    public String toString() {
        return value;
    }
}
