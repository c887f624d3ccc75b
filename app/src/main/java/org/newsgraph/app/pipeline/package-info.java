/** The way of an article from file to graph, its costs, and what became of it. */
@NullMarked
package org.newsgraph.app.pipeline;

import org.jspecify.annotations.NullMarked;
