/** The graph store on embedded Neo4j: opening it, loading articles, reading it. */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
