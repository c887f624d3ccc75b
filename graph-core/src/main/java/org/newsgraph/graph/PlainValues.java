package org.newsgraph.graph;

import com.google.common.collect.Streams;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;

/** Turns what Neo4j returns into plain values that outlive the transaction. */
final class PlainValues {
    private PlainValues() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship relationship) {
            return relationship(relationship);
        }
        if (value instanceof Path path) {
            return list(path);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, inner) -> plain.put(String.valueOf(key), of(inner)));
            return Collections.unmodifiableMap(plain);
        }
        if (value instanceof Iterable<?> iterable) {
            return list(iterable);
        }
        if (value.getClass().isArray()) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(of(Array.get(value, i)));
            }
            return Collections.unmodifiableList(elements);
        }
        return value.toString();
    }

    static NodeValue node(Node node) {
        return new NodeValue(
                key(node), Streams.stream(node.getLabels()).map(Label::name).toList(), properties(node));
    }

    static RelationshipValue relationship(Relationship relationship) {
        return new RelationshipValue(
                relationship.getType().name(),
                key(relationship.getStartNode()),
                key(relationship.getEndNode()),
                properties(relationship));
    }

    private static String key(Node node) {
        return String.valueOf(node.getProperty("id", node.getElementId()));
    }

    private static Map<String, Object> properties(Entity entity) {
        Map<String, Object> plain = new TreeMap<>();
        entity.getAllProperties().forEach((name, property) -> {
            Object value = of(property);
            if (value != null) {
                plain.put(name, value);
            }
        });
        return plain;
    }

    private static List<@Nullable Object> list(Iterable<?> values) {
        List<@Nullable Object> plain = new ArrayList<>();
        values.forEach(element -> plain.add(of(element)));
        return Collections.unmodifiableList(plain);
    }
}
