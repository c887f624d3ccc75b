/** Which language a text is in. OpenNLP is seen here only. */
@NullMarked
package org.newsgraph.extractors.language;

import org.jspecify.annotations.NullMarked;
