package org.newsgraph.extractors.lexicon;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.ontology.fact.SupplyStatus;

/** How the parties of a frame stand to the goods, and how far the supply has come if the frame's event is a fact. */
public record Transfer(Kind kind, SupplyStatus status) {
    /** Who gives, who gets, and where the goods stand. */
    public enum Kind {
        /** Subject gives the object to the recipient. */
        GIVE,
        /** Subject gives the object, the recipient, {@code with} goods. */
        EQUIP,
        /** Subject gets the object from the giver. */
        GET,
        /** Subject trains the object. */
        TRAIN,
        /** The subject's own troops go. */
        OWN_TROOPS,
        /** Subject asks the giver for the goods. */
        ASK,
        /** Subject helps the object; the goods stay unnamed. */
        HELP
    }

    static Optional<Transfer> parse(Table.Row row) {
        return row.optional("supply")
                .map(kind -> new Transfer(
                        Kind.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT)),
                        row.optional("status")
                                .map(s -> SupplyStatus.valueOf(s.toUpperCase(Locale.ROOT)))
                                .orElse(SupplyStatus.DELIVERED)));
    }
}
