package org.newsgraph.ontology.validation;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.rdf.Iris;

/** Tells which claims a resource belongs to: those from which it can be reached. For one graph and one use. */
final class ClaimsOfNodes {
    private final Graph graph;
    private final SetMultimap<Node, Fact> factsByNode = LinkedHashMultimap.create();

    ClaimsOfNodes(Graph claims, Iterable<Fact> facts) {
        this.graph = claims;
        facts.forEach(this::walk);
    }

    /** In reading order; none for a resource that no claim needs. */
    Set<Fact> of(Node node) {
        return factsByNode.get(node);
    }

    private void walk(Fact fact) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        open.add(NodeFactory.createURI(Iris.claim(fact.id())));
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (seen.add(node)) {
                factsByNode.put(node, fact);
                graph.find(node, Node.ANY, Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(object -> !object.isLiteral())
                        .forEachRemaining(open::add);
            }
        }
    }
}
