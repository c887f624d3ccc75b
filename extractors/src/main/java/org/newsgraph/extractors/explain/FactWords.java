package org.newsgraph.extractors.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractors.explain.Explanation.Line;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Quantity;
import org.newsgraph.ontology.fact.Supply;

/** A fact in words, as far as it tells itself: no parse, no tables. */
public final class FactWords {
    private FactWords() {}

    /** What every extractor can tell of its own fact. */
    public static Explanation of(Fact fact) {
        return new Explanation(
                fact.id(),
                List.of(
                        new Line("fact", event(fact.event())),
                        new Line("sentence", fact.evidence().sentence()),
                        new Line(
                                "rule",
                                fact.evidence().rule().name() + ", version "
                                        + fact.evidence().rule().version())));
    }

    /** "AID (send): France -> Poland; arms \"tanks\", delivered". */
    public static String event(EventDescription event) {
        StringBuilder words = new StringBuilder(event.eventClass().name())
                .append(" (")
                .append(event.action())
                .append("): ")
                .append(party(event.actor()));
        words.append(" -> ").append(event.target().map(FactWords::party).orElse("nobody named"));
        event.supply().ifPresent(supply -> words.append("; ").append(goods(supply)));
        return words.toString();
    }

    /** "Poland (POL, government)". */
    public static String party(Party party) {
        String state = party.state().map(code -> code.value()).orElse("no state");
        String role = party.role()
                .map(r -> ", " + r.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("");
        return party.name() + " (" + state + role + ")";
    }

    private static String goods(Supply supply) {
        return supply.category().name().toLowerCase(Locale.ROOT) + " \"" + supply.item() + "\""
                + supply.quantity().map(q -> ", " + quantity(q)).orElse("") + ", "
                + supply.status().name().toLowerCase(Locale.ROOT);
    }

    private static String quantity(Quantity quantity) {
        Optional<String> unit = quantity.unit();
        return quantity.value().toPlainString() + unit.map(u -> " " + u).orElse("");
    }
}
