/** What a sentence says of an event beside who did it: whether it happened, who says so, when and where. */
@NullMarked
package org.newsgraph.extractors.qualifiers;

import org.jspecify.annotations.NullMarked;
