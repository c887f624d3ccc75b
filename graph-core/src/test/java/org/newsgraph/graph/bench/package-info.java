/** Plain programs to compare with. */
@NullMarked
package org.newsgraph.graph.bench;

import org.jspecify.annotations.NullMarked;
