/** The text view: sentences, tokens and their dependency trees, the only thing that rules see of a parser. */
@NullMarked
package org.newsgraph.extractors.text;

import org.jspecify.annotations.NullMarked;
