/** From article to facts: the one entry point of the extractors. */
@NullMarked
package org.newsgraph.extractors;

import org.jspecify.annotations.NullMarked;
