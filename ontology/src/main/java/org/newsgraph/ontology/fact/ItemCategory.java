package org.newsgraph.ontology.fact;

import java.util.Locale;

/** What kind of thing a supply hands over. */
public enum ItemCategory {
    ARMS,
    AMMUNITION,
    TROOPS,
    TRAINING,
    FUNDS,
    HUMANITARIAN,
    ENERGY,
    GOODS,
    TECHNOLOGY,
    INTELLIGENCE,
    TRANSPORT,
    MEDICAL;

    /** The word of the interchange line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
