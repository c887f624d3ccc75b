package org.newsgraph.graph;

import java.util.List;
import java.util.Map;

/** A node of the graph as a value; labels are sorted. */
public record NodeValue(String id, List<String> labels, Map<String, Object> properties) {
    public NodeValue {
        labels = labels.stream().sorted().toList();
        properties = Map.copyOf(properties);
    }
}
