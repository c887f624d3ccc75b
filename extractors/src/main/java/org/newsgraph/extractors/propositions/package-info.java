/** Clauses as predicate and slots: voices, control, coordination and relative clauses undone. */
@NullMarked
package org.newsgraph.extractors.propositions;

import org.jspecify.annotations.NullMarked;
