/** What is handed over: goods, how much of them, and between whom. */
@NullMarked
package org.newsgraph.extractors.supply;

import org.jspecify.annotations.NullMarked;
