/**
 * CoreNLP's shift-reduce parser on a compact form of its model: the same trees from a fraction of the memory. See
 * docs/adr/0006-parser.md.
 */
@NullMarked
package org.newsgraph.extractors.corenlp.shiftreduce;

import org.jspecify.annotations.NullMarked;
