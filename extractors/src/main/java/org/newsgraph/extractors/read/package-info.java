/**
 * Article files as articles: plain text and JSON Lines, single files and folders; every fault is one clear sentence.
 */
@NullMarked
package org.newsgraph.extractors.read;

import org.jspecify.annotations.NullMarked;
