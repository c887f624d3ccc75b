package org.newsgraph.ontology.fact;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How many people an event is said to have hit: "killed at least 23" is 23 killed, approximator "at least".
 *
 * @param number the number told, the lower end of a range
 * @param upTo the upper end of a range ("between 20 and 30")
 * @param approximator the words that leave it open, as in the text
 */
public record Count(Kind kind, BigDecimal number, Optional<BigDecimal> upTo, Optional<String> approximator) {
    /** What happened to those counted. */
    public enum Kind {
        KILLED,
        WOUNDED,
        MISSING,
        DETAINED,
        ABDUCTED,
        RELEASED,
        DISPLACED,
        EXPELLED;

        /** The word of the interchange line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Count {
        number = Quantity.checked(number);
        upTo = upTo.map(Quantity::checked);
        Quantity.ordered(number, upTo);
        approximator.ifPresent(words -> Checks.text(words, "approximator"));
    }
}
