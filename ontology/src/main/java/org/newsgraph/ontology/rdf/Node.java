package org.newsgraph.ontology.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.ontology.fact.NewsgraphException;

/** A resource whose properties are read by how many values they must have; failures name the resource and property. */
record Node(Resource resource) {
    String string(Property property) {
        return optionalString(property).orElseThrow(() -> lacks(property));
    }

    Optional<String> optionalString(Property property) {
        return object(property).map(value -> {
            if (!value.isLiteral()) {
                throw new NewsgraphException(resource + " needs a literal as its " + property + ", not " + value + ".");
            }
            return value.asLiteral().getLexicalForm();
        });
    }

    int number(Property property) {
        return Integer.parseInt(string(property));
    }

    Node node(Property property) {
        return optionalNode(property).orElseThrow(() -> lacks(property));
    }

    Optional<Node> optionalNode(Property property) {
        return object(property).map(Node::of);
    }

    List<Node> nodes(Property property) {
        return resource.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .map(Node::of)
                .toList();
    }

    <E extends Enum<E>> E word(Property property, String list, E[] words) {
        return optionalWord(property, list, words).orElseThrow(() -> lacks(property));
    }

    <E extends Enum<E>> Optional<E> optionalWord(Property property, String list, E[] words) {
        return optionalNode(property).map(value -> Arrays.stream(words)
                .filter(word -> value.resource().equals(Ng.value(list, word)))
                .findFirst()
                .orElseThrow(() -> new NewsgraphException(
                        resource + " has an unknown " + property + ": " + value.resource() + ".")));
    }

    <E extends Enum<E>> E typeAmong(E[] kinds, Function<E, Resource> type) {
        List<E> found = Arrays.stream(kinds)
                .filter(kind -> resource.hasProperty(RDF.type, type.apply(kind)))
                .toList();
        if (found.size() != 1) {
            throw new NewsgraphException(
                    resource + " needs one type among " + Arrays.toString(kinds) + ", not " + found.size() + ".");
        }
        return found.get(0);
    }

    NewsgraphException lacks(Property property) {
        return new NewsgraphException(resource + " has no " + property + ".");
    }

    private static Node of(RDFNode value) {
        return new Node(value.asResource());
    }

    private Optional<RDFNode> object(Property property) {
        List<Statement> values = resource.listProperties(property).toList();
        if (values.size() > 1) {
            throw new NewsgraphException(resource + " has more than one " + property + ".");
        }
        return values.stream().map(Statement::getObject).findFirst();
    }
}
