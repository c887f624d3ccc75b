package org.newsgraph.extractors.open;

import java.util.List;

/**
 * What was read in an article or a sentence.
 *
 * @param skipped how many sentences were too long to be parsed
 */
public record OpenReading(List<OpenLine> lines, int skipped) {
    public OpenReading {
        lines = List.copyOf(lines);
    }
}
