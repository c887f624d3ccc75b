package org.newsgraph.ontology.fact;

import java.util.List;
import java.util.Optional;

/**
 * What the claim says of the event.
 *
 * @param trigger the word that shows a modality other than asserted
 * @param time when the sentence gives one that the dateline resolves
 * @param place when the sentence gives one for the event and it is not the target itself
 * @param counts the killed, wounded, detained ... of the event
 */
public record Qualifiers(
        Modality modality,
        Optional<String> trigger,
        Attribution attribution,
        Optional<TimeSpan> time,
        Optional<Place> place,
        List<Count> counts) {
    public Qualifiers {
        counts = List.copyOf(counts);
    }

    /** Without counts. */
    public Qualifiers(
            Modality modality,
            Optional<String> trigger,
            Attribution attribution,
            Optional<TimeSpan> time,
            Optional<Place> place) {
        this(modality, trigger, attribution, time, place, List.of());
    }
}
