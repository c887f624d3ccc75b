package org.newsgraph.extractors.open;

import com.google.common.base.CharMatcher;

/** One fact of a sentence in the sentence's own words: what docs/open-triples.md describes. No part is blank. */
public record OpenTriple(String subject, String relation, String object) {
    public OpenTriple {
        if (isBad(subject) || isBad(relation) || isBad(object)) {
            throw new IllegalArgumentException("Part of a triple is blank or holds a tab or line break: " + subject
                    + "|" + relation + "|" + object);
        }
    }

    private static boolean isBad(String part) {
        return part.isBlank() || CharMatcher.anyOf("\t\n\r").matchesAnyOf(part);
    }
}
