package org.newsgraph.app.pipeline;

import org.newsgraph.extractors.open.OpenReading;

/** How the way of one article or sentence to its open triples ended. */
public sealed interface OpenOutcome {
    /**
     * It was read.
     *
     * @param name what, in words: "article a1"
     */
    record Triples(String name, OpenReading reading) implements OpenOutcome {}

    /**
     * It could not be read.
     *
     * @param reason one sentence that names the file or line
     */
    record Unread(String reason) implements OpenOutcome {}

    /** Something went wrong on its way. */
    record Failed(String name, Throwable cause) implements OpenOutcome {}
}
