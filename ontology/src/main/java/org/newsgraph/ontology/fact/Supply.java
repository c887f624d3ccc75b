package org.newsgraph.ontology.fact;

import java.util.Optional;

/**
 * The handing over of something, told by an event of whatever class.
 *
 * @param from the giver, where the text names one
 * @param to the receiver, where the text names one
 * @param item the words of the text
 */
public record Supply(
        Optional<Party> from,
        Optional<Party> to,
        ItemCategory category,
        String item,
        Optional<Quantity> quantity,
        SupplyStatus status) {
    public Supply {
        Checks.text(item, "item of a supply");
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("A supply of " + item + " needs a giver or a receiver.");
        }
    }
}
