package org.newsgraph.extractors.read;

import com.google.common.base.CharMatcher;
import java.util.List;

/**
 * A sentence whose words are given.
 *
 * @param words at least one; none is empty or holds white space
 */
public record TokenisedSentence(String id, List<String> words) {
    public TokenisedSentence {
        words = List.copyOf(words);
        if (words.isEmpty()
                || words.stream()
                        .anyMatch(w -> w.isEmpty() || CharMatcher.whitespace().matchesAnyOf(w))) {
            throw new IllegalArgumentException("Sentence " + id + " has no words, or one with white space: " + words);
        }
    }

    /** The words joined by blanks. */
    public String text() {
        return String.join(" ", words);
    }
}
