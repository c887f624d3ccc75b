package org.newsgraph.ontology.fact;

import java.util.Locale;

/** Whether the act that an event class names happened, as the sentence tells it. */
public enum Modality {
    /** Told as having happened or happening. */
    ASSERTED,
    /** Will, about to, in order to. */
    PLANNED,
    /** May, could, if, generic. */
    POSSIBLE,
    /** Did not, denied having. */
    NEGATED;

    /** The word of the interchange line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
