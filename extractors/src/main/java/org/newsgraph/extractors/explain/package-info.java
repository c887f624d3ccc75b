/** Why a fact was read as it was: sentence, path, row, actors, modality, source, time and place. */
@NullMarked
package org.newsgraph.extractors.explain;

import org.jspecify.annotations.NullMarked;
