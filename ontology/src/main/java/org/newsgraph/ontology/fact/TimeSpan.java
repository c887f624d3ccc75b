package org.newsgraph.ontology.fact;

import java.util.regex.Pattern;

/**
 * When an event happened, no finer than the text tells: a date {@code 2024-10-23}, a month {@code 2024-06}, a year
 * {@code 1989}, or an interval of two of these, open at the end as {@code 2023-08/..}.
 */
public record TimeSpan(String value) {
    private static final String POINT = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
    private static final Pattern FORM = Pattern.compile(POINT + "(/(" + POINT + "|\\.\\.))?");

    public TimeSpan {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A time is a date, month, year or interval (2024-10-23, 2024-06, 2023-08/..), not \"" + value
                            + "\".");
        }
    }

    /** The first point: the whole value, or what stands before the slash. */
    public String first() {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    @Override
    public String toString() {
        return value;
    }
}
