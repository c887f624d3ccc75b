/**
 * Decides which facts of an article may enter the graph, by the shapes and the axioms of the ontology.
 *
 * <p>Two checks run over the claims of one article at once. SHACL shapes say what a complete record looks like: what it
 * must have, how often, in which form. The axioms of the ontology say what its words mean: domains, ranges, disjoint
 * classes and functional properties. They are checked by one pass of our own over the triples and not by a general
 * reasoner, since a reasoner would answer only that the graph is inconsistent, in many times the time, where a reader
 * wants to know which fact breaks which axiom. The pass infers types from domains and ranges and along subclasses, as
 * OWL does; unlike OWL it takes two values of a functional property for a contradiction, because every resource here
 * has one IRI only.
 */
@NullMarked
package org.newsgraph.ontology.validation;

import org.jspecify.annotations.NullMarked;
