/** What the tests of the ontology share. */
@NullMarked
package org.newsgraph.ontology;

import org.jspecify.annotations.NullMarked;
