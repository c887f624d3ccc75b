package org.newsgraph.extractors.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.ontology.fact.LeftOut;

/** Counts what is left out of one article. Not thread-safe. */
public final class Omissions {
    private final Map<Omission, Integer> counts = new EnumMap<>(Omission.class);

    public void add(Omission omission) {
        add(omission, 1);
    }

    public void add(Omission omission, int times) {
        if (times > 0) {
            counts.merge(omission, times, Integer::sum);
        }
    }

    public List<LeftOut> list() {
        return counts.entrySet().stream()
                .map(e -> new LeftOut(e.getKey().words(), e.getValue()))
                .toList();
    }
}
