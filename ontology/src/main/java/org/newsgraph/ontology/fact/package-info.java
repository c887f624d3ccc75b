/** The fact model: what one article says happened, as immutable values that every module shares. */
@NullMarked
package org.newsgraph.ontology.fact;

import org.jspecify.annotations.NullMarked;
