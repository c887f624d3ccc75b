/** The tables that state how names, verbs, nouns and goods are to be read; files of data, checked when loaded. */
@NullMarked
package org.newsgraph.extractors.lexicon;

import org.jspecify.annotations.NullMarked;
