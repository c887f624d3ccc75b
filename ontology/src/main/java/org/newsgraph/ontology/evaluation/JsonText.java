package org.newsgraph.ontology.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a JSON value of whatever type, for a reader that takes what it gets. */
final class JsonText {
    private static final CharMatcher BLANK = CharMatcher.anyOf(
                    "\t\n\u000b\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680")
            .or(CharMatcher.inRange('\u2000', '\u200a'))
            .or(CharMatcher.anyOf("\u2028\u2029\u202f\u205f\u3000"));

    private JsonText() {}

    /** Empty for null and for what is not there. */
    static Optional<String> of(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue() ? "True" : "False");
        }
        return Optional.of(value.isValueNode() ? value.asText() : value.toString());
    }

    static String strip(String text) {
        return BLANK.trimFrom(text);
    }

    static String squeeze(String text) {
        return BLANK.trimAndCollapseFrom(text, ' ');
    }
}
