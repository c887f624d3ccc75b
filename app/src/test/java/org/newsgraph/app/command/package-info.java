/** Tests of the commands, with an extractor that needs no models. */
@NullMarked
package org.newsgraph.app.command;

import org.jspecify.annotations.NullMarked;
