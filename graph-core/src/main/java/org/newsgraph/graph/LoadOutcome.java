package org.newsgraph.graph;

/**
 * How loading one article ended. Once returned, it survives the end of the process.
 *
 * @param facts claims of the article that are now in the graph
 * @param rejected facts of the article kept with the reasons why they were refused
 */
public record LoadOutcome(Kind kind, int facts, int rejected) {
    /** What the load changed. */
    public enum Kind {
        /** The article was new. */
        LOADED,
        /** The same article with the same facts was there: nothing was written. */
        UNCHANGED,
        /** Another version of the article was there and is gone. */
        REPLACED
    }
}
