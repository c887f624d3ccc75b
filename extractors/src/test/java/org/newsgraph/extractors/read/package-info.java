/** Tests of the readers, on files in a temporary folder. */
@NullMarked
package org.newsgraph.extractors.read;

import org.jspecify.annotations.NullMarked;
