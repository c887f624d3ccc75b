/** The command line and the pipeline that puts the steps in order. */
@NullMarked
package org.newsgraph.app;

import org.jspecify.annotations.NullMarked;
