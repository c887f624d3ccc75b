package org.newsgraph.ontology.fact;

import java.util.Locale;

/** The role in which a party acts, after the agent roles of CAMEO and PLOVER. */
public enum Role {
    GOVERNMENT,
    MILITARY,
    OPPOSITION,
    REBELS,
    CIVILIANS,
    BUSINESS,
    MEDIA,
    IGO,
    NGO,
    JUDICIARY,
    LEGISLATURE,
    POLICE,
    INTELLIGENCE,
    PARTY;

    /** The word of the interchange line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
