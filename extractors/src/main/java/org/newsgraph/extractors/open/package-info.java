/** Open triples: every fact of a sentence in its own words, for researchers who want everything. */
@NullMarked
package org.newsgraph.extractors.open;

import org.jspecify.annotations.NullMarked;
