package org.newsgraph.ontology.evaluation;

import java.util.Comparator;

/** How close two facts are; the components decide in their order. */
record Affinity(
        boolean eventClass,
        int names,
        boolean target,
        boolean action,
        boolean category,
        int supply,
        int attributes,
        double overlap)
        implements Comparable<Affinity> {
    private static final Comparator<Affinity> ORDER = Comparator.comparing(Affinity::eventClass)
            .thenComparingInt(Affinity::names)
            .thenComparing(Affinity::target)
            .thenComparing(Affinity::action)
            .thenComparing(Affinity::category)
            .thenComparingInt(Affinity::supply)
            .thenComparingInt(Affinity::attributes)
            .thenComparingDouble(Affinity::overlap);

    @Override
    public int compareTo(Affinity other) {
        return ORDER.compare(this, other);
    }
}
