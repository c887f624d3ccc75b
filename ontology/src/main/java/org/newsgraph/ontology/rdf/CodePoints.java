package org.newsgraph.ontology.rdf;

import java.util.Optional;
import org.newsgraph.ontology.fact.Span;

/** A text addressed by code point offsets, each lookup in constant time. */
final class CodePoints {
    private final String text;
    private final int[] codePoints;

    CodePoints(String text) {
        this.text = text;
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        this.codePoints = plain ? new int[0] : text.codePoints().toArray();
    }

    /** The words at the span; empty where it reaches beyond the text. */
    Optional<String> at(Span span) {
        int length = codePoints.length == 0 ? text.length() : codePoints.length;
        if (span.end() > length) {
            return Optional.empty();
        }
        return Optional.of(
                codePoints.length == 0
                        ? text.substring(span.start(), span.end())
                        : new String(codePoints, span.start(), span.end() - span.start()));
    }
}
