/** One class per command of the command line. */
@NullMarked
package org.newsgraph.app.command;

import org.jspecify.annotations.NullMarked;
