package org.newsgraph.ontology.fact;

import java.util.Locale;

/** What kind of arms or ammunition. */
public enum ArmsClass {
    TANK,
    AIRCRAFT,
    MISSILE,
    DRONE,
    AIR_DEFENCE,
    ARTILLERY,
    SMALL_ARMS,
    AMMUNITION,
    VEHICLE,
    SHIP,
    OTHER;

    /** The word of the interchange line: {@code air_defence}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
