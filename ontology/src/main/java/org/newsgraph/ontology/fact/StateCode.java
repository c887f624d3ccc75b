package org.newsgraph.ontology.fact;

import java.util.regex.Pattern;

/** ISO 3166-1 alpha-3 code of a state, or the historic code of a former one (SUN, YUG). */
public record StateCode(String value) implements Comparable<StateCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    public StateCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A state code is three capital letters (UKR), not \"" + value + "\".");
        }
    }

    @Override
    public int compareTo(StateCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
