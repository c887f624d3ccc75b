package org.newsgraph.ontology.evaluation;

import java.util.OptionalDouble;

/**
 * How often a field is right on matched facts.
 *
 * @param n all matches
 * @param right those where the field agrees
 * @param givenN matches whose gold fact gives a value
 * @param givenRight those of them where the field agrees
 */
public record Accuracy(int n, int right, int givenN, int givenRight) {
    public OptionalDouble share() {
        return share(right, n);
    }

    public OptionalDouble givenShare() {
        return share(givenRight, givenN);
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
