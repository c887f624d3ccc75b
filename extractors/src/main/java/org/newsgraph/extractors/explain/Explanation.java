package org.newsgraph.extractors.explain;

import java.util.List;
import org.newsgraph.ontology.fact.FactId;

/** Why a fact was read as it was, for people: labelled lines in the order in which one would ask. */
public record Explanation(FactId fact, List<Line> lines) {
    /** One answer; a label may come several times ("actor" and how it was resolved). */
    public record Line(String label, String text) {}

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** All texts under a label. */
    public List<String> of(String label) {
        return lines.stream()
                .filter(line -> line.label().equals(label))
                .map(Line::text)
                .toList();
    }
}
