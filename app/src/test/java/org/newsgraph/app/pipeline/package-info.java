/** Tests of the pipeline, with an extractor that needs no models. */
@NullMarked
package org.newsgraph.app.pipeline;

import org.jspecify.annotations.NullMarked;
