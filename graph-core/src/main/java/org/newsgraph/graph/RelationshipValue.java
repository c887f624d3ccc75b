package org.newsgraph.graph;

import java.util.Map;

/** A relationship of the graph as a value; {@code from} and {@code to} are the ids of its nodes. */
public record RelationshipValue(String type, String from, String to, Map<String, Object> properties) {
    public RelationshipValue {
        properties = Map.copyOf(properties);
    }
}
