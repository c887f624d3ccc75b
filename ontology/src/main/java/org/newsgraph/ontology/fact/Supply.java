package org.newsgraph.ontology.fact;

import java.util.Optional;

/**
 * The handing over of something, told by an event of whatever class.
 *
 * @param from the giver, where the text names one
 * @param to the receiver, where the text names one
 * @param item the words of the text
 * @param armsClass what kind of arms or ammunition, where the text tells
 * @param inTransit whether the text says that the goods are on their way
 */
public record Supply(
        Optional<Party> from,
        Optional<Party> to,
        ItemCategory category,
        String item,
        Optional<Quantity> quantity,
        SupplyStatus status,
        Optional<ArmsClass> armsClass,
        boolean inTransit) {
    public Supply {
        Checks.text(item, "item of a supply");
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("A supply of " + item + " needs a giver or a receiver.");
        }
    }

    /** Goods of no arms class, not said to be on their way. */
    public Supply(
            Optional<Party> from,
            Optional<Party> to,
            ItemCategory category,
            String item,
            Optional<Quantity> quantity,
            SupplyStatus status) {
        this(from, to, category, item, quantity, status, Optional.empty(), false);
    }

    public Supply withStatus(SupplyStatus other) {
        return new Supply(from, to, category, item, quantity, other, armsClass, inTransit);
    }

    /** The same goods, delivered in so far as they are on their way. */
    public Supply inTransitNow() {
        return new Supply(from, to, category, item, quantity, SupplyStatus.DELIVERED, armsClass, true);
    }
}
