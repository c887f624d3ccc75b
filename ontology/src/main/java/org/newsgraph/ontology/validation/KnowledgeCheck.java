package org.newsgraph.ontology.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.ontology.rdf.Iris;

/**
 * Looks for what a parser does not see: words that the ontology does not know, and rules without words for a reader.
 */
final class KnowledgeCheck {
    private static final List<Property> TARGETS =
            List.of(SHACLM.targetClass, SHACLM.targetNode, SHACLM.targetObjectsOf, SHACLM.targetSubjectsOf);

    private KnowledgeCheck() {}

    /** All faults, sorted. */
    static List<String> faults(Model ontology, Model shapes) {
        Set<String> faults = new TreeSet<>();
        Set<Resource> declared = ontology.listSubjectsWithProperty(RDF.type).toSet();
        unknownTerms(ontology, declared, "ontology", faults);
        unknownTerms(shapes, declared, "shapes", faults);
        for (Resource term : declared) {
            if (isOurs(term)) {
                require(term, RDFS.label, faults);
                boolean word = term.hasProperty(RDF.type, OWL.Class) || isProperty(term);
                if (word) {
                    require(term, RDFS.comment, faults);
                }
            }
        }
        shapes.listSubjectsWithProperty(RDF.type, SHACLM.NodeShape).forEach(shape -> shape(shape, faults));
        return List.copyOf(faults);
    }

    static boolean isOurs(RDFNode node) {
        return node.isURIResource() && node.asResource().getURI().startsWith(Iris.ONTOLOGY);
    }

    private static boolean isProperty(Resource term) {
        return term.hasProperty(RDF.type, OWL.ObjectProperty) || term.hasProperty(RDF.type, OWL.DatatypeProperty);
    }

    private static void unknownTerms(Model model, Set<Resource> declared, String where, Set<String> faults) {
        List<RDFNode> used = new ArrayList<>();
        for (Statement statement : model.listStatements().toList()) {
            used.add(statement.getPredicate());
            used.add(statement.getObject());
        }
        for (RDFNode node : used) {
            if (isOurs(node) && !declared.contains(node.asResource())) {
                faults.add(where + ": " + node + " is used, but the ontology does not declare it");
            }
        }
    }

    private static void require(Resource term, Property property, Set<String> faults) {
        if (!term.hasProperty(property)) {
            faults.add("ontology: " + term + " has no " + property.getLocalName());
        }
    }

    private static void shape(Resource shape, Set<String> faults) {
        if (TARGETS.stream().noneMatch(shape::hasProperty)) {
            faults.add("shapes: " + shape + " has no target and so checks nothing");
        }
        if (shape.hasProperty(SHACLM.or) && !shape.hasProperty(SHACLM.message)) {
            faults.add("shapes: " + shape + " has no message for the reader");
        }
        shape.listProperties(SHACLM.property).forEach(statement -> {
            Resource property = statement.getResource();
            if (!property.hasProperty(SHACLM.message)) {
                faults.add("shapes: " + shape + " has a rule on " + property.getPropertyResourceValue(SHACLM.path)
                        + " without a message for the reader");
            }
        });
    }
}
