package org.newsgraph.ontology.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of an item: "50,000 tons" is 50000 tons, "$2.2 billion" is 2200000000 USD, "between 80 and 100 tanks" is 80
 * up to 100.
 *
 * @param value the number told, the lower end of a range
 * @param unit measure word or ISO 4217 currency; empty where the item itself is counted
 * @param upTo the upper end of a range
 * @param approximator the words that leave the number open, as in the text ("more than", "some", "up to")
 */
public record Quantity(
        BigDecimal value, Optional<String> unit, Optional<BigDecimal> upTo, Optional<String> approximator) {
    private static final int DIGITS = 30;

    public Quantity {
        value = checked(value);
        upTo = upTo.map(Quantity::checked);
        ordered(value, upTo);
        unit.ifPresent(u -> Checks.text(u, "unit"));
        approximator.ifPresent(words -> Checks.text(words, "approximator"));
    }

    /** An exact number. */
    public Quantity(BigDecimal value, Optional<String> unit) {
        this(value, unit, Optional.empty(), Optional.empty());
    }

    public Quantity in(String measure) {
        return new Quantity(value, Optional.of(measure), upTo, approximator);
    }

    static BigDecimal checked(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > DIGITS || number.scale() > DIGITS) {
            throw new IllegalArgumentException("A quantity has at most " + DIGITS + " digits.");
        }
        if (number.signum() < 0) {
            throw new IllegalArgumentException("A quantity is not negative, as " + number + " is.");
        }
        return number.stripTrailingZeros();
    }

    static void ordered(BigDecimal from, Optional<BigDecimal> to) {
        if (to.filter(end -> end.compareTo(from) < 0).isPresent()) {
            throw new IllegalArgumentException("A range does not run from " + from + " down to " + to.get() + ".");
        }
    }
}
