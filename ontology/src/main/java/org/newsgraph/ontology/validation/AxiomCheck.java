package org.newsgraph.ontology.validation;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.ontology.rdf.Iris;

/** One pass over the triples of a graph, in search of what contradicts the axioms. For one graph and one use. */
final class AxiomCheck {
    private final Axioms axioms;
    private final Graph graph;
    private final List<Violation> violations = new ArrayList<>();

    /** Resource and class, with what makes it one. */
    private final Table<Node, Node, Origin> types = HashBasedTable.create();

    private final Map<Node, Set<Node>> seenFunctional = new HashMap<>();

    /**
     * Why a resource is of a class.
     *
     * @param why words for the reader; blank where its type is stated
     * @param users the resources whose use of it makes it one: they are wrong where it cannot be one
     */
    private record Origin(String why, Set<Node> users) {}

    AxiomCheck(Axioms axioms, Graph graph) {
        this.axioms = axioms;
        this.graph = graph;
    }

    List<Violation> violations() {
        graph.find().forEachRemaining(this::triple);
        types.rowMap().forEach(this::contradictions);
        violations.sort(Comparator.comparing(Violation::reason));
        return violations;
    }

    private void triple(Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(RDF.type.asNode())) {
            types.put(triple.getSubject(), triple.getObject(), new Origin("", new LinkedHashSet<>()));
        } else if (axioms.isProperty(property)) {
            axioms.domain(property)
                    .ifPresent(type ->
                            infer(triple.getSubject(), type, "having its " + label(property), triple.getSubject()));
            object(triple);
            if (axioms.isFunctional(property)
                    && !seenFunctional
                            .computeIfAbsent(property, p -> new HashSet<>())
                            .add(triple.getSubject())) {
                add(triple.getSubject(), name(triple.getSubject()) + " has more than one " + label(property) + ".");
            }
        } else if (property.isURI() && property.getURI().startsWith(Iris.ONTOLOGY)) {
            add(triple.getSubject(), "The ontology has no property " + property.getLocalName() + ".");
        }
    }

    private void object(Triple triple) {
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        if (axioms.takesLiterals(property) != object.isLiteral()) {
            String form = object.isLiteral()
                    ? "a resource, not the words \"" + object.getLiteralLexicalForm() + "\""
                    : "a value, not the resource " + object;
            add(
                    triple.getSubject(),
                    "The " + label(property) + " of " + name(triple.getSubject()) + " must be " + form + ".");
        } else if (object.isLiteral()) {
            boolean right = axioms.range(property)
                    .map(range -> range.getURI().equals(object.getLiteralDatatypeURI()))
                    .orElse(true);
            if (!right) {
                add(
                        triple.getSubject(),
                        "The " + label(property) + " of " + name(triple.getSubject()) + " has the wrong datatype "
                                + object.getLiteralDatatype().getURI() + ".");
            }
        } else {
            axioms.range(property).ifPresent(type -> infer(object, type, "as " + label(property), triple.getSubject()));
        }
    }

    private void infer(Node node, Node type, String why, Node user) {
        Origin origin = types.get(node, type);
        if (origin != null && origin.why().isEmpty()) {
            return;
        }
        if (origin == null) {
            origin = new Origin(why, new LinkedHashSet<>());
            types.put(node, type, origin);
        } else if (why.compareTo(origin.why()) < 0) {
            origin = new Origin(why, origin.users());
            types.put(node, type, origin);
        }
        origin.users().add(user);
    }

    private void contradictions(Node node, Map<Node, Origin> classes) {
        List<Map.Entry<Node, Origin>> all = classes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Node, Origin> type) ->
                                type.getValue().why())
                        .thenComparing(type -> label(type.getKey())))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (Map.Entry<Node, Origin> other : all.subList(i + 1, all.size())) {
                if (axioms.areDisjoint(all.get(i).getKey(), other.getKey())) {
                    contradiction(node, all.get(i), other);
                }
            }
        }
    }

    private void contradiction(Node node, Map.Entry<Node, Origin> one, Map.Entry<Node, Origin> other) {
        String reason = name(node) + " is " + phrase(one) + " and " + phrase(other) + ", but nothing is both.";
        Set<Node> users = new LinkedHashSet<>(one.getValue().users());
        users.addAll(other.getValue().users());
        (users.isEmpty() ? Set.of(node) : users).forEach(user -> add(user, reason));
    }

    private String phrase(Map.Entry<Node, Origin> type) {
        String label = label(type.getKey());
        String noun = ("aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label;
        String why = type.getValue().why();
        return why.isEmpty() ? noun : why + " " + noun;
    }

    private String label(Node term) {
        return axioms.label(term);
    }

    /** What a reader knows a resource by: its label, else its IRI. */
    private String name(Node node) {
        return graph.stream(node, RDFS.label.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(label -> "\"" + label.getLiteralLexicalForm() + "\"")
                .sorted()
                .findFirst()
                .orElse("<" + node + ">");
    }

    private void add(Node focus, String reason) {
        violations.add(new Violation(focus, reason));
    }
}
