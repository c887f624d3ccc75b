/** Canned questions, their parameters and their answers as tables. */
@NullMarked
package org.newsgraph.queries;

import org.jspecify.annotations.NullMarked;
