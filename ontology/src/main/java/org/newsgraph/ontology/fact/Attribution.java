package org.newsgraph.ontology.fact;

import java.util.List;
import java.util.Optional;

/**
 * Who says so: canonical names of those the text credits with the claim; none where the article itself asserts it.
 *
 * @param sources the innermost speakers: those who know of the event themselves
 * @param verb the word that attributes ("say", "according to")
 * @param stance how the sources stand to the claim
 * @param via those who pass on what the sources say, from the nearest outwards ("Kyiv said that Berlin had confirmed")
 */
public record Attribution(List<String> sources, Optional<String> verb, Optional<Stance> stance, List<String> via) {
    public static final Attribution OF_THE_ARTICLE = new Attribution(List.of(), Optional.empty());

    public Attribution {
        sources = List.copyOf(sources);
        via = List.copyOf(via);
        sources.forEach(source -> Checks.text(source, "source"));
        via.forEach(source -> Checks.text(source, "source"));
    }

    /** Without a stance or go-betweens. */
    public Attribution(List<String> sources, Optional<String> verb) {
        this(sources, verb, Optional.empty(), List.of());
    }
}
