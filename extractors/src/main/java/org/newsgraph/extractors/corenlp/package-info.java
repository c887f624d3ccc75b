/** Stanford CoreNLP behind the text view; no other package knows its classes. */
@NullMarked
package org.newsgraph.extractors.corenlp;

import org.jspecify.annotations.NullMarked;
