package org.newsgraph.ontology.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of an item: "50,000 tons" is 50000 tons, "$2.2 billion" is 2200000000 USD.
 *
 * @param unit measure word or ISO 4217 currency; empty where the item itself is counted
 */
public record Quantity(BigDecimal value, Optional<String> unit) {
    private static final int DIGITS = 30;

    public Quantity {
        if (Math.abs((long) value.precision() - value.scale()) > DIGITS || value.scale() > DIGITS) {
            throw new IllegalArgumentException("A quantity has at most " + DIGITS + " digits.");
        }
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A quantity is not negative, as " + value + " is.");
        }
        value = value.stripTrailingZeros();
        unit.ifPresent(u -> Checks.text(u, "unit"));
    }
}
