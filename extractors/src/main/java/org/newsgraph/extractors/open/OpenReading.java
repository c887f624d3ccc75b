package org.newsgraph.extractors.open;

import java.util.List;

/**
 * What was read in an article or a sentence.
 *
 * @param skipped how many sentences and paragraphs were not read: too long, not in English
 */
public record OpenReading(List<OpenLine> lines, int skipped) {
    public OpenReading {
        lines = List.copyOf(lines);
    }
}
