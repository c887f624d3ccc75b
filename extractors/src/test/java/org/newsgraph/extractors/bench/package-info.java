/** Programs that measure what reading costs; run by the scripts in {@code benchmarks/}. */
@NullMarked
package org.newsgraph.extractors.bench;

import org.jspecify.annotations.NullMarked;
