package org.newsgraph.ontology.fact;

import java.util.Locale;

/** How the source of a claim stands to it, by the word that attributes. */
public enum Stance {
    /** "said", "announced", "according to". */
    STATES,
    /** "confirmed", "admitted": the source could have kept it back. */
    CONFIRMS,
    /** "denied", "dismissed". */
    DENIES,
    /** "accused", "claimed", "alleged": the source charges somebody with it. */
    ALLEGES,
    /** "hoped", "feared", "suggested": the source does not say that it is so. */
    HYPOTHETICAL;

    /** The word of the interchange line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
