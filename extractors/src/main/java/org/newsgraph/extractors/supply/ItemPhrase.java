package org.newsgraph.extractors.supply;

import java.util.Optional;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.ArmsClass;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Quantity;

/**
 * Goods as a phrase names them.
 *
 * @param head the noun that names them
 * @param text its words, without article and number
 * @param armsClass for arms and ammunition
 */
public record ItemPhrase(
        Token head, ItemCategory category, Optional<ArmsClass> armsClass, String text, Optional<Quantity> quantity) {

    /** The same goods without these words before them. */
    public ItemPhrase without(String words) {
        return text.startsWith(words) && text.length() > words.length()
                ? new ItemPhrase(head, category, armsClass, text.substring(words.length()), quantity)
                : this;
    }

    /** The same goods as a gift or as merchandise: food is relief only where it is given. */
    public ItemPhrase traded(boolean sold) {
        return new ItemPhrase(head, Food.category(head, category, sold), armsClass, text, quantity);
    }

    /** The same goods, counted. */
    ItemPhrase counting(Optional<Quantity> other) {
        return new ItemPhrase(head, category, armsClass, text, other);
    }

    /** The same goods with more of the same kind behind them. */
    public ItemPhrase and(String words) {
        return new ItemPhrase(head, category, armsClass, text + words, quantity);
    }
}
