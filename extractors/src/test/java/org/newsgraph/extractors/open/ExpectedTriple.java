package org.newsgraph.extractors.open;

import java.util.regex.Pattern;

/** A triple of which words in [brackets] may be left out. */
record ExpectedTriple(String subject, String relation, String object) {
    boolean same(OpenTriple triple) {
        return fits(subject, triple.subject()) && fits(relation, triple.relation()) && fits(object, triple.object());
    }

    private static boolean fits(String expected, String found) {
        String pattern = Pattern.compile("\\[([^]]*)\\] ?|([^\\[]+)")
                .matcher(expected + " ")
                .replaceAll(part -> part.group(1) != null
                        ? java.util.regex.Matcher.quoteReplacement("(?:" + Pattern.quote(part.group(1) + " ") + ")?")
                        : java.util.regex.Matcher.quoteReplacement(Pattern.quote(part.group(2))));
        return (found + " ").matches(pattern);
    }
}
