package org.newsgraph.ontology.validation;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the ontology says of its classes and properties, ready to be looked up. Immutable. */
final class Axioms {
    private final ImmutableMap<Node, Node> domains;
    private final ImmutableMap<Node, Node> ranges;
    private final ImmutableSet<Node> properties;
    private final ImmutableSet<Node> datatypeProperties;
    private final ImmutableSet<Node> functional;
    private final ImmutableSetMultimap<Node, Node> disjoint;
    private final ImmutableMap<Node, String> labels;

    Axioms(Model ontology) {
        domains = values(ontology, RDFS.domain);
        ranges = values(ontology, RDFS.range);
        datatypeProperties = ofType(ontology, OWL.DatatypeProperty);
        properties = ImmutableSet.<Node>builder()
                .addAll(datatypeProperties)
                .addAll(ofType(ontology, OWL.ObjectProperty))
                .build();
        functional = ofType(ontology, OWL.FunctionalProperty);
        disjoint = disjoint(ontology);
        Map<Node, String> words = new HashMap<>();
        for (Statement label :
                ontology.listStatements(null, RDFS.label, (RDFNode) null).toList()) {
            words.put(label.getSubject().asNode(), label.getString());
        }
        labels = ImmutableMap.copyOf(words);
    }

    Optional<Node> domain(Node property) {
        return Optional.ofNullable(domains.get(property));
    }

    Optional<Node> range(Node property) {
        return Optional.ofNullable(ranges.get(property));
    }

    boolean isProperty(Node node) {
        return properties.contains(node);
    }

    boolean takesLiterals(Node property) {
        return datatypeProperties.contains(property);
    }

    boolean isFunctional(Node property) {
        return functional.contains(property);
    }

    /** Whether nothing can be of both classes, by themselves or by what they are subclasses of. */
    boolean areDisjoint(Node one, Node other) {
        return disjoint.containsEntry(one, other);
    }

    /** The word for a class or property. */
    String label(Node term) {
        return labels.getOrDefault(term, term.isURI() ? term.getLocalName() : term.toString());
    }

    private static ImmutableMap<Node, Node> values(Model ontology, Property property) {
        ImmutableMap.Builder<Node, Node> values = ImmutableMap.builder();
        for (Statement statement :
                ontology.listStatements(null, property, (RDFNode) null).toList()) {
            values.put(statement.getSubject().asNode(), statement.getObject().asNode());
        }
        return values.buildOrThrow();
    }

    private static ImmutableSet<Node> ofType(Model ontology, Resource type) {
        ImmutableSet.Builder<Node> nodes = ImmutableSet.builder();
        ontology.listSubjectsWithProperty(RDF.type, type).forEach(subject -> nodes.add(subject.asNode()));
        return nodes.build();
    }

    /** All pairs of disjoint classes, in both directions, passed down to subclasses. */
    private static ImmutableSetMultimap<Node, Node> disjoint(Model ontology) {
        SetMultimap<Node, Node> stated = HashMultimap.create();
        for (Statement pair :
                ontology.listStatements(null, OWL.disjointWith, (RDFNode) null).toList()) {
            both(stated, pair.getSubject().asNode(), pair.getObject().asNode());
        }
        for (Resource group : ontology.listSubjectsWithProperty(RDF.type, OWL2.AllDisjointClasses)
                .toList()) {
            List<RDFNode> members = group.getRequiredProperty(OWL2.members)
                    .getObject()
                    .as(RDFList.class)
                    .asJavaList();
            for (int i = 0; i < members.size(); i++) {
                for (RDFNode other : members.subList(i + 1, members.size())) {
                    both(stated, members.get(i).asNode(), other.asNode());
                }
            }
        }
        SetMultimap<Node, Node> below = below(ontology);
        SetMultimap<Node, Node> all = HashMultimap.create();
        stated.forEach((one, other) -> {
            for (Node under : below.get(one)) {
                below.get(other).forEach(otherUnder -> both(all, under, otherUnder));
            }
        });
        return ImmutableSetMultimap.copyOf(all);
    }

    private static void both(SetMultimap<Node, Node> pairs, Node one, Node other) {
        pairs.put(one, other);
        pairs.put(other, one);
    }

    /** Every class with itself and all its subclasses. */
    private static SetMultimap<Node, Node> below(Model ontology) {
        SetMultimap<Node, Node> below = HashMultimap.create();
        Set<Resource> classes =
                ontology.listSubjectsWithProperty(RDF.type, OWL.Class).toSet();
        for (Resource start : classes) {
            List<Resource> open = new ArrayList<>(List.of(start));
            while (!open.isEmpty()) {
                Resource above = open.remove(open.size() - 1);
                if (below.put(above.asNode(), start.asNode())) {
                    above.listProperties(RDFS.subClassOf).forEach(s -> open.add(s.getResource()));
                }
            }
        }
        return below;
    }
}
