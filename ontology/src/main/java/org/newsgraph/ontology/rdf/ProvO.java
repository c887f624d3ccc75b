package org.newsgraph.ontology.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C provenance ontology that the graphs use. */
final class ProvO {
    private static final String NAMESPACE = "http://www.w3.org/ns/prov#";

    static final Resource ENTITY = ResourceFactory.createResource(NAMESPACE + "Entity");
    static final Resource SOFTWARE_AGENT = ResourceFactory.createResource(NAMESPACE + "SoftwareAgent");
    static final Property WAS_DERIVED_FROM = ResourceFactory.createProperty(NAMESPACE + "wasDerivedFrom");
    static final Property WAS_QUOTED_FROM = ResourceFactory.createProperty(NAMESPACE + "wasQuotedFrom");
    static final Property WAS_ATTRIBUTED_TO = ResourceFactory.createProperty(NAMESPACE + "wasAttributedTo");

    private ProvO() {}
}
