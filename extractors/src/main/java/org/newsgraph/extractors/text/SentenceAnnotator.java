package org.newsgraph.extractors.text;

import java.util.List;
import java.util.Optional;

/** Finds the dependency tree of a sentence whose words are given and are kept. Implementations are thread-safe. */
@FunctionalInterface
public interface SentenceAnnotator {
    /**
     * The sentence over the words joined by blanks; empty if it is too long to be parsed.
     *
     * @param words at least one, none with white space in it
     */
    Optional<Sentence> annotate(List<String> words);
}
