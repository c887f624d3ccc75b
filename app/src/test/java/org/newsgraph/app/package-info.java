/** Tests of the assembled program: its layers, its class path, its house rules. */
@NullMarked
package org.newsgraph.app;

import org.jspecify.annotations.NullMarked;
