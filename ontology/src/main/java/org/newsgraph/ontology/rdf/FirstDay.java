package org.newsgraph.ontology.rdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.ontology.fact.TimeSpan;

/** The first day that a time names: of a month or year its first, of an interval the first of its beginning. */
final class FirstDay {
    private static final String YEAR_PADDING = "-01-01";

    private FirstDay() {}

    /** Empty for a day that no calendar knows, such as the 30th of February. */
    static Optional<LocalDate> of(TimeSpan time) {
        String first = time.first();
        String padded = first + YEAR_PADDING.substring(first.length() - "2024".length());
        try {
            return Optional.of(LocalDate.parse(padded));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
