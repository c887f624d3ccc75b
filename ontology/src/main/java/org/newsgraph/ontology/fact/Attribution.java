package org.newsgraph.ontology.fact;

import java.util.List;
import java.util.Optional;

/**
 * Who says so: canonical names of those the text credits with the claim; none where the article itself asserts it.
 *
 * @param verb the word that attributes ("say", "according to")
 */
public record Attribution(List<String> sources, Optional<String> verb) {
    public static final Attribution OF_THE_ARTICLE = new Attribution(List.of(), Optional.empty());

    public Attribution {
        sources = List.copyOf(sources);
        sources.forEach(source -> Checks.text(source, "source"));
    }
}
