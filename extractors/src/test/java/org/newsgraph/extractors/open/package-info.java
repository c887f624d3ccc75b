@NullMarked
package org.newsgraph.extractors.open;

import org.jspecify.annotations.NullMarked;
