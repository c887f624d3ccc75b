package org.newsgraph.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.Transaction;

/**
 * A SHA-256 of all nodes and relationships that does not depend on the order in which they were written. Each is hashed
 * in a canonical form and the hashes are added modulo 2^256, so that the memory needed does not grow with the graph. It
 * tells equal graphs from different ones; it is no defence against someone who makes a graph to match.
 */
final class GraphDigest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final Label MIGRATION = Label.label("Migration");

    private BigInteger sum = BigInteger.ZERO;
    private long count;

    private GraphDigest() {}

    static String of(Transaction transaction) {
        GraphDigest digest = new GraphDigest();
        try (ResourceIterable<Node> nodes = transaction.getAllNodes()) {
            for (Node node : nodes) {
                if (!node.hasLabel(MIGRATION)) {
                    NodeValue value = PlainValues.node(node);
                    digest.add(List.of("node", value.labels(), new TreeMap<>(value.properties())));
                }
            }
        }
        try (ResourceIterable<Relationship> relationships = transaction.getAllRelationships()) {
            for (Relationship relationship : relationships) {
                RelationshipValue value = PlainValues.relationship(relationship);
                Map<String, Object> properties = new TreeMap<>(value.properties());
                digest.add(List.of("relationship", value.type(), value.from(), value.to(), properties));
            }
        }
        return Hashing.sha256()
                .hashString(digest.count + ":" + digest.sum.toString(16), StandardCharsets.UTF_8)
                .toString();
    }

    private void add(List<Object> element) {
        try {
            byte[] hash =
                    Hashing.sha256().hashBytes(JSON.writeValueAsBytes(element)).asBytes();
            sum = sum.add(new BigInteger(1, hash)).mod(MODULUS);
            count++;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored value has no canonical form: " + element, e);
        }
    }
}
