package org.newsgraph.ontology.validation;

import org.apache.jena.graph.Node;

/**
 * One thing that is wrong in a graph.
 *
 * @param focus the resource that is wrong
 * @param reason what it breaks, in plain words
 */
public record Violation(Node focus, String reason) {}
