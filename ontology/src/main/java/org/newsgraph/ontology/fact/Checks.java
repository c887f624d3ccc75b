package org.newsgraph.ontology.fact;

/** The constructor checks of the fact model; each failure names the bad value. */
final class Checks {
    private Checks() {}

    static String text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is blank.");
        }
        return value;
    }

    static int positive(int value, String what) {
        if (value < 1) {
            throw new IllegalArgumentException("The " + what + " must be at least 1, not " + value + ".");
        }
        return value;
    }
}
