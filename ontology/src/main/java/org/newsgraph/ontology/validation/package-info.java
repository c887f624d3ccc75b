/** Decides which facts of an article may enter the graph, by the shapes and the axioms of the ontology. */
@NullMarked
package org.newsgraph.ontology.validation;

import org.jspecify.annotations.NullMarked;
