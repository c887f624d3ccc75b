package org.newsgraph.ontology.fact;

/**
 * What of an article was not read.
 *
 * @param what the kind of stretch and why, such as "sentence of more than 200 words"
 * @param times how many of them
 */
public record LeftOut(String what, int times) {
    public LeftOut {
        Checks.text(what, "what was left out");
        Checks.positive(times, "number of what was left out");
    }

    @Override
    public String toString() {
        return what + " (" + times + ")";
    }
}
