/** Scores predicted facts against gold facts, by the rules of the annotation guidelines. */
@NullMarked
package org.newsgraph.ontology.evaluation;

import org.jspecify.annotations.NullMarked;
