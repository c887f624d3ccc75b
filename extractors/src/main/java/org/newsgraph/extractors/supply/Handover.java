package org.newsgraph.extractors.supply;

import java.util.Optional;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;

/** Goods on their way from a giver to a receiver, either of whom may be unknown. */
public record Handover(ItemPhrase item, Optional<Party> from, Optional<Party> to, SupplyStatus status) {
    public Handover withStatus(SupplyStatus other) {
        return new Handover(item, from, to, other);
    }

    /** The same, where only the giver is known, with the other side of what both do as the receiver. */
    public Handover towards(Party giver, Optional<Party> other) {
        return to.isEmpty() && from.filter(giver::same).isPresent() ? new Handover(item, from, other, status) : this;
    }

    /** The same as a gift or as trade. */
    public Handover traded(boolean sold) {
        return new Handover(item.traded(sold), from, to, status);
    }

    /** As a supply of the fact model; empty when neither end is known. */
    public Optional<Supply> toSupply() {
        boolean known = from.isPresent() || to.isPresent();
        boolean loop = from.isPresent() && to.isPresent() && from.get().same(to.get());
        return known && !loop
                ? Optional.of(new Supply(
                        from, to, item.category(), item.text(), item.quantity(), status, item.armsClass(), false))
                : Optional.empty();
    }
}
