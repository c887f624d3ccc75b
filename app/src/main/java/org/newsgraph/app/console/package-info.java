/** What the user sees: streams, progress, summaries and exit codes. */
@NullMarked
package org.newsgraph.app.console;

import org.jspecify.annotations.NullMarked;
