package org.newsgraph.ontology.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * All numbers for one article or for all.
 *
 * @param accuracy by field (modality, source, time, place), then the status of supplies matched in any outcome
 * @param classes by event class, PLOVER's order first, then unknown classes in the alphabet's
 */
public record Score(Map<MeasureKind, Measure> measures, Map<String, Accuracy> accuracy, Map<String, Measure> classes) {
    static final String STATUS = "status";

    public Score {
        measures = ImmutableMap.copyOf(measures);
        accuracy = ImmutableMap.copyOf(accuracy);
        classes = ImmutableMap.copyOf(classes);
    }

    public Measure measure(MeasureKind kind) {
        Measure measure = measures.get(kind);
        if (measure == null) {
            throw new IllegalStateException("The score lacks " + kind + ".");
        }
        return measure;
    }
}
