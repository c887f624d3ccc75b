/** Which sentences are worth the expensive stages. */
@NullMarked
package org.newsgraph.extractors.gate;

import org.jspecify.annotations.NullMarked;
