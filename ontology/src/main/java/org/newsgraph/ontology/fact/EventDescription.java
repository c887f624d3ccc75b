package org.newsgraph.ontology.fact;

import java.util.Optional;

/**
 * Actor - action - target, coded.
 *
 * @param mode PLOVER mode, where PLOVER defines one
 * @param cameo CAMEO event code of two to four digits
 * @param action head verb or noun, lemma, with its particle or light-verb noun ("dispatch", "sign deal")
 * @param target empty where the event has none or it stays nameless
 */
public record EventDescription(
        EventClass eventClass,
        Optional<String> mode,
        Optional<String> cameo,
        String action,
        Party actor,
        Optional<Party> target,
        Optional<Supply> supply) {
    public EventDescription {
        Checks.text(action, "action");
    }
}
