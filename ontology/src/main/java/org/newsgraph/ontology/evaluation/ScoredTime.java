package org.newsgraph.ontology.evaluation;

import java.util.Optional;

/**
 * A time as the scorer sees it.
 *
 * @param end empty where an interval is open; of a single date the date itself
 */
record ScoredTime(String start, Optional<String> end) {
    static Optional<ScoredTime> parse(String value) {
        String text = JsonText.strip(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.of(new ScoredTime(text, Optional.of(text)));
        }
        String end = text.substring(slash + 1);
        return Optional.of(new ScoredTime(
                text.substring(0, slash), end.isEmpty() || end.equals("..") ? Optional.empty() : Optional.of(end)));
    }

    /** Equal dates; an interval with an open end agrees with any end. */
    boolean agrees(ScoredTime other) {
        return start.equals(other.start) && (end.isEmpty() || other.end.isEmpty() || end.equals(other.end));
    }
}
