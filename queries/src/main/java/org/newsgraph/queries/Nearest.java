package org.newsgraph.queries;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds what a user may have meant. */
public final class Nearest {
    private static final double LEAST = 0.72;
    private static final int MOST = 3;

    private Nearest() {}

    private record Scored(String name, double score) {}

    /** Up to three names like the given one, the likeliest first. */
    static List<String> to(String name, Collection<String> names) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String wanted = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .map(one -> new Scored(one, similarity.apply(wanted, one.toLowerCase(Locale.ROOT))))
                .filter(one -> one.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::name))
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    /** "did you mean x, y or z?", or that nothing is like it. */
    public static String phrase(String name, Collection<String> names) {
        List<String> nearest = to(name, names);
        return nearest.isEmpty()
                ? "nothing here is like it."
                : nearest.stream().collect(Collectors.joining(", ", "did you mean ", "?"));
    }
}
