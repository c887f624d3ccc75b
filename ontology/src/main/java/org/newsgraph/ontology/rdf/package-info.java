/** Facts as RDF: one named graph for each article, and back without loss. */
@NullMarked
package org.newsgraph.ontology.rdf;

import org.jspecify.annotations.NullMarked;
