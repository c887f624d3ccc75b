/** What the extractor should read in sentences of our own, by linguistic phenomenon, on stored parses. */
@NullMarked
package org.newsgraph.extractors.phenomena;

import org.jspecify.annotations.NullMarked;
