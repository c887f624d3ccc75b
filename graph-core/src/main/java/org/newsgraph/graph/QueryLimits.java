package org.newsgraph.graph;

import java.time.Duration;

/**
 * How much one reading query may cost.
 *
 * @param time after which it is ended
 * @param rows after which the result is cut, and says so
 */
public record QueryLimits(Duration time, int rows) {
    public static final QueryLimits DEFAULT = new QueryLimits(Duration.ofSeconds(30), 10_000);

    public QueryLimits {
        if (time.isNegative() || time.isZero() || rows < 1) {
            throw new IllegalArgumentException(
                    "A query may take some time and give a row, unlike " + time + " and " + rows + " rows.");
        }
    }
}
