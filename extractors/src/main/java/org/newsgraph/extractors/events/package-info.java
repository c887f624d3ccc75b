/** Coding: from predications to events with class, actor, target and supply. */
@NullMarked
package org.newsgraph.extractors.events;

import org.jspecify.annotations.NullMarked;
